// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IClock} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IClockStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IClock object;

    protected IClockStub(IClock object) {
        this(IClock.TYPE, object);
    }

    protected IClockStub(InterfaceType<?> type, IClock object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Now(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Now(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Now(),
                IClockStub::writeNow,
                () -> 0L);
    }

    private static void writeNow(NdrWriter out, long ticks) throws ComException {
        out.writeLong(ticks);
    }
}
