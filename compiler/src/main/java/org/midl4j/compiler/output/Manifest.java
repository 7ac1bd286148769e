package org.midl4j.compiler.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Which files in an output directory are ours, and which run made them: {@code .midl4j-files}.
 *
 * <p>Plain text, a line each: {@code run}, then {@code in} with an input file, relative to the directory if possible, and
 * {@code out} with a checksum and a file made. Percent signs and line ends in names are escaped. A file that is damaged
 * counts as empty: then nothing is removed.
 */
record Manifest(List<Run> runs) {
    static final String NAME = ".midl4j-files";

    private static final String FIRST_LINE = "midl4j 1";

    Manifest {
        runs = List.copyOf(runs);
    }

    /** One run: what it read, and what it wrote. */
    record Run(List<String> inputs, List<Entry> outputs) {
        Run {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /** A file as it was written. */
    record Entry(String path, long checksum) {}

    static long checksum(byte[] octets) {
        CRC32 crc = new CRC32();
        crc.update(octets);
        return (long) octets.length << 32 | crc.getValue();
    }

    static Manifest read(Path directory) throws IOException {
        try {
            return parse(Files.readString(directory.resolve(NAME), StandardCharsets.UTF_8));
        } catch (NoSuchFileException none) {
            return new Manifest(List.of());
        }
    }

    /** Whether a file is one of those listed. */
    boolean contains(String path) {
        for (Run run : runs) {
            for (Entry entry : run.outputs) {
                if (entry.path.equals(path)) {
                    return true;
                }
            }
        }
        return false;
    }

    static Manifest parse(String text) {
        List<Run> runs = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        List<Entry> outputs = new ArrayList<>();
        boolean first = true;
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            if (first) {
                if (!line.equals(FIRST_LINE)) {
                    return new Manifest(List.of());
                }
                first = false;
            } else if (line.equals("run")) {
                if (open) {
                    runs.add(new Run(inputs, outputs));
                    inputs = new ArrayList<>();
                    outputs = new ArrayList<>();
                }
                open = true;
            } else if (line.startsWith("in ")) {
                inputs.add(unescape(line.substring(3)));
            } else if (line.startsWith("out ")) {
                int blank = line.indexOf(' ', 4);
                if (blank < 0) {
                    return new Manifest(List.of());
                }
                try {
                    long checksum = Long.parseUnsignedLong(line.substring(4, blank), 16);
                    outputs.add(new Entry(unescape(line.substring(blank + 1)), checksum));
                } catch (NumberFormatException damaged) {
                    return new Manifest(List.of());
                }
            } else if (!line.isEmpty()) {
                return new Manifest(List.of());
            }
        }
        if (open) {
            runs.add(new Run(inputs, outputs));
        }
        return new Manifest(runs);
    }

    String text() {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        for (Run run : runs) {
            out.append("run\n");
            for (String input : run.inputs) {
                out.append("in ").append(escape(input)).append('\n');
            }
            for (Entry entry : run.outputs) {
                out.append("out ").append(Long.toHexString(entry.checksum)).append(' ');
                out.append(escape(entry.path)).append('\n');
            }
        }
        return out.toString();
    }

    private static String escape(String name) {
        return name.replace("%", "%25").replace("\n", "%0a").replace("\r", "%0d");
    }

    private static String unescape(String name) {
        return name.replace("%0d", "\r").replace("%0a", "\n").replace("%25", "%");
    }
}
