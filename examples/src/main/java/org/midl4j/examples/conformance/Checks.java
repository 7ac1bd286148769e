package org.midl4j.examples.conformance;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.RpcException;

/** Counts what was as expected, and says what was not. */
final class Checks {
    private final PrintStream out;
    private int passed;
    private int failed;

    Checks(PrintStream out) {
        this.out = out;
    }

    /** Makes a call. */
    @FunctionalInterface
    interface Call<R extends @Nullable Object> {
        R make() throws Exception;
    }

    /** A call without results. */
    @FunctionalInterface
    interface VoidCall {
        void make() throws Exception;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    /** A call must give that; arrays count as what is in them. */
    void gives(String what, @Nullable Object expected, Call<?> call) {
        Object found;
        try {
            found = call.make();
        } catch (Exception e) {
            fail(what, show(expected), e.toString());
            return;
        }
        if (Objects.deepEquals(expected, found)) {
            passed++;
        } else {
            fail(what, show(expected), show(found));
        }
    }

    /** A call must return. */
    void returns(String what, VoidCall call) {
        gives(what, "a reply", () -> {
            call.make();
            return "a reply";
        });
    }

    /** A call must end in a fault of one of these statuses. */
    void faults(String what, Call<?> call, Integer... statuses) {
        String expected =
                "a fault " + Arrays.stream(statuses).map(Integer::toHexString).toList();
        try {
            fail(what, expected, show(call.make()));
        } catch (RpcException e) {
            if (Arrays.asList(statuses).contains(e.status())) {
                passed++;
            } else {
                fail(what, expected, e.toString());
            }
        } catch (Exception e) {
            fail(what, expected, e.toString());
        }
    }

    /** As above, of an operation without results. */
    void faults(String what, VoidCall call, Integer... statuses) {
        faults(
                what,
                () -> {
                    call.make();
                    return "a reply";
                },
                statuses);
    }

    private void fail(String what, String expected, String found) {
        failed++;
        out.println("FAILED " + what + ": expected " + expected + ", found " + found);
    }

    private static String show(@Nullable Object value) {
        String shown = Arrays.deepToString(new Object[] {value});
        return shown.substring(1, shown.length() - 1);
    }
}
