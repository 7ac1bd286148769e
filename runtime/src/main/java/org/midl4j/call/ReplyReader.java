package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrReader;

/** Reads the {@code [out]} parameters of one call. */
@FunctionalInterface
public interface ReplyReader<R extends @Nullable Object> {

    /** For an operation without {@code [out]} parameters. */
    @SuppressWarnings("NullAway") // Void has no other value
    ReplyReader<@Nullable Void> NOTHING = in -> null;

    R read(NdrReader in) throws ComException;
}
