package org.midl4j.ndr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;

/** What is behind pointers that were written, until it is its turn: a list instead of the Java stack. */
final class DeferredWrites {
    /** A list of {@code [unique]} pointers that is a circle would never end. */
    static final int MOST_POINTEES = 1 << 24;

    /** Pairs of pointee writer and value, the next one to write on top. */
    private @Nullable Object[] pending = {};

    private int pendingCount;
    private int pointeeCount;

    <T> void add(PointeeWriter<? super T> pointee, T value) {
        if (pendingCount + 2 > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(16, 2 * pending.length));
        }
        pending[pendingCount++] = pointee;
        pending[pendingCount++] = value;
    }

    /** Writes it all, and what that points to. */
    void write(NdrWriter out) throws ComException {
        reverse(0);
        while (pendingCount > 0) {
            int mark = pendingCount -= 2;
            if (++pointeeCount > MOST_POINTEES) {
                throw new Unsendable(
                        Unsendable.INVALID_PARAMETER,
                        null,
                        "a call would send more than " + MOST_POINTEES
                                + " values behind pointers; if they are linked in"
                                + " a circle, use [ptr] instead of [unique] in the IDL");
            }
            @SuppressWarnings("unchecked") // add() pairs them
            PointeeWriter<Object> pointee = (PointeeWriter<Object>) pending[mark];
            Object value = pending[mark + 1];
            if (pointee != null && value != null) {
                pending[mark] = null;
                pending[mark + 1] = null;
                pointee.write(out, value);
            }
            reverse(mark);
        }
    }

    void clear() {
        Arrays.fill(pending, 0, pendingCount, null);
        pendingCount = 0;
        pointeeCount = 0;
    }

    /** Puts the pairs above {@code mark} in the order to be taken off: the first pointer's pointee comes first. */
    private void reverse(int mark) {
        for (int low = mark, high = pendingCount - 2; low < high; low += 2, high -= 2) {
            Object pointee = pending[low];
            Object value = pending[low + 1];
            pending[low] = pending[high];
            pending[low + 1] = pending[high + 1];
            pending[high] = pointee;
            pending[high + 1] = value;
        }
    }
}
