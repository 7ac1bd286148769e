// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPersistMoniker} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IPersistMonikerStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPersistMoniker object;

    protected IPersistMonikerStub(IPersistMoniker object) {
        this(IPersistMoniker.TYPE, object);
    }

    protected IPersistMonikerStub(InterfaceType<?> type, IPersistMoniker object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetClassID(call);
            case 4 -> IsDirty(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
            case 7 -> SaveCompleted(in, call);
            case 8 -> GetCurMoniker(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetClassID(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetClassID(),
                IPersistMonikerStub::writeGetClassID,
                () -> Guid.NULL);
    }

    private static void writeGetClassID(NdrWriter out, Guid pClassID) throws ComException {
        out.writeGuid(pClassID);
    }

    private void IsDirty(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.IsDirty());
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("fFullyAvailable");
        int fFullyAvailable = in.readInt();
        in.at("pimkName");
        IMoniker pimkName = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("pibc");
        IBindCtx pibc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("grfMode");
        int grfMode = in.readInt();
        serve(
                call,
                () -> object.Load(fFullyAvailable, pimkName, pibc, grfMode));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pimkName");
        IMoniker pimkName = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("fRemember");
        int fRemember = in.readInt();
        serve(
                call,
                () -> object.Save(pimkName, pbc, fRemember));
    }

    private void SaveCompleted(NdrReader in, ServerCall call) throws ComException {
        in.at("pimkName");
        IMoniker pimkName = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("pibc");
        IBindCtx pibc = InterfacePointers.read(in, IBindCtx.TYPE);
        serve(
                call,
                () -> object.SaveCompleted(pimkName, pibc));
    }

    private void GetCurMoniker(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetCurMoniker(),
                IPersistMonikerStub::writeGetCurMoniker,
                () -> null);
    }

    private static void writeGetCurMoniker(NdrWriter out, @Nullable IMoniker ppimkName) throws
            ComException {
        InterfacePointers.write(out, ppimkName, IMoniker.TYPE);
        out.writePointees();
    }
}
