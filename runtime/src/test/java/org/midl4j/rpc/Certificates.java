package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates for tests, made by the JDK's keytool when they are first wanted: those of a private authority. */
public final class Certificates {
    private static final String AUTHORITY = "authority";
    private static final String STRANGER = "stranger";
    private static final char[] PASSWORD = "not-a-secret".toCharArray();

    private static final KeyStore ALL = make();

    private Certificates() {}

    /** Has a key that the authority signed: {@code server}, {@code client}, {@code elsewhere} or {@code expired}. */
    public static SSLContext context(String name) {
        return context(List.of(name), AUTHORITY);
    }

    /** Trusts the authority, and has no key. */
    public static SSLContext withoutKey() {
        return context(List.of(), AUTHORITY);
    }

    /** Has a key that only itself vouches for. */
    public static SSLContext stranger() {
        return context(List.of(STRANGER), AUTHORITY);
    }

    /** Has a key of the authority, and does not trust it. */
    public static SSLContext distrusting(String name) {
        return context(List.of(name), STRANGER);
    }

    /** Both ends of a test: the server wants a certificate of the client, which is called {@code CN=client}. */
    public static Tls server() {
        return Tls.of(context("server")).withClientCertificates();
    }

    /** The other end. */
    public static Tls client() {
        return Tls.of(context("client"));
    }

    private static SSLContext context(List<String> keys, String trusted) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys(keys), PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(certificate(trusted));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore keys(List<String> names) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String name : names) {
            Key key = ALL.getKey(name, PASSWORD);
            store.setKeyEntry(name, key, PASSWORD, ALL.getCertificateChain(name));
        }
        return store;
    }

    private static KeyStore certificate(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(name, ALL.getCertificate(name));
        return store;
    }

    /** Writes a key store, and returns its password. */
    public static char[] writeKeys(Path to, String name) throws IOException, GeneralSecurityException {
        return write(to, keys(List.of(name)));
    }

    /** Writes a store that trusts the authority, and returns its password. */
    public static char[] writeTrust(Path to) throws IOException, GeneralSecurityException {
        return write(to, certificate(AUTHORITY));
    }

    private static char[] write(Path to, KeyStore store) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(to)) {
            store.store(out, PASSWORD);
        }
        return PASSWORD.clone();
    }

    private static KeyStore make() {
        try {
            Path folder = Files.createTempDirectory("midl4j-certificates");
            Path file = folder.resolve("all.p12");
            try {
                String here = "san=dns:localhost,ip:127.0.0.1";
                keytool(file, AUTHORITY, "-ext", "bc:c");
                keytool(file, STRANGER, "-ext", here);
                keytool(file, "server", "-signer", AUTHORITY, "-ext", here);
                keytool(file, "client", "-signer", AUTHORITY, "-ext", here);
                keytool(file, "elsewhere", "-signer", AUTHORITY, "-ext", "san=dns:elsewhere.example");
                keytool(file, "expired", "-signer", AUTHORITY, "-ext", here, "-startdate", "-9d", "-validity", "5");
                KeyStore store = KeyStore.getInstance("PKCS12");
                try (InputStream in = Files.newInputStream(file)) {
                    store.load(in, PASSWORD);
                }
                return store;
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path store, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                String.valueOf(PASSWORD)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool failed: " + said);
        }
    }
}
