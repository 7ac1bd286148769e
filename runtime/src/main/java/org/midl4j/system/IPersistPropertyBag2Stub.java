// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IPersistPropertyBag2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistPropertyBag2Stub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistPropertyBag2 object;

    protected IPersistPropertyBag2Stub(IPersistPropertyBag2 object) {
        this(IPersistPropertyBag2.TYPE, object);
    }

    protected IPersistPropertyBag2Stub(InterfaceType<?> type, IPersistPropertyBag2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> InitNew(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
            case 7 -> IsDirty(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void InitNew(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.InitNew());
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("pPropBag");
        IPropertyBag2 pPropBag = InterfacePointers.read(in, IPropertyBag2.TYPE);
        in.at("pErrLog");
        IErrorLog pErrLog = InterfacePointers.read(in, IErrorLog.TYPE);
        serve(
                call,
                () -> object.Load(pPropBag, pErrLog));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pPropBag");
        IPropertyBag2 pPropBag = InterfacePointers.read(in, IPropertyBag2.TYPE);
        in.at("fClearDirty");
        int at = in.take(4, 8);
        int fClearDirty = in.getInt(at);
        int fSaveAllProperties = in.getInt(at + 4);
        serve(
                call,
                () -> object.Save(pPropBag, fClearDirty, fSaveAllProperties));
    }

    private void IsDirty(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.IsDirty());
    }
}
