// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface ICalendar extends IUnknown {
    InterfaceType<ICalendar> TYPE = InterfaceType.named(ICalendar.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3102")
            .operations("Now")
            .remote(ICalendarProxy::new, ICalendarStub::new);

    NowResult Now() throws ComException;

    /** What {@link #Now} returns. */
    record NowResult(int year, int day) {}
}
