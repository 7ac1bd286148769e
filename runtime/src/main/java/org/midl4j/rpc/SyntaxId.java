package org.midl4j.rpc;

import org.midl4j.com.Guid;

/**
 * An interface or a transfer syntax, with its version.
 *
 * @param uuid which
 * @param version the major version in the low half, the minor one in the high half
 */
public record SyntaxId(Guid uuid, int version) {
    /** NDR 2.0, which every peer knows. */
    public static final SyntaxId NDR = new SyntaxId(Guid.of("8a885d04-1ceb-11c9-9fe8-08002b104860"), 2);

    /** NDR64. */
    public static final SyntaxId NDR64 = new SyntaxId(Guid.of("71710533-beba-4937-8319-b5dbef9ccc36"), 1);

    static final SyntaxId NONE = new SyntaxId(Guid.NULL, 0);

    public static SyntaxId of(Guid uuid, int major, int minor) {
        return new SyntaxId(uuid, (major & 0xffff) | minor << 16);
    }

    public int major() {
        return version & 0xffff;
    }

    public int minor() {
        return version >>> 16;
    }

    /** Tells whether an implementation of this version serves a caller that was built for {@code wanted}. */
    public boolean serves(SyntaxId wanted) {
        return uuid.equals(wanted.uuid) && major() == wanted.major() && minor() >= wanted.minor();
    }

    @Override
    public String toString() {
        return uuid + " v" + major() + "." + minor();
    }
}
