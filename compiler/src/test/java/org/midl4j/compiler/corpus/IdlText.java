package org.midl4j.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IDL text with the places of its parts, found without the compiler that is under test.
 *
 * <p>A rough reading that leaves out what it does not understand: good enough to find places to break.
 */
final class IdlText {
    private static final Pattern FACE = Pattern.compile("\\binterface\\s+(\\w+)(\\s*:\\s*(\\w+))?\\s*\\{");
    private static final Pattern OPERATION = Pattern.compile(
            "(?s)\\A\\s*((?:\\[[^\\[\\]]*(?:\\[[^\\]]*\\][^\\[\\]]*)*\\]\\s*)*)([\\w\\s*]*?\\b)(\\w+)\\s*\\(");
    private static final Pattern NOT_OPERATION = Pattern.compile(
            "\\A\\s*(typedef|const|struct|enum|union|interface|import|cpp_quote|midl_pragma|extern)\\b");
    private static final Pattern DECLARATOR = Pattern.compile("(?s)\\A(.*?)(\\w+)\\s*((?:\\[[^\\]]*\\]\\s*)*)\\z");

    /** As written. */
    final String text;

    /** Of the same length; comments, the insides of strings, directives, dead or doubtful parts are blank. */
    final String bare;

    IdlText(String text) {
        this.text = text;
        this.bare = Blanking.of(text);
    }

    /** From {@code start} up to {@code end}. */
    record Part(int start, int end) {}

    /** {@code [attributes] interface name : base { … }}. */
    record Face(Part attributes, Part name, Optional<Part> base, Part body, List<Operation> operations) {}

    /** {@code [attributes] result name(parameters);}, from its first character to after the semicolon. */
    record Operation(
            Part whole, Optional<Part> attributes, Part result, Part name, Part inside, List<Parameter> parameters) {}

    /** {@code [attributes] type name}. */
    record Parameter(Part whole, Optional<Part> attributes, Part type, Part name, Part dimensions) {}

    /** What stands there. */
    String at(Part part) {
        return bare.substring(part.start, part.end);
    }

    /** The names of the attributes inside brackets, and all with arguments as written without blanks. */
    List<String> words(Part attributes) {
        List<String> words = new ArrayList<>();
        for (Part each : split(attributes, ',')) {
            String word = at(each).replaceAll("\\s+", "");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    boolean has(Part attributes, String name) {
        return words(attributes).stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "("));
    }

    boolean has(Optional<Part> attributes, String name) {
        return attributes.isPresent() && has(attributes.get(), name);
    }

    /** Interfaces with attributes and a body. */
    List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        Matcher matcher = FACE.matcher(bare);
        while (matcher.find()) {
            int before = lastNonBlank(matcher.start() - 1);
            int close = closing(matcher.end() - 1);
            if (before < 0 || bare.charAt(before) != ']' || close < 0) {
                continue;
            }
            int open = opening(before);
            if (open < 0) {
                continue;
            }
            Part body = new Part(matcher.end(), close);
            Optional<Part> base = matcher.group(3) == null
                    ? Optional.empty()
                    : Optional.of(new Part(matcher.start(3), matcher.end(3)));
            faces.add(new Face(
                    new Part(open + 1, before),
                    new Part(matcher.start(1), matcher.end(1)),
                    base,
                    body,
                    operations(body)));
        }
        return faces;
    }

    /** All matches, with the whole match as group 0. */
    List<Matcher> all(Pattern pattern) {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(bare);
        int from = 0;
        while (from <= bare.length() && matcher.find(from)) {
            found.add(matcher);
            from = Math.max(matcher.end(), from + 1);
            matcher = pattern.matcher(bare);
        }
        return found;
    }

    /** The bracket that closes the one at a place, or -1. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The pieces between separators that stand in no brackets of their own. */
    List<Part> split(Part whole, char separator) {
        List<Part> pieces = new ArrayList<>();
        int depth = 0;
        int start = whole.start;
        for (int i = whole.start; i < whole.end; i++) {
            char c = bare.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
            } else if (c == separator && depth == 0) {
                pieces.add(new Part(start, i));
                start = i + 1;
            }
        }
        pieces.add(new Part(start, whole.end));
        return pieces;
    }

    private List<Operation> operations(Part body) {
        List<Operation> operations = new ArrayList<>();
        for (Part statement : split(body, ';')) {
            String written = at(statement);
            Matcher matcher = OPERATION.matcher(written);
            if (NOT_OPERATION.matcher(written).find()
                    || !matcher.find()
                    || matcher.group(2).isBlank()) {
                continue;
            }
            int open = statement.start + matcher.end() - 1;
            int close = closing(open);
            // Pure declarations only, closed by a semicolon that really is one.
            if (close < 0
                    || close >= statement.end
                    || !bare.substring(close + 1, statement.end).isBlank()
                    || bare.charAt(statement.end) != ';'
                    || written.contains("{")) {
                continue;
            }
            int first =
                    statement.start + (written.length() - written.stripLeading().length());
            operations.add(new Operation(
                    new Part(first, statement.end + 1),
                    attributes(statement.start + matcher.start(1), statement.start + matcher.end(1)),
                    new Part(statement.start + matcher.start(2), statement.start + matcher.end(2)),
                    new Part(statement.start + matcher.start(3), statement.start + matcher.end(3)),
                    new Part(open + 1, close),
                    parameters(new Part(open + 1, close))));
        }
        return operations;
    }

    /** One list between brackets, if there is exactly one. */
    private Optional<Part> attributes(int start, int end) {
        int open = start;
        while (open < end && Character.isWhitespace(bare.charAt(open))) {
            open++;
        }
        if (open >= end || bare.charAt(open) != '[') {
            return Optional.empty();
        }
        int close = closing(open);
        return close < end && bare.substring(close + 1, end).isBlank()
                ? Optional.of(new Part(open + 1, close))
                : Optional.empty();
    }

    private List<Parameter> parameters(Part inside) {
        List<Parameter> parameters = new ArrayList<>();
        for (Part each : split(inside, ',')) {
            int start = each.start;
            while (start < each.end && Character.isWhitespace(bare.charAt(start))) {
                start++;
            }
            Optional<Part> attributes = Optional.empty();
            int declaration = start;
            if (start < each.end && bare.charAt(start) == '[') {
                int close = closing(start);
                attributes = Optional.of(new Part(start + 1, close));
                declaration = close + 1;
            }
            Matcher matcher = DECLARATOR.matcher(bare.substring(declaration, each.end));
            if (matcher.find()
                    && !matcher.group(1).isBlank()
                    && matcher.group(1).indexOf('[') < 0
                    && matcher.group(1).indexOf('(') < 0) {
                parameters.add(new Parameter(
                        new Part(start, each.end),
                        attributes,
                        new Part(declaration, declaration + matcher.end(1)),
                        new Part(declaration + matcher.start(2), declaration + matcher.end(2)),
                        new Part(declaration + matcher.start(3), declaration + matcher.end(3))));
            }
        }
        return parameters;
    }

    private int lastNonBlank(int from) {
        int at = from;
        while (at >= 0 && Character.isWhitespace(bare.charAt(at))) {
            at--;
        }
        return at;
    }

    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char c = bare.charAt(i);
            if (c == ']') {
                depth++;
            } else if (c == '[') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
