// Written by midl4j from unknwnbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IClassFactory} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("unknwnbase.idl")
@NullMarked
public class IClassFactoryStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IClassFactory object;

    protected IClassFactoryStub(IClassFactory object) {
        this(IClassFactory.TYPE, object);
    }

    protected IClassFactoryStub(InterfaceType<?> type, IClassFactory object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> CreateInstance(in, call);
            case 4 -> LockServer(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void CreateInstance(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.CreateInstance(riid),
                (out, result) -> writeCreateInstance(out, riid, result),
                () -> null);
    }

    private static void writeCreateInstance(NdrWriter out, Guid riid, @Nullable IUnknown ppvObject)
            throws ComException {
        InterfacePointers.write(out, ppvObject, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void LockServer(NdrReader in, ServerCall call) throws ComException {
        in.at("fLock");
        int fLock = in.readInt();
        serve(
                call,
                () -> object.LockServer(fLock));
    }
}
