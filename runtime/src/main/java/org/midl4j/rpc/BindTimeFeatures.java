package org.midl4j.rpc;

import org.midl4j.com.Guid;

/** The pseudo transfer syntax by which two ends agree on extensions at bind time (MS-RPCE 2.2.2.14). */
final class BindTimeFeatures {
    /** A connection stays usable after a call on it was orphaned. */
    static final int KEEP_CONNECTION_ON_ORPHAN = 0x02;

    private static final long HIGH = 0x6cb71c2c_9812_4540L;
    private static final int VERSION = 1;

    private BindTimeFeatures() {}

    static boolean isNegotiation(SyntaxId syntax) {
        return syntax.version() == VERSION && syntax.uuid().high() == HIGH;
    }

    static int mask(SyntaxId syntax) {
        return (int) (syntax.uuid().low() >>> 56);
    }

    static SyntaxId proposing(int mask) {
        return new SyntaxId(new Guid(HIGH, (long) mask << 56), VERSION);
    }
}
