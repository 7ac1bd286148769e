// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IProcessInitControl} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IProcessInitControlStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IProcessInitControl object;

    protected IProcessInitControlStub(IProcessInitControl object) {
        this(IProcessInitControl.TYPE, object);
    }

    protected IProcessInitControlStub(InterfaceType<?> type, IProcessInitControl object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> ResetInitializerTimeout(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void ResetInitializerTimeout(NdrReader in, ServerCall call) throws ComException {
        in.at("dwSecondsRemaining");
        int dwSecondsRemaining = in.readInt();
        serve(
                call,
                () -> object.ResetInitializerTimeout(dwSecondsRemaining));
    }
}
