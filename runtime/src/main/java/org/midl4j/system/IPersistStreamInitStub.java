// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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

/** Serves calls of an {@link IPersistStreamInit} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistStreamInitStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistStreamInit object;

    protected IPersistStreamInitStub(IPersistStreamInit object) {
        this(IPersistStreamInit.TYPE, object);
    }

    protected IPersistStreamInitStub(InterfaceType<?> type, IPersistStreamInit object) {
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
            case 8 -> InitNew(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void IsDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsDirty(),
                IPersistStreamInitStub::writeIsDirty,
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
                IPersistStreamInitStub::writeGetSizeMax,
                () -> new ULARGE_INTEGER());
    }

    private static void writeGetSizeMax(NdrWriter out, ULARGE_INTEGER pCbSize) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(pCbSize, "pCbSize"));
        } catch (Unsendable problem) {
            throw problem.in("pCbSize", pCbSize);
        }
    }

    private void InitNew(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.InitNew());
    }
}
