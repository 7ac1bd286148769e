// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IActivationFilter} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IActivationFilterStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IActivationFilter object;

    protected IActivationFilterStub(IActivationFilter object) {
        this(IActivationFilter.TYPE, object);
    }

    protected IActivationFilterStub(InterfaceType<?> type, IActivationFilter object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> HandleActivation(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void HandleActivation(NdrReader in, ServerCall call) throws ComException {
        in.at("dwActivationType");
        int at = in.take(4, 20);
        int dwActivationType = in.getInt(at);
        Guid rclsid = in.getGuid(at + 4);
        serve(
                call,
                () -> object.HandleActivation(dwActivationType, rclsid),
                IActivationFilterStub::writeHandleActivation,
                () -> Guid.NULL);
    }

    private static void writeHandleActivation(NdrWriter out, Guid pReplacementClsId) throws
            ComException {
        out.writeGuid(pReplacementClsId);
    }
}
