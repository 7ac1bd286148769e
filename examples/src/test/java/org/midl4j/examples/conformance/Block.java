package org.midl4j.examples.conformance;

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

/** A block of a golden file: one message of one call, in each representation. */
record Block(Map<String, String> entries) {

    /** The blocks of a file, in order. */
    static List<Block> read(String file) throws IOException {
        String text;
        try (InputStream in = Block.class.getResourceAsStream("/conformance/" + file)) {
            if (in == null) {
                throw new IOException(file + " is not there");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Block> blocks = new ArrayList<>();
        Map<String, String> entries = new HashMap<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (line.isBlank()) {
                if (!entries.isEmpty()) {
                    blocks.add(new Block(Map.copyOf(entries)));
                    entries.clear();
                }
            } else if (!line.startsWith("#") && colon > 0) {
                entries.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return blocks;
    }

    String name() {
        return entries.getOrDefault("name", "");
    }

    String interfaceName() {
        return entries.getOrDefault("iface", "");
    }

    int opnum() {
        return Integer.parseInt(entries.getOrDefault("opnum", "-1"));
    }

    boolean is(String direction) {
        return direction.equals(entries.get("dir"));
    }

    /** A fault's status. */
    int status() {
        return Integer.parseUnsignedInt(entries.getOrDefault("status", "0"), 16);
    }

    /** Whether there is something in that representation. */
    boolean has(String representation) {
        return entries.containsKey(representation);
    }

    /** Whether only a digest of the octets is told. */
    boolean isDigest(String representation) {
        return told(representation).startsWith("len=");
    }

    /** The octets in hexadecimal, or what is told of them. */
    String told(String representation) {
        String told = entries.getOrDefault(representation, "");
        return told.equals("-") ? "" : told;
    }

    byte[] octets(String representation) {
        return HexFormat.of().parseHex(told(representation));
    }

    /** What would be told of octets like these. */
    String tell(String representation, byte[] octets) {
        if (!isDigest(representation)) {
            return HexFormat.of().formatHex(octets);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(octets);
            return "len=" + octets.length + " sha256=" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name() + " " + entries.get("dir");
    }
}
