package org.midl4j.ndr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;

/** What is behind pointers that were read, until it is its turn: a list instead of the Java stack. */
final class DeferredReads {
    /** Pairs of reader and owner, the next one to read on top; {@link #numbers} holds what else a reader is told. */
    private @Nullable Object[] pending = {};

    private int[] numbers = {};
    private int pendingCount;

    /** @param reader a {@link PointeeReader}, {@link ElementReader} or {@link PointeesReader} of that owner */
    void add(Object reader, @Nullable Object owner, int number) {
        if (pendingCount + 2 > pending.length) {
            int capacity = Math.max(16, 2 * pending.length);
            pending = Arrays.copyOf(pending, capacity);
            numbers = Arrays.copyOf(numbers, capacity / 2);
        }
        numbers[pendingCount / 2] = number;
        pending[pendingCount++] = reader;
        pending[pendingCount++] = owner;
    }

    /**
     * Reads it all, and what that points to.
     *
     * @param root what was just read, or an array of one element that holds it
     */
    void read(NdrReader in, @Nullable Object root, boolean held) throws ComException {
        if (pendingCount == 0) {
            return;
        }
        String parameter = in.place();
        reverse(0);
        while (pendingCount > 0) {
            int mark = pendingCount -= 2;
            Object reader = pending[mark];
            Object owner = pending[mark + 1];
            int number = numbers[mark / 2];
            pending[mark] = null;
            pending[mark + 1] = null;
            if (owner != null) {
                in.at("");
                try {
                    read(in, reader, owner, number);
                } catch (BadStubData e) {
                    String step = reader instanceof ElementReader<?> && owner != root ? "[" + number + "]" : "";
                    throw e.behind(wayTo(owner, root, held, parameter) + step, in.place());
                }
            }
            reverse(mark);
        }
        in.at(parameter);
    }

    private static String wayTo(Object owner, @Nullable Object root, boolean held, String parameter) {
        if (owner == root && held) {
            return parameter;
        }
        Object from = held && root != null ? ((@Nullable Object[]) root)[0] : root;
        return ValuePath.to(owner, parameter, from).orElse(parameter);
    }

    @SuppressWarnings("unchecked") // add() pairs them
    private static void read(NdrReader in, @Nullable Object reader, Object owner, int number) throws ComException {
        if (reader instanceof ElementReader<?> element) {
            ((ElementReader<Object>) element).read(in, owner, number);
        } else if (reader instanceof PointeeReader<?> pointee) {
            ((PointeeReader<Object>) pointee).read(in, owner);
        } else if (reader instanceof PointeesReader<?> pointees) {
            ((PointeesReader<Object>) pointees).read(in, owner, number);
        }
    }

    /** Puts the pairs above {@code mark} in the order to be taken off: the first pointer's pointee comes first. */
    private void reverse(int mark) {
        for (int low = mark, high = pendingCount - 2; low < high; low += 2, high -= 2) {
            Object reader = pending[low];
            Object owner = pending[low + 1];
            int number = numbers[low / 2];
            pending[low] = pending[high];
            pending[low + 1] = pending[high + 1];
            numbers[low / 2] = numbers[high / 2];
            pending[high] = reader;
            pending[high + 1] = owner;
            numbers[high / 2] = number;
        }
    }
}
