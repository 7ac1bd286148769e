package org.midl4j.examples.conformance;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.midl4j.examples.conformance.idl.challenge;

/** Challenges whoever challenges it. */
final class ChallengeServer implements challenge {
    private static final int OCTETS = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public int Reserved0() {
        return 0;
    }

    @Override
    public int Reserved1() {
        return 0;
    }

    @Override
    public int Reserved2() {
        return 0;
    }

    @Override
    public int Reserved3() {
        return 0;
    }

    @Override
    public ChallengeResult Challenge(@Nullable String server, String client, byte[] given) {
        byte[] taken = new byte[OCTETS];
        random.nextBytes(taken);
        return new ChallengeResult(0, taken);
    }
}
