package org.midl4j.rpc;

/**
 * An address as DCE/RPC writes it, such as {@code ncacn_ip_tcp:127.0.0.1[4711]}.
 *
 * @param host a name or an address; empty for every address of this machine, where a server listens
 * @param port 0 for any that is free, where a server listens
 */
public record StringBinding(String host, int port) {
    private static final String TCP = "ncacn_ip_tcp";
    private static final int LARGEST_PORT = 65535;

    public StringBinding {
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("there is no TCP port " + port);
        }
    }

    /**
     * Reads a string binding.
     *
     * @throws IllegalArgumentException if it is not one, or if its protocol sequence is not one of ours
     */
    public static StringBinding parse(String text) {
        int colon = text.indexOf(':');
        int bracket = text.lastIndexOf('[');
        if (colon < 0 || bracket < colon || !text.endsWith("]")) {
            throw wrong(text, "it is not of the form protocol:host[endpoint]");
        }
        if (!text.substring(0, colon).equals(TCP)) {
            throw wrong(text, "the only protocol is " + TCP);
        }
        String port = text.substring(bracket + 1, text.length() - 1);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
            throw wrong(text, "\"" + port + "\" is not a TCP port");
        }
        String host = text.substring(colon + 1, bracket);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        return new StringBinding(host, Integer.parseInt(port));
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(
                "\"" + text + "\" is no string binding: " + why + "; an example is " + TCP + ":127.0.0.1[4711]");
    }

    @Override
    public String toString() {
        return TCP + ":" + host + "[" + port + "]";
    }
}
