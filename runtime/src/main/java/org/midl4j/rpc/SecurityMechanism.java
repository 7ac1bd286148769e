package org.midl4j.rpc;

import java.security.GeneralSecurityException;

/**
 * A way in which two ends prove who they are and protect what they say, such as SPNEGO, Kerberos or NTLM. The protocol
 * carries its tokens and verifiers, and knows nothing about them.
 */
public interface SecurityMechanism {

    /** The mechanism's number on the wire: 9 SPNEGO, 10 NTLM, 16 Kerberos, … (MS-RPCE 2.2.1.1.7). */
    int type();

    /**
     * Starts to prove who this end is, as a client.
     *
     * @param level one of {@link AuthenticationLevel}, from {@code CONNECT} on
     */
    SecurityContext initiate(int level) throws GeneralSecurityException;

    /**
     * Starts to find out who a client is.
     *
     * @throws GeneralSecurityException if the level is not supported
     */
    SecurityContext accept(int level) throws GeneralSecurityException;
}
