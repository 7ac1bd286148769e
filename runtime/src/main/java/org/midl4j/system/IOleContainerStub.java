// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IOleContainer} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleContainerStub extends IParseDisplayNameStub {
    static {
        Abi.require(1);
    }

    private final IOleContainer object;

    protected IOleContainerStub(IOleContainer object) {
        this(IOleContainer.TYPE, object);
    }

    protected IOleContainerStub(InterfaceType<?> type, IOleContainer object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> EnumObjects(in, call);
            case 5 -> LockContainer(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void EnumObjects(NdrReader in, ServerCall call) throws ComException {
        in.at("grfFlags");
        int grfFlags = in.readInt();
        serve(
                call,
                () -> object.EnumObjects(grfFlags),
                IOleContainerStub::writeEnumObjects,
                () -> null);
    }

    private static void writeEnumObjects(NdrWriter out, @Nullable IEnumUnknown ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumUnknown.TYPE);
        out.writePointees();
    }

    private void LockContainer(NdrReader in, ServerCall call) throws ComException {
        in.at("fLock");
        int fLock = in.readInt();
        serve(
                call,
                () -> object.LockContainer(fLock));
    }
}
