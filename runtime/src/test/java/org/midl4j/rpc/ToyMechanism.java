package org.midl4j.rpc;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A security mechanism that protects nothing, and does everything a real one does on the wire: so many tokens each way,
 * numbered verifiers over whole PDUs, stub data that is changed in transit.
 *
 * @param tokens how many tokens there are in all: with 2 the server speaks last, with 3 the client, and so on
 * @param secret what both ends have to know
 */
record ToyMechanism(int tokens, String secret) implements SecurityMechanism {
    static final int TYPE = 200;
    private static final int VERIFIER = 12;

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public SecurityContext initiate(int level) {
        return new End(0);
    }

    @Override
    public SecurityContext accept(int level) {
        return new End(1);
    }

    private final class End implements SecurityContext {
        private int next;
        private int sent;
        private int received;

        End(int first) {
            next = first;
        }

        @Override
        public byte[] step(byte[] token) throws GeneralSecurityException {
            if (next > 0) {
                String expected = secret + (next - 1);
                if (!expected.equals(new String(token, java.nio.charset.StandardCharsets.ISO_8859_1))) {
                    throw new GeneralSecurityException("the secret is another one");
                }
            }
            byte[] answer = next < tokens
                    ? (secret + next).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)
                    : new byte[0];
            next += 2;
            return answer;
        }

        /** Whether this end has said, and heard, all there is. */
        @Override
        public boolean isEstablished() {
            return next - 1 >= tokens;
        }

        @Override
        public String principal() {
            return "toy";
        }

        @Override
        public int verifierLength() {
            return VERIFIER;
        }

        private byte[] verifier(byte[] octets, int start, int end, int number) {
            CRC32 sum = new CRC32();
            sum.update(octets, start, end - start);
            sum.update(secret.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            OctetBuffer out = new OctetBuffer(VERIFIER);
            return out.putInt(1).putInt((int) sum.getValue()).putInt(number).toByteArray();
        }

        private void scramble(byte[] octets, int from, int to) {
            for (int i = from; i < to; i++) {
                octets[i] ^= (byte) 0x5a;
            }
        }

        @Override
        public byte[] protect(byte[] octets, int start, int end, int stub, int stubEnd, boolean privacy) {
            byte[] verifier = verifier(octets, start, end, sent++);
            if (privacy) {
                scramble(octets, stub, stubEnd);
            }
            return verifier;
        }

        @Override
        public void verify(byte[] octets, int start, int end, int stub, int stubEnd, boolean privacy, byte[] verifier)
                throws GeneralSecurityException {
            if (privacy) {
                scramble(octets, stub, stubEnd);
            }
            if (!Arrays.equals(verifier, verifier(octets, start, end, received++))) {
                throw new GeneralSecurityException("the verifier is wrong");
            }
        }
    }
}
