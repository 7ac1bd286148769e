// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** The base has a `Now` already: this one, and its record, get a `_`. */
@MidlGenerated("input.idl")
@NullMarked
public interface ILunarCalendar extends ICalendar {
    InterfaceType<ILunarCalendar> TYPE = InterfaceType.named(ILunarCalendar.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3103", ICalendar.TYPE)
            .operations("Now_")
            .remote(ILunarCalendarProxy::new, ILunarCalendarStub::new);

    Now_Result Now_(int moon) throws ComException;

    /** What {@link #Now_} returns. */
    record Now_Result(int month, int day) {}
}
