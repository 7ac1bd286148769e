package org.midl4j.compiler.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What each message means at length: {@code --explain}.
 *
 * <p>They are kept in {@code explanations.txt}: a line {@code == NAME} for each {@link Code}, and its text up to the next.
 */
public final class Explanations {
    private static final String MARK = "== ";

    private Explanations() {}

    /** Number, title and explanation of a message, ending in a line end. */
    public static String of(Code code) {
        StringBuilder out = new StringBuilder();
        out.append(code.id()).append(": ").append(code.title()).append(" (");
        out.append(Renderer.word(code.severity()));
        if (code.level() > 0) {
            out.append(", shown from -W").append(code.level()).append(" on");
        }
        out.append(", ").append(code.name()).append(")\n\n");
        out.append(find(code).orElse("There is no more to say about it.")).append('\n');
        return out.toString();
    }

    /** The text about a message, without title. */
    static Optional<String> find(Code code) {
        String all = "\n" + read();
        String heading = "\n" + MARK + code.name() + "\n";
        int start = all.indexOf(heading);
        if (start < 0) {
            return Optional.empty();
        }
        start += heading.length();
        int end = all.indexOf("\n" + MARK, start);
        return Optional.of(all.substring(start, end < 0 ? all.length() : end).strip());
    }

    /** Everything, as it is kept. */
    static String read() {
        try (InputStream in = Explanations.class.getResourceAsStream("explanations.txt")) {
            if (in == null) {
                throw new IllegalStateException("explanations.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
