package org.midl4j.support;

import java.io.IOException;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Pipe;
import org.midl4j.ndr.Unsendable;

/** Draws what a sender's pipe gives. */
public final class Pipes {
    private Pipes() {}

    /**
     * The next chunk that is not empty; null after the last one.
     *
     * @param what what the pipe is called in messages
     */
    public static <A> @Nullable A next(String what, @Nullable Pipe<A> pipe) {
        if (pipe == null) {
            throw new Unsendable(Unsendable.NULL_REFERENCE, what, null, "is null");
        }
        A chunk;
        try {
            do {
                chunk = pipe.next();
            } while (chunk != null && Array.getLength(chunk) == 0);
        } catch (IOException e) {
            Unsendable broken =
                    new Unsendable(Unsendable.INVALID_PARAMETER, what, null, "broke before its end: " + e.getMessage());
            broken.initCause(e);
            throw broken;
        }
        return chunk;
    }
}
