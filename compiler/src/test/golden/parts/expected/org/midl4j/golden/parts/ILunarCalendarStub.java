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

/** Serves calls of an {@link ILunarCalendar} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ILunarCalendarStub extends ICalendarStub {
    static {
        Abi.require(1);
    }

    private final ILunarCalendar object;

    protected ILunarCalendarStub(ILunarCalendar object) {
        this(ILunarCalendar.TYPE, object);
    }

    protected ILunarCalendarStub(InterfaceType<?> type, ILunarCalendar object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> Now_(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Now_(NdrReader in, ServerCall call) throws ComException {
        in.at("moon");
        int moon = in.readInt();
        serve(
                call,
                () -> object.Now_(moon),
                ILunarCalendarStub::writeNow_,
                () -> new ILunarCalendar.Now_Result(0, 0));
    }

    private static void writeNow_(NdrWriter out, ILunarCalendar.Now_Result result) throws
            ComException {
        int month = result.month();
        int day = result.day();
        int at = out.reserve(4, 8);
        out.putInt(at, month);
        out.putInt(at + 4, day);
    }
}
