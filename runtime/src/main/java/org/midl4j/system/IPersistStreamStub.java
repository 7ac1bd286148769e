// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Serves calls of an {@link IPersistStream} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistStreamStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistStream object;

    protected IPersistStreamStub(IPersistStream object) {
        this(IPersistStream.TYPE, object);
    }

    protected IPersistStreamStub(InterfaceType<?> type, IPersistStream object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> IsDirty(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
            case 7 -> GetSizeMax(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void IsDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsDirty(),
                IPersistStreamStub::writeIsDirty,
                status -> status);
    }

    private static void writeIsDirty(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("pStm");
        IStream pStm = InterfacePointers.read(in, IStream.TYPE);
        serve(
                call,
                () -> object.Load(pStm));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pStm");
        IStream pStm = InterfacePointers.read(in, IStream.TYPE);
        in.at("fClearDirty");
        int fClearDirty = in.readInt();
        serve(
                call,
                () -> object.Save(pStm, fClearDirty));
    }

    private void GetSizeMax(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetSizeMax(),
                IPersistStreamStub::writeGetSizeMax,
                () -> new ULARGE_INTEGER());
    }

    private static void writeGetSizeMax(NdrWriter out, ULARGE_INTEGER pcbSize) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(pcbSize, "pcbSize"));
        } catch (Unsendable problem) {
            throw problem.in("pcbSize", pcbSize);
        }
    }
}
