package org.midl4j.call;

import org.jspecify.annotations.Nullable;

/**
 * Completes a call that has results.
 *
 * @param <R> the result, or the record of the results
 */
public final class Completion<R extends @Nullable Object> extends CallToken {
    public Completion(Owner owner) {
        super(owner);
    }

    /** Ends the call with results; does nothing if it has ended. */
    public void complete(R result) {
        completeWith(result);
    }
}
