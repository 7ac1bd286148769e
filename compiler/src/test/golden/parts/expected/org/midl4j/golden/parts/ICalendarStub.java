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

/** Serves calls of an {@link ICalendar} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ICalendarStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ICalendar object;

    protected ICalendarStub(ICalendar object) {
        this(ICalendar.TYPE, object);
    }

    protected ICalendarStub(InterfaceType<?> type, ICalendar object) {
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
                ICalendarStub::writeNow,
                () -> new ICalendar.NowResult(0, 0));
    }

    private static void writeNow(NdrWriter out, ICalendar.NowResult result) throws ComException {
        int year = result.year();
        int day = result.day();
        int at = out.reserve(4, 8);
        out.putInt(at, year);
        out.putInt(at + 4, day);
    }
}
