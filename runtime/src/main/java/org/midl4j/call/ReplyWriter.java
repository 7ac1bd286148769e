package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrWriter;

/** Writes the {@code [out]} parameters of one call. */
@FunctionalInterface
public interface ReplyWriter<R extends @Nullable Object> {

    /** For an operation without {@code [out]} parameters. */
    ReplyWriter<@Nullable Void> NOTHING = (out, none) -> {};

    void write(NdrWriter out, R results) throws ComException;
}
