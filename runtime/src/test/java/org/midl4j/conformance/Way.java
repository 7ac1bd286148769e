package org.midl4j.conformance;

/** The ways a call can take to an object that is elsewhere; the same tests hold for all of them. */
enum Way {
    /** Octets that are copied, each call served on a thread of its own. */
    COPIED("copied octets"),
    /** An apartment with one thread. */
    APARTMENT("single-threaded apartment"),
    /** The apartment whose objects are called on the caller's thread, if the caller waits. */
    NEUTRAL("neutral apartment"),
    /** A server and a client, over TCP. */
    TCP("TCP loopback"),
    /** A server and a client, over a Unix-domain socket. */
    LOCAL("Unix-domain socket"),
    /** A server and a client, over TCP, encrypted. */
    TLS("TLS loopback");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
