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

/** Serves calls of an {@link IPersistPropertyBag} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistPropertyBagStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistPropertyBag object;

    protected IPersistPropertyBagStub(IPersistPropertyBag object) {
        this(IPersistPropertyBag.TYPE, object);
    }

    protected IPersistPropertyBagStub(InterfaceType<?> type, IPersistPropertyBag object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> InitNew(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
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
        IPropertyBag pPropBag = InterfacePointers.read(in, IPropertyBag.TYPE);
        in.at("pErrorLog");
        IErrorLog pErrorLog = InterfacePointers.read(in, IErrorLog.TYPE);
        serve(
                call,
                () -> object.Load(pPropBag, pErrorLog));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pPropBag");
        IPropertyBag pPropBag = InterfacePointers.read(in, IPropertyBag.TYPE);
        in.at("fClearDirty");
        int at = in.take(4, 8);
        int fClearDirty = in.getInt(at);
        int fSaveAllProperties = in.getInt(at + 4);
        serve(
                call,
                () -> object.Save(pPropBag, fClearDirty, fSaveAllProperties));
    }
}
