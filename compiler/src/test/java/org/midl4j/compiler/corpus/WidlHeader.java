package org.midl4j.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Wine's IDL compiler understood of a file, read from the C++ half of the header it makes.
 *
 * @param interfaces by name
 * @param guids by name, such as {@code CLSID_Foo}
 * @param enumerators by name; the text of their values where it could not be computed
 */
record WidlHeader(Map<String, Face> interfaces, Map<String, String> guids, Map<String, Long> enumerators) {
    private static final Pattern FACE = Pattern.compile(
            "(?s)MIDL_INTERFACE\\(\"([0-9a-fA-F-]{36})\"\\)\\n(\\w+)(?: : public ([\\w:]+))?\\n\\{(.*?)\\n *\\};");
    private static final Pattern VIRTUAL =
            Pattern.compile("(?s)\\bvirtual\\s+[^;]*?(\\w+)\\s*\\((?:[^;]*?)\\)\\s*=\\s*0;");
    private static final Pattern GUID = Pattern.compile("(?s)DEFINE_GUID\\((\\w+),\\s*([^)]*)\\)");
    private static final Pattern ENUM = Pattern.compile("(?s)\\benum(?:\\s+\\w+)?\\s*(?::\\s*\\w+\\s*)?\\{(.*?)\\}");

    WidlHeader {
        interfaces = Map.copyOf(interfaces);
        guids = Map.copyOf(guids);
        enumerators = Map.copyOf(enumerators);
    }

    /** An interface, with the names of its own methods in the order of its table. */
    record Face(String iid, String base, List<String> methods) {}

    /**
     * Runs widl; empty if it refuses the file.
     *
     * @param quotes lines that it copies from the file into the header, and does not understand either
     */
    static Optional<WidlHeader> of(Corpora.Item item, Set<String> quotes, Path scratch) {
        Path header = scratch.resolve(item.name() + ".h");
        List<String> command = new ArrayList<>(List.of(Corpora.widl(), "--nostdinc", "-h", "-o", header.toString()));
        item.includes()
                .forEach(include ->
                        command.addAll(List.of("-I", include.toAbsolutePath().toString())));
        // Its own name it defines itself.
        item.macros().stream()
                .filter(macro -> !macro.startsWith("__WIDL__="))
                .forEach(macro -> command.add("-D" + macro));
        command.add(item.file().toAbsolutePath().toString());
        try {
            Process widl = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("widl.txt").toFile())
                    .start();
            if (!widl.waitFor(60, TimeUnit.SECONDS)) {
                widl.destroyForcibly();
                throw new AssertionError("widl does not end on " + item);
            }
            if (widl.exitValue() != 0) {
                return Optional.empty();
            }
            String own = Files.readString(header)
                    .lines()
                    .filter(line -> !quotes.contains(line))
                    .collect(Collectors.joining("\n"));
            return Optional.of(parse(own));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot run widl", problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    static WidlHeader parse(String text) {
        Map<String, Face> interfaces = new LinkedHashMap<>();
        Matcher faces = FACE.matcher(text);
        while (faces.find()) {
            List<String> methods = new ArrayList<>();
            Matcher virtual = VIRTUAL.matcher(faces.group(4).replaceAll("\\([^()]*\\*[^()]*\\)\\s*\\([^()]*\\)", "x"));
            while (virtual.find()) {
                // A method that returns a structure stands there once for each of two conventions.
                if (methods.isEmpty() || !methods.get(methods.size() - 1).equals(virtual.group(1))) {
                    methods.add(virtual.group(1));
                }
            }
            String base = faces.group(3) == null ? "" : faces.group(3).replaceAll(".*:", "");
            interfaces.put(faces.group(2), new Face(faces.group(1).toLowerCase(Locale.ROOT), base, methods));
        }
        Map<String, String> guids = new LinkedHashMap<>();
        Matcher guid = GUID.matcher(text);
        while (guid.find()) {
            uuid(guid.group(2)).ifPresent(value -> guids.put(guid.group(1), value));
        }
        Map<String, Long> enumerators = new LinkedHashMap<>();
        Matcher bodies = ENUM.matcher(text);
        while (bodies.find()) {
            enumerators(bodies.group(1), enumerators);
        }
        return new WidlHeader(interfaces, guids, enumerators);
    }

    private static Optional<String> uuid(String values) {
        String[] parts = values.split(",", -1);
        if (parts.length != 11) {
            return Optional.empty();
        }
        long[] numbers = new long[11];
        for (int i = 0; i < 11; i++) {
            numbers[i] = Long.decode(parts[i].strip());
        }
        StringBuilder rest = new StringBuilder();
        for (int i = 3; i < 11; i++) {
            rest.append(String.format(Locale.ROOT, i == 5 ? "-%02x" : "%02x", numbers[i]));
        }
        return Optional.of(String.format(Locale.ROOT, "%08x-%04x-%04x-", numbers[0], numbers[1], numbers[2]) + rest);
    }

    private static void enumerators(String body, Map<String, Long> known) {
        long next = 0;
        for (String each : body.split(",", -1)) {
            String[] halves = each.split("=", 2);
            String name = halves[0].strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<Long> value = halves.length == 1 ? Optional.of(next) : new Sum(halves[1], known).value();
            if (value.isEmpty()) {
                return;
            }
            known.put(name, (long) value.get().intValue());
            next = value.get() + 1;
        }
    }

    /** The little arithmetic that stands in headers. */
    private static final class Sum {
        private static final Pattern TOKEN =
                Pattern.compile("\\s*(0[xX][0-9a-fA-F]+|\\d+|\\w+|<<|>>|[-+*/|&~()^])[uUlL]*");
        private static final List<List<String>> LEVELS = List.of(
                List.of("|"), List.of("^"), List.of("&"), List.of("<<", ">>"), List.of("+", "-"), List.of("*", "/"));

        private final List<String> tokens = new ArrayList<>();
        private final Map<String, Long> known;
        private int at;

        Sum(String text, Map<String, Long> known) {
            this.known = known;
            Matcher matcher = TOKEN.matcher(text.strip());
            while (matcher.lookingAt()) {
                tokens.add(matcher.group(1));
                if (matcher.end() == text.strip().length()) {
                    break;
                }
                matcher.region(matcher.end(), text.strip().length());
            }
        }

        Optional<Long> value() {
            Optional<Long> value = binary(0);
            return at == tokens.size() ? value : Optional.empty();
        }

        private Optional<Long> binary(int level) {
            if (level == LEVELS.size()) {
                return unary();
            }
            Optional<Long> left = binary(level + 1);
            while (left.isPresent() && at < tokens.size() && LEVELS.get(level).contains(tokens.get(at))) {
                String operator = tokens.get(at++);
                Optional<Long> right = binary(level + 1);
                if (right.isEmpty()) {
                    return right;
                }
                long a = left.get();
                long b = right.get();
                left = Optional.of(
                        switch (operator) {
                            case "|" -> a | b;
                            case "^" -> a ^ b;
                            case "&" -> a & b;
                            case "<<" -> a << b;
                            case ">>" -> a >> b;
                            case "+" -> a + b;
                            case "-" -> a - b;
                            case "*" -> a * b;
                            default -> a / b;
                        });
            }
            return left;
        }

        private Optional<Long> unary() {
            if (at == tokens.size()) {
                return Optional.empty();
            }
            String token = tokens.get(at++);
            switch (token) {
                case "-":
                    return unary().map(value -> -value);
                case "~":
                    return unary().map(value -> ~value);
                case "+":
                    return unary();
                case "(":
                    Optional<Long> inner = binary(0);
                    at++;
                    return inner;
                default:
                    return Character.isDigit(token.charAt(0))
                            ? Optional.of(Long.decode(token))
                            : Optional.ofNullable(known.get(token));
            }
        }
    }
}
