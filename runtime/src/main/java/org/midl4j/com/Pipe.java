package org.midl4j.com;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements that are passed in chunks, one after the other. Whoever receives it asks for the next chunk until there is
 * none; whoever sends it is asked. How elements are cut into chunks means nothing. To be read once, by one thread.
 *
 * <p>One chunk is a Java array: {@code Pipe<byte[]>}, {@code Pipe<Record[]>}.
 *
 * @param <A> the array type
 */
@FunctionalInterface
public interface Pipe<A> {

    /**
     * The next chunk, which may be empty and is the receiver's from now on; null after the last one.
     *
     * @throws IOException if there ought to be one, but it cannot be had: the call fails
     */
    @Nullable
    A next() throws IOException;

    /** A pipe of chunks that are there already. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <A> Pipe<A> of(A... chunks) {
        return of(Arrays.asList(chunks));
    }

    /** A pipe of chunks that are there already. */
    static <A> Pipe<A> of(List<A> chunks) {
        Iterator<A> each = chunks.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }

    /** A pipe without elements. */
    static <A> Pipe<A> empty() {
        return () -> null;
    }

    /** The octets of a stream, which is not closed. */
    static Pipe<byte[]> from(InputStream in, int chunkSize) {
        return () -> {
            byte[] chunk = in.readNBytes(chunkSize);
            return chunk.length == 0 ? null : chunk;
        };
    }

    /**
     * All elements that are left, in one array.
     *
     * @param none an array without elements
     */
    default A readAll(A none) throws IOException {
        A all = none;
        int length = 0;
        for (A chunk = next(); chunk != null; chunk = next()) {
            int more = Array.getLength(chunk);
            if (more > Array.getLength(all) - length) {
                all = resized(all, length, Math.max(length + more, 2 * length));
            }
            System.arraycopy(chunk, 0, all, length, more);
            length += more;
        }
        return resized(all, length, length);
    }

    @SuppressWarnings("unchecked") // an array of the same type
    private static <A> A resized(A array, int used, int length) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, used);
        return (A) copy;
    }
}
