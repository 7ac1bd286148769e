package org.midl4j.golden.parts;

import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.Parts;

/** One COM object of two Java parts, whose methods could not be in one class. */
public final class PartsCheck {
    private PartsCheck() {}

    public static void oneObjectHasBoth() throws ComException {
        ICalendar calendar = () -> new ICalendar.NowResult(1999, 365);
        IClock clock = () -> 42;
        IUnknown both = Parts.of(calendar).add(IClock.class, clock);
        equal(42L, both.queryInterface(IClock.class).Now());
        equal(new ICalendar.NowResult(1999, 365), both.queryInterface(ICalendar.class).Now());
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual + ", not " + expected);
        }
    }
}
