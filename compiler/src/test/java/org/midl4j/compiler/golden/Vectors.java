package org.midl4j.compiler.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Octets that calls have on the wire, from {@code vectors.txt}. */
final class Vectors {
    private static final Map<String, Vector> ALL = read();

    /** One message in three representations. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Vector(byte[] ndr20, byte[] bigEndian, byte[] ndr64) {}

    private Vectors() {}

    static Vector request(String name) {
        return find(name + " request");
    }

    static Vector response(String name) {
        return find(name + " response");
    }

    private static Vector find(String key) {
        Vector found = ALL.get(key);
        if (found == null) {
            throw new AssertionError("vectors.txt has no " + key);
        }
        return found;
    }

    private static Map<String, Vector> read() {
        Map<String, Vector> all = new HashMap<>();
        try (InputStream in = Vectors.class.getResourceAsStream("vectors.txt")) {
            if (in == null) {
                throw new AssertionError("vectors.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] words = line.split(" ", -1);
                    all.put(
                            words[0] + " " + words[1],
                            new Vector(octets(words[2]), octets(words[3]), octets(words[4])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static byte[] octets(String hex) {
        return hex.equals("-") ? new byte[0] : HexFormat.of().parseHex(hex);
    }
}
