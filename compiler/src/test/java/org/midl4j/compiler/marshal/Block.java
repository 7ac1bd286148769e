package org.midl4j.compiler.marshal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Octets of one message of a call, as other implementations have them; {@code README.md} beside them says whose. */
record Block(Map<String, String> keys) {

    static List<Block> read(String file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String text : resource(file).split("\n\n+", -1)) {
            Map<String, String> keys = new HashMap<>();
            text.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(": "))
                    .forEach(line ->
                            keys.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
            if (keys.containsKey("name")) {
                blocks.add(new Block(keys));
            }
        }
        return blocks;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Block.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String name() {
        return keys.get("name");
    }

    int opnum() {
        return Integer.parseInt(keys.getOrDefault("opnum", keys.getOrDefault("method", "")));
    }

    String interfaceName() {
        return keys.getOrDefault("iface", "");
    }

    boolean isRequest() {
        return keys.get("dir").equals("request");
    }

    boolean isFault() {
        return keys.get("dir").equals("fault");
    }

    /** The status of a fault. */
    int status() {
        return Integer.parseUnsignedInt(keys.get("status").replace("0x", ""), 16);
    }

    /** Whether only length and digest of the octets are told. */
    boolean isDigest() {
        return keys.get("ndr20le").startsWith("len=");
    }

    boolean has(String representation) {
        return keys.containsKey(representation);
    }

    byte[] octets(String representation) {
        String hex = keys.get(representation);
        return hex.equals("-") ? new byte[0] : HexFormat.of().parseHex(hex);
    }

    /** What is told of octets: themselves, or their length and digest. */
    String told(String representation, byte[] octets) {
        if (!isDigest()) {
            return octets.length == 0 ? "-" : HexFormat.of().formatHex(octets);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
            return "len=" + octets.length + " sha256=" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    String expected(String representation) {
        return keys.get(representation);
    }

    @Override
    public String toString() {
        return name() + " " + keys.get("dir");
    }
}
