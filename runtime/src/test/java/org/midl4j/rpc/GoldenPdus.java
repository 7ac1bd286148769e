package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Captured exchanges, read from {@code golden/*.txt}. */
public final class GoldenPdus {
    private GoldenPdus() {}

    /** One line of an exchange; {@code octets} is empty for the news that the connection was closed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Line(boolean toServer, byte[] octets, boolean closed) {}

    /** Lines that belong together, under a title. */
    public record Exchange(String title, List<Line> lines) {
        @Override
        public String toString() {
            return title;
        }

        public byte[] pdu(int index) {
            return lines.get(index).octets();
        }
    }

    /** The titled exchanges of part 2 of {@code pdus.txt}, those that need a bind first with one in front. */
    static List<Exchange> titled() {
        List<Exchange> exchanges = new ArrayList<>();
        boolean inside = false;
        for (String line : text("pdus.txt")) {
            if (line.startsWith("# Part")) {
                inside = line.startsWith("# Part 2");
            } else if (inside && !line.isBlank()) {
                if (!line.startsWith("  ")) {
                    exchanges.add(new Exchange(line, new ArrayList<>()));
                } else if (line.startsWith("  > ") || line.startsWith("  < ")) {
                    Exchange last = exchanges.get(exchanges.size() - 1);
                    String rest = line.substring(4);
                    if (rest.equals("closed")) {
                        last.lines.add(new Line(false, new byte[0], true));
                    } else if (!rest.equals("no reply")) {
                        last.lines.add(
                                new Line(line.charAt(2) == '>', HexFormat.of().parseHex(rest), false));
                    }
                }
            }
        }
        return exchanges;
    }

    /** Every whole PDU of a file, in order. */
    public static List<Line> all(String file) {
        List<Line> lines = new ArrayList<>();
        boolean toServer = false;
        for (String line : text(file)) {
            String hex = line.strip();
            if (line.startsWith(">") || line.startsWith("<")) {
                toServer = line.startsWith(">");
            } else if (hex.startsWith("> ") || hex.startsWith("< ")) {
                toServer = hex.startsWith(">");
                hex = hex.substring(2);
            }
            if (hex.matches("0[45][0-9a-f]+")) {
                lines.add(new Line(toServer, HexFormat.of().parseHex(hex), false));
            }
        }
        return lines;
    }

    private static List<String> text(String file) {
        try (InputStream in = GoldenPdus.class.getResourceAsStream("/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
