package org.midl4j.rpc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * An address as DCE/RPC writes it: {@code ncacn_ip_tcp:127.0.0.1[4711]} for TCP, {@code ncalrpc:[name]} for a Unix-domain
 * socket on this machine. In full, {@code object@protocol:host[endpoint,option=value]}.
 *
 * @param protocol {@link #TCP} or {@link #LOCAL}
 * @param host a name or an address; empty for every address of this machine, where a server listens, and for this machine
 *     where a client connects
 * @param endpoint a TCP port, 0 for any that is free where a server listens; or the name of a local endpoint; empty if the
 *     endpoint mapper of the host is to be asked, or where a server listens, for one of its own choice
 * @param object the object that calls are for, if they are for one
 * @param options what else was said, in order
 */
public record StringBinding(
        String protocol,
        String host,
        String endpoint,
        @Nullable Guid object,
        Map<String, String> options) {
    /** Connection-oriented, over TCP. */
    public static final String TCP = "ncacn_ip_tcp";

    /** Within one machine, over Unix-domain sockets. */
    public static final String LOCAL = "ncalrpc";

    private static final int LARGEST_PORT = 65535;
    private static final int LONGEST_NAME = 64;

    public StringBinding {
        if (protocol.equals(TCP)) {
            if (!endpoint.isEmpty() && !isPort(endpoint)) {
                throw new IllegalArgumentException("\"" + endpoint + "\" is not a TCP port");
            }
        } else if (protocol.equals(LOCAL)) {
            if (!host.isEmpty()) {
                throw new IllegalArgumentException(
                        LOCAL + " stays on this machine, and has no host, but \"" + host + "\" was given");
            }
            checkName(endpoint);
        } else {
            throw new IllegalArgumentException(
                    "the protocol \"" + protocol + "\" is not one of " + TCP + " and " + LOCAL);
        }
        options = Map.copyOf(options);
    }

    /**
     * A TCP endpoint.
     *
     * @throws IllegalArgumentException if there is no such port
     */
    public StringBinding(String host, int port) {
        this(TCP, host, Integer.toString(port), null, Map.of());
    }

    /** A local endpoint; with an empty name, one that a server chooses. */
    public static StringBinding local(String name) {
        return new StringBinding(LOCAL, "", name, null, Map.of());
    }

    private static boolean isPort(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LARGEST_PORT;
    }

    private static void checkName(String name) {
        if (name.length() > LONGEST_NAME || !name.matches("([A-Za-z0-9_-][A-Za-z0-9._-]*)?")) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a local endpoint: 1 to "
                    + LONGEST_NAME + " letters, digits, '-', '_' and '.', not starting with '.'");
        }
    }

    /**
     * Reads a string binding.
     *
     * @throws IllegalArgumentException if it is not one, or if its protocol sequence is not one of ours
     */
    public static StringBinding parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no string binding: " + e.getMessage() + "; examples are " + TCP
                            + ":127.0.0.1[4711] and " + LOCAL + ":[name]",
                    e);
        }
    }

    private static StringBinding read(String text) {
        int at = text.indexOf('@');
        Guid object = at < 0 ? null : object(text.substring(0, at));
        String rest = text.substring(at + 1);
        int colon = rest.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("it is not of the form protocol:host[endpoint]");
        }
        String protocol = rest.substring(0, colon);
        String address = rest.substring(colon + 1);
        int bracket = startOfEndpoint(address);
        String host = address.substring(0, bracket);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.indexOf('[') >= 0 || host.indexOf(']') >= 0) {
            throw new IllegalArgumentException("its brackets do not match");
        }
        if (bracket == address.length()) {
            return new StringBinding(protocol, host, "", object, Map.of());
        }
        String[] parts = address.substring(bracket + 1, address.length() - 1).split(",", -1);
        String endpoint = parts[0].strip();
        int from = 1;
        Map<String, String> options = new LinkedHashMap<>();
        if (endpoint.indexOf('=') >= 0) {
            endpoint = "";
            from = 0;
        }
        for (int i = from; i < parts.length; i++) {
            endpoint = option(parts[i].strip(), endpoint, options);
        }
        return new StringBinding(protocol, host, endpoint, object, options);
    }

    /** Where the bracket with the endpoint opens: the last one that is not an IPv6 address; the end if there is none. */
    private static int startOfEndpoint(String address) {
        if (!address.endsWith("]")) {
            if (address.indexOf('[') >= 0) {
                throw new IllegalArgumentException("what follows the endpoint's bracket does not belong there");
            }
            return address.length();
        }
        int last = address.lastIndexOf('[');
        if (last < 0) {
            throw new IllegalArgumentException("its brackets do not match");
        }
        boolean host = last == 0 && address.indexOf(':') > 0;
        return host ? address.length() : last;
    }

    private static Guid object(String text) {
        try {
            return Guid.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" in front of @ is no uuid", e);
        }
    }

    /** Takes an option; returns the endpoint, which may have been the option. */
    private static String option(String text, String endpoint, Map<String, String> options) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("the option \"" + text + "\" is not of the form name=value");
        }
        String name = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        if (name.equalsIgnoreCase("endpoint")) {
            if (!endpoint.isEmpty()) {
                throw new IllegalArgumentException("it names two endpoints");
            }
            return value;
        }
        if (options.put(name, value) != null) {
            throw new IllegalArgumentException("it has the option \"" + name + "\" twice");
        }
        return endpoint;
    }

    /** Whether this stays on the machine. */
    public boolean isLocal() {
        return protocol.equals(LOCAL);
    }

    /** Whether this says all there is to say; otherwise the endpoint mapper is to be asked. */
    public boolean hasEndpoint() {
        return !endpoint.isEmpty();
    }

    /** The TCP port; 0 if there is none. */
    public int port() {
        return isLocal() || endpoint.isEmpty() ? 0 : Integer.parseInt(endpoint);
    }

    /** The same, with another endpoint. */
    public StringBinding withEndpoint(String other) {
        return new StringBinding(protocol, host, other, object, options);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (object != null) {
            text.append(object).append('@');
        }
        text.append(protocol).append(':').append(host.indexOf(':') >= 0 ? "[" + host + "]" : host);
        if (!endpoint.isEmpty() || !options.isEmpty()) {
            text.append('[').append(endpoint);
            options.forEach(
                    (name, value) -> text.append(",").append(name).append('=').append(value));
            text.append(']');
        }
        return text.toString();
    }
}
