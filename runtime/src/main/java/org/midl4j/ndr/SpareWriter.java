package org.midl4j.ndr;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps a writer whose octets have been sent for the next one who needs one, so that few are made. Safe for many threads. */
public final class SpareWriter {
    /** A writer that holds more is not kept. */
    private static final int MOST_KEPT = 256 * 1024;

    private final boolean ndr64;
    private final int capacity;
    private final AtomicReference<@Nullable NdrWriter> spare = new AtomicReference<>();

    /**
     * @param ndr64 whether to write NDR64 instead of NDR 2.0
     * @param capacity how many octets new writers have room for at first
     */
    public SpareWriter(boolean ndr64, int capacity) {
        this.ndr64 = ndr64;
        this.capacity = capacity;
    }

    /** An empty writer: the one that was kept, or a new one. */
    public NdrWriter take(@Nullable Object context) {
        NdrWriter kept = spare.getAndSet(null);
        if (kept == null) {
            return new NdrWriter(ndr64, context, capacity);
        }
        kept.setContext(context);
        return kept;
    }

    /** Keeps a writer from {@link #take}, whose octets nobody needs any more. */
    public void give(NdrWriter writer) {
        if (writer.octets().length <= MOST_KEPT) {
            writer.clear();
            writer.setContext(null);
            spare.lazySet(writer);
        }
    }
}
