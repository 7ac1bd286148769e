package org.midl4j.call;

/** Completes a call that has no results. */
public final class VoidCompletion extends CallToken {
    public VoidCompletion(Owner owner) {
        super(owner);
    }

    /** Ends the call; does nothing if it has ended. */
    public void complete() {
        completeWith(null);
    }
}
