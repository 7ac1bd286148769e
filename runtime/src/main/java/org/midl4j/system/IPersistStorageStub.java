// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IPersistStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistStorageStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistStorage object;

    protected IPersistStorageStub(IPersistStorage object) {
        this(IPersistStorage.TYPE, object);
    }

    protected IPersistStorageStub(InterfaceType<?> type, IPersistStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> IsDirty(call);
            case 5 -> InitNew(in, call);
            case 6 -> Load(in, call);
            case 7 -> Save(in, call);
            case 8 -> SaveCompleted(in, call);
            case 9 -> HandsOffStorage(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void IsDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsDirty(),
                IPersistStorageStub::writeIsDirty,
                status -> status);
    }

    private static void writeIsDirty(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void InitNew(NdrReader in, ServerCall call) throws ComException {
        in.at("pStg");
        IStorage pStg = InterfacePointers.read(in, IStorage.TYPE);
        serve(
                call,
                () -> object.InitNew(pStg));
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("pStg");
        IStorage pStg = InterfacePointers.read(in, IStorage.TYPE);
        serve(
                call,
                () -> object.Load(pStg));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pStgSave");
        IStorage pStgSave = InterfacePointers.read(in, IStorage.TYPE);
        in.at("fSameAsLoad");
        int fSameAsLoad = in.readInt();
        serve(
                call,
                () -> object.Save(pStgSave, fSameAsLoad));
    }

    private void SaveCompleted(NdrReader in, ServerCall call) throws ComException {
        in.at("pStgNew");
        IStorage pStgNew = InterfacePointers.read(in, IStorage.TYPE);
        serve(
                call,
                () -> object.SaveCompleted(pStgNew));
    }

    private void HandsOffStorage(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.HandsOffStorage());
    }
}
