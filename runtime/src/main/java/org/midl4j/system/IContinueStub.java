// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IContinue} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IContinueStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IContinue object;

    protected IContinueStub(IContinue object) {
        this(IContinue.TYPE, object);
    }

    protected IContinueStub(InterfaceType<?> type, IContinue object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> FContinue(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void FContinue(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.FContinue());
    }
}
