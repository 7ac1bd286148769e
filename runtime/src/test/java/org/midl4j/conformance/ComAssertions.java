package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.function.Executable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** What COM's rules are checked with. */
final class ComAssertions {
    private ComAssertions() {}

    /** The call fails, with this HRESULT. */
    static void assertFails(int hresult, Executable call) {
        ComException e = assertThrows(ComException.class, call);
        assertEquals(HResult.nameOf(hresult), HResult.nameOf(e.hresult()), e.getMessage());
    }

    /** The HRESULT is this one; shown by name if not. */
    static void assertIs(int expected, int actual) {
        assertEquals(HResult.nameOf(expected), HResult.nameOf(actual));
    }

    /** Becomes true within ten seconds. */
    static void assertSoon(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail(what);
            }
            Thread.sleep(2);
        }
    }
}
