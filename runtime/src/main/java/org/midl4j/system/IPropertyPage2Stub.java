// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IPropertyPage2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPage2Stub extends IPropertyPageStub {
    static {
        Abi.require(1);
    }

    private final IPropertyPage2 object;

    protected IPropertyPage2Stub(IPropertyPage2 object) {
        this(IPropertyPage2.TYPE, object);
    }

    protected IPropertyPage2Stub(InterfaceType<?> type, IPropertyPage2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 14 -> EditProperty(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void EditProperty(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.EditProperty(dispID));
    }
}
