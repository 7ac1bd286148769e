package org.midl4j.rpc;

import java.io.EOFException;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection cannot be, or stay, protected. The message says what is wrong with whom, and what can be done. */
final class TlsException extends IOException {
    private static final long serialVersionUID = 1L;

    /** {@code SEC_E_ILLEGAL_MESSAGE}: what came is no TLS. */
    static final int ILLEGAL_MESSAGE = 0x80090326;
    /** {@code SEC_E_NO_CREDENTIALS}: a certificate is wanted, and there is none. */
    static final int NO_CREDENTIALS = 0x8009030e;
    /** {@code SEC_E_WRONG_PRINCIPAL}: the certificate is for someone else. */
    static final int WRONG_PRINCIPAL = 0x80090322;
    /** {@code SEC_E_UNTRUSTED_ROOT}: nobody who is trusted vouches for the certificate. */
    static final int UNTRUSTED_ROOT = 0x80090325;
    /** {@code SEC_E_CERT_EXPIRED}: the certificate is not valid any more, or not yet. */
    static final int CERTIFICATE_EXPIRED = 0x80090328;
    /** {@code SEC_E_CERT_UNKNOWN}: something else is wrong with the certificate. */
    static final int CERTIFICATE_UNKNOWN = 0x80090327;
    /** {@code SEC_E_ALGORITHM_MISMATCH}: the ends have no protocol, cipher or kind of key in common. */
    static final int ALGORITHM_MISMATCH = 0x80090331;
    /** {@code SEC_E_INTERNAL_ERROR}. */
    static final int OTHER = 0x80090304;

    /** What the other end says in an alert of RFC 8446, section 6.2, by its name. */
    private static final Map<String, Meaning> ALERTS = Map.of(
            "certificate_required",
            new Meaning(NO_CREDENTIALS, "it wants a certificate of this end; give the key store that has it"),
            "bad_certificate",
            new Meaning(
                    NO_CREDENTIALS,
                    "it takes no connection without a certificate that it can use; give the key store that has one"),
            "certificate_unknown",
            new Meaning(
                    UNTRUSTED_ROOT,
                    "it does not accept the certificate of this end; its log says why, most likely that it does not"
                            + " trust who signed it, or that it is for another host"),
            "unknown_ca",
            new Meaning(UNTRUSTED_ROOT, "it does not trust who signed the certificate of this end"),
            "certificate_expired",
            new Meaning(CERTIFICATE_EXPIRED, "the certificate of this end has expired; renew it"),
            "handshake_failure",
            new Meaning(
                    ALGORITHM_MISMATCH,
                    "the ends have no cipher or kind of key in common, or one has no key at all; check key stores"),
            "protocol_version",
            new Meaning(
                    ALGORITHM_MISMATCH, "the ends have no version of TLS in common; TLS 1.2 and 1.3 are spoken here"));

    /** What {@code handshake_failure} means once the ends have agreed on a cipher. */
    private static final Meaning NOT_ACCEPTED = new Meaning(
            NO_CREDENTIALS,
            "it does not accept the certificate of this end, or wants one and got none; check this end's key store");

    private record Meaning(int status, String text) {}

    private final int status;

    private TlsException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** What a caller is told: a {@code SEC_E_} HRESULT. */
    int status() {
        return status;
    }

    /** What came is no TLS. */
    static TlsException noTls(String peer) {
        return new TlsException(
                ILLEGAL_MESSAGE,
                peer
                        + " speaks without TLS, and this end with it; give both ends the same setting, or call another port",
                null);
    }

    /** The stream ended before keys were agreed on. */
    static TlsException ended(String peer) {
        return new TlsException(
                ILLEGAL_MESSAGE,
                peer + " closed the connection before keys were agreed on; it may speak without TLS, or have been"
                        + " stopped",
                new EOFException());
    }

    static TlsException renegotiation(String peer) {
        return new TlsException(
                OTHER, peer + " wants to negotiate anew on a connection, which is not allowed (RFC 9325)", null);
    }

    /**
     * What a failure of the engine means.
     *
     * @param agreed whether the ends had agreed on a cipher before
     */
    static TlsException of(String peer, IOException failure, boolean agreed) {
        CertificateException refused = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return new TlsException(
                        CERTIFICATE_EXPIRED,
                        "the certificate of " + peer + " is not valid now: " + cause.getMessage()
                                + "; it has to be renewed there, unless a clock is wrong",
                        failure);
            }
            if (cause instanceof CertificateException certificate) {
                refused = certificate;
            }
        }
        return refused == null ? ofAlert(peer, failure, agreed) : ofCertificate(peer, refused, failure);
    }

    private static TlsException ofCertificate(String peer, CertificateException refused, IOException failure) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException) {
                return new TlsException(
                        UNTRUSTED_ROOT,
                        "the certificate of " + peer + " is not trusted here: " + cause.getMessage()
                                + "; add who signed it to the trust store if that is right",
                        failure);
            }
        }
        String text = String.valueOf(refused.getMessage());
        if (text.contains("matching") || text.contains("subject alternative names")) {
            return new TlsException(
                    WRONG_PRINCIPAL,
                    "the certificate of " + peer + " is not for that host: " + text
                            + "; call it by the name in its certificate, or have one made for this name",
                    failure);
        }
        return new TlsException(
                CERTIFICATE_UNKNOWN, "the certificate of " + peer + " is not accepted here: " + text, failure);
    }

    private static TlsException ofAlert(String peer, IOException failure, boolean agreed) {
        String text = String.valueOf(failure.getMessage());
        for (Map.Entry<String, Meaning> alert : ALERTS.entrySet()) {
            if (text.contains("alert: " + alert.getKey())) {
                Meaning meaning =
                        agreed && alert.getKey().equals("handshake_failure") ? NOT_ACCEPTED : alert.getValue();
                return new TlsException(
                        meaning.status, peer + " refused the connection: " + meaning.text + " (" + text + ")", failure);
            }
        }
        boolean nothingInCommon = text.contains("in common") || text.contains("No appropriate protocol");
        return new TlsException(
                nothingInCommon ? ALGORITHM_MISMATCH : OTHER, "TLS with " + peer + " failed: " + text, failure);
    }
}
