package org.midl4j.rpc;

import java.security.GeneralSecurityException;

/** One end of a security mechanism on one connection. The connection calls it under its lock, in the order of PDUs. */
public interface SecurityContext {

    /**
     * Takes what the other end said, and answers.
     *
     * @param token empty where this end begins
     * @return what to send; empty if nothing
     * @throws GeneralSecurityException if the other end is not who it should be
     */
    byte[] step(byte[] token) throws GeneralSecurityException;

    /** Whether both ends know what they need to; nothing is called before. */
    boolean isEstablished();

    /** Who is at the other end. */
    String principal();

    /** How long a verifier is, in octets. */
    int verifierLength();

    /**
     * Protects a PDU.
     *
     * @param octets from {@code start} to {@code end} what the verifier covers; with privacy, what lies between
     *     {@code stub} and {@code stubEnd} is encrypted in place
     * @return the verifier
     */
    byte[] protect(byte[] octets, int start, int end, int stub, int stubEnd, boolean privacy)
            throws GeneralSecurityException;

    /**
     * Checks a PDU, and decrypts it in place; the reverse of {@link #protect}.
     *
     * @throws GeneralSecurityException if it is not as the other end sent it
     */
    void verify(byte[] octets, int start, int end, int stub, int stubEnd, boolean privacy, byte[] verifier)
            throws GeneralSecurityException;
}
