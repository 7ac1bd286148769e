package org.midl4j.call;

import java.util.Optional;
import javax.net.ssl.SSLSession;

/** Who made a call that a server runs, as far as the connection tells on which it came. */
public interface Caller {

    /** Where the connection comes from, such as {@code /127.0.0.1:50123}; empty if the system does not say. */
    String address();

    /** The name under which the client has proved who it is; empty if it has not. */
    Optional<String> principal();

    /**
     * The encrypted connection on which the call came; empty for one that is not encrypted. Its
     * {@linkplain SSLSession#getPeerCertificates peer certificates} are the client's, if it was asked for any.
     */
    Optional<SSLSession> tls();
}
