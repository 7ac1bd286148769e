package org.midl4j.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.diagnostics.Code;

/**
 * Arguments kept in a file: {@code @FILE}.
 *
 * <p>They are separated by blanks and line ends. {@code "…"} keeps blanks together, and a line that begins with {@code #}
 * is a comment. A backslash is an ordinary character, for the sake of Windows paths.
 */
final class ResponseFile {
    private ResponseFile() {}

    /** The arguments with each response file replaced by what is in it. */
    static List<String> expand(List<String> arguments) throws UsageException {
        List<String> all = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            if (isReference(argument)) {
                all.addAll(read(argument.substring(1)));
            } else {
                all.add(argument);
            }
        }
        return all;
    }

    private static boolean isReference(String argument) {
        return argument.length() > 1 && argument.charAt(0) == '@';
    }

    private static List<String> read(String name) throws UsageException {
        String text;
        try {
            text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException problem) {
            throw UsageException.of(
                    Code.CANNOT_OPEN_RESPONSE_FILE,
                    "cannot read the response file `" + name + "`: " + IoProblem.reason(problem));
        }
        List<String> arguments = split(text);
        for (String argument : arguments) {
            if (isReference(argument)) {
                throw UsageException.of(
                                Code.NESTED_RESPONSE_FILE,
                                "the response file `" + name + "` names another, `" + argument + "`")
                        .help("put both on the command line");
            }
        }
        return arguments;
    }

    /** The arguments in a text. */
    static List<String> split(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean inside = false;
        boolean quoted = false;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 0 && c == '\ufeff') {
                continue;
            }
            if (c == '#' && lineStart && !inside) {
                while (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                    i++;
                }
            } else if (c == '"') {
                quoted = !quoted;
                inside = true;
            } else if (!quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
                if (inside) {
                    arguments.add(argument.toString());
                    argument.setLength(0);
                    inside = false;
                }
            } else {
                argument.append(c);
                inside = true;
            }
            lineStart = c == '\n' || lineStart && (c == ' ' || c == '\t');
        }
        if (inside) {
            arguments.add(argument.toString());
        }
        return arguments;
    }
}
