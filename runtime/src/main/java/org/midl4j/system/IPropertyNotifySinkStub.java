// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPropertyNotifySink} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyNotifySinkStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyNotifySink object;

    protected IPropertyNotifySinkStub(IPropertyNotifySink object) {
        this(IPropertyNotifySink.TYPE, object);
    }

    protected IPropertyNotifySinkStub(InterfaceType<?> type, IPropertyNotifySink object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnChanged(in, call);
            case 4 -> OnRequestEdit(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnChanged(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.OnChanged(dispID));
    }

    private void OnRequestEdit(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.OnRequestEdit(dispID));
    }
}
