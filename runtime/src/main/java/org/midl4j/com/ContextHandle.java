package org.midl4j.com;

/**
 * A server's name for state it keeps for a client. The server makes it up; a client keeps it unread and gives it back.
 *
 * @param attributes sent in front of the name; 0 as far as anybody knows
 * @param uuid the name
 */
public record ContextHandle(int attributes, Guid uuid) {

    /** Names nothing: what a server returns when the state is gone. */
    public static final ContextHandle NULL = new ContextHandle(0, Guid.NULL);

    /** Whether this names nothing. */
    public boolean isNull() {
        return equals(NULL);
    }
}
