package org.midl4j.examples.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.rpc.Tls;

/** What a command line says of TLS, and what is left of it. */
final class TlsArguments {
    static final String USAGE = """
              --tls                   encrypt connections; the other end has to do so too
              --keys FILE             this end's key and certificate, a PKCS #12 or JKS file
              --trust FILE            certificates that the other end's is signed with; default: those that Java trusts
              --password-file FILE    the password of these files; default: the environment variable MIDL4J_TLS_PASSWORD
            """;

    private static final String PASSWORD = "MIDL4J_TLS_PASSWORD";

    private final List<String> rest = new ArrayList<>();
    private Optional<Path> keys = Optional.empty();
    private Optional<Path> trust = Optional.empty();
    private Optional<Path> password = Optional.empty();
    private boolean wanted;

    /** @throws IllegalArgumentException if they make no sense; the message says why */
    TlsArguments(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--tls" -> wanted = true;
                case "--keys" -> keys = Optional.of(file(arguments, ++i));
                case "--trust" -> trust = Optional.of(file(arguments, ++i));
                case "--password-file" -> password = Optional.of(file(arguments, ++i));
                default -> rest.add(arguments[i]);
            }
        }
        if (!wanted && (keys.isPresent() || trust.isPresent() || password.isPresent())) {
            throw new IllegalArgumentException("--keys, --trust and --password-file go with --tls");
        }
    }

    private static Path file(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " is to be followed by a file");
        }
        return Path.of(arguments[at]);
    }

    /** The other arguments, in order. */
    List<String> rest() {
        return List.copyOf(rest);
    }

    /**
     * What was asked for; empty if that is no TLS.
     *
     * @throws IOException if a file cannot be read, or its password is wrong
     * @throws GeneralSecurityException if what is in a file cannot be used
     */
    Optional<Tls> tls() throws IOException, GeneralSecurityException {
        if (!wanted) {
            return Optional.empty();
        }
        char[] secret = password();
        return Optional.of(Tls.ofStores(keys.orElse(null), secret, trust.orElse(null), secret));
    }

    private char[] password() throws IOException {
        if (password.isPresent()) {
            return Files.readString(password.get()).strip().toCharArray();
        }
        return Optional.ofNullable(System.getenv(PASSWORD)).orElse("").toCharArray();
    }
}
