package org.midl4j.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * That TCP connections are encrypted with TLS, and how: for both roles, since an end of object RPC has both. Connections
 * of Unix-domain sockets, which stay within one user, are not encrypted. Both ends have to be programs of midl4j.
 *
 * <p>TLS 1.3 and 1.2 are spoken, no older ones, and nothing is negotiated anew on a connection. A client checks that the
 * server's certificate is for the host that it calls. Immutable.
 */
public final class Tls {
    private static final Duration HANDSHAKE = Duration.ofSeconds(10);
    private static final List<String> TOO_OLD = List.of("SSLv2Hello", "SSLv3", "TLSv1", "TLSv1.1");
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private static final String HTTPS = "HTTPS"; // RFC 2818: how the name of a host is compared

    private final SSLContext context;
    private final boolean clientCertificates;
    private final boolean hostCheck;
    private final @Nullable SSLParameters parameters;
    private final Duration handshake;

    private Tls(
            SSLContext context,
            boolean clientCertificates,
            boolean hostCheck,
            @Nullable SSLParameters parameters,
            Duration handshake) {
        this.context = context;
        this.clientCertificates = clientCertificates;
        this.hostCheck = hostCheck;
        this.parameters = parameters;
        this.handshake = handshake;
    }

    /** With the keys and the trust of a context; a server asks for no certificates of clients. */
    public static Tls of(SSLContext context) {
        return new Tls(context, false, true, null, HANDSHAKE);
    }

    /**
     * With what is in PKCS #12 or JKS files.
     *
     * @param keys this end's key and certificates; null if it has none, as a client that need not say who it is
     * @param trusted the certificates that others' are signed with; null for those that the Java platform trusts
     * @throws IOException if a file cannot be read, or the password is wrong
     * @throws GeneralSecurityException if what is in a file cannot be used
     */
    public static Tls ofStores(
            @Nullable Path keys,
            char @Nullable [] keysPassword,
            @Nullable Path trusted,
            char @Nullable [] trustedPassword)
            throws IOException, GeneralSecurityException {
        KeyManager @Nullable [] own = null;
        if (keys != null) {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(load(keys, keysPassword), keysPassword);
            own = factory.getKeyManagers();
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted == null ? null : load(trusted, trustedPassword));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own, trust.getTrustManagers(), null);
        return of(context);
    }

    private static KeyStore load(Path file, char @Nullable [] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    /** As a server, this end takes only clients that prove who they are with a certificate that it trusts. */
    public Tls withClientCertificates() {
        return new Tls(context, true, hostCheck, parameters, handshake);
    }

    /**
     * As a client, this end calls a server whose certificate is for another host too, if it trusts it: for a private
     * authority that signs for nobody else, or where the name is checked by the context's trust manager.
     */
    public Tls withoutHostCheck() {
        return new Tls(context, clientCertificates, false, parameters, handshake);
    }

    /**
     * With protocols, cipher suites, constraints and more. What they say of client certificates counts beside
     * {@link #withClientCertificates}; without {@linkplain SSLParameters#getProtocols protocols}, TLS 1.3 and 1.2 are meant.
     *
     * @throws IllegalArgumentException if they allow a protocol that is older than TLS 1.2
     */
    public Tls withParameters(SSLParameters wanted) {
        String @Nullable [] protocols = wanted.getProtocols();
        if (protocols != null) {
            for (String protocol : protocols) {
                if (TOO_OLD.contains(protocol)) {
                    throw new IllegalArgumentException(protocol + " protects nothing; TLSv1.2 and TLSv1.3 do");
                }
            }
        }
        return new Tls(context, clientCertificates, hostCheck, copy(wanted), handshake);
    }

    /** With another limit than ten seconds for how long a server waits until a client has agreed on keys. */
    public Tls withHandshakeLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit of " + limit + " for a handshake; it must be more than zero");
        }
        return new Tls(context, clientCertificates, hostCheck, parameters, limit);
    }

    Duration handshakeLimit() {
        return handshake;
    }

    /** The client's end of a connection to a host. */
    SSLEngine newClient(String host, int port) {
        SSLEngine engine = context.createSSLEngine(host, port);
        engine.setUseClientMode(true);
        SSLParameters used = used();
        if (hostCheck) {
            used.setEndpointIdentificationAlgorithm(HTTPS);
        }
        engine.setSSLParameters(used);
        return engine;
    }

    /** The server's end of a connection. */
    SSLEngine newServer() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters used = used();
        used.setEndpointIdentificationAlgorithm(null); // clients have no names to be called at
        if (clientCertificates) {
            used.setNeedClientAuth(true);
        }
        engine.setSSLParameters(used);
        return engine;
    }

    private SSLParameters used() {
        SSLParameters used = parameters == null ? new SSLParameters() : copy(parameters);
        if (used.getProtocols() == null) {
            used.setProtocols(PROTOCOLS);
        }
        return used;
    }

    private static SSLParameters copy(SSLParameters from) {
        SSLParameters copy = new SSLParameters();
        if (from.getCipherSuites() != null) {
            copy.setCipherSuites(from.getCipherSuites());
        }
        if (from.getProtocols() != null) {
            copy.setProtocols(from.getProtocols());
        }
        if (from.getNeedClientAuth()) {
            copy.setNeedClientAuth(true);
        } else if (from.getWantClientAuth()) {
            copy.setWantClientAuth(true);
        }
        copy.setAlgorithmConstraints(from.getAlgorithmConstraints());
        copy.setEndpointIdentificationAlgorithm(from.getEndpointIdentificationAlgorithm());
        if (from.getServerNames() != null) {
            copy.setServerNames(from.getServerNames());
        }
        if (from.getSNIMatchers() != null) {
            copy.setSNIMatchers(from.getSNIMatchers());
        }
        copy.setUseCipherSuitesOrder(from.getUseCipherSuitesOrder());
        copy.setApplicationProtocols(from.getApplicationProtocols());
        copy.setMaximumPacketSize(from.getMaximumPacketSize());
        return copy;
    }
}
