package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Leaves out syntax errors that a mistake in the characters brings about. */
final class FollowOn {
    private FollowOn() {}

    private record Line(SourceFile file, int number) {
        static Line of(Span span) {
            return new Line(span.file(), span.line());
        }
    }

    /** What is wrong with the characters, then what else is wrong with the syntax. */
    static List<Diagnostic> without(List<Diagnostic> lexical, List<Diagnostic> syntax) {
        if (lexical.isEmpty()) {
            return syntax;
        }
        List<Diagnostic> left = new ArrayList<>();
        Set<Line> illegal = new HashSet<>();
        List<Span> unclosed = new ArrayList<>();
        for (Diagnostic each : lexical) {
            boolean repeated = each.code() == Code.ILLEGAL_CHARACTER && !illegal.add(Line.of(each.span()));
            if (!repeated) {
                left.add(each);
            }
            if (each.code() == Code.END_OF_FILE_IN_COMMENT || each.code() == Code.END_OF_FILE_IN_STRING) {
                unclosed.add(each.span());
            }
        }
        for (Diagnostic each : syntax) {
            boolean follows = each.code() == Code.SYNTAX_ERROR && illegal.contains(Line.of(each.span()))
                    || (each.code() == Code.SYNTAX_ERROR || each.code() == Code.UNEXPECTED_END_OF_FILE)
                            && unclosed.stream().anyMatch(open -> isAtEnd(each.span(), open));
            if (!follows) {
                left.add(each);
            }
        }
        return left;
    }

    /** Whatever is unclosed goes on to the end: a mistake at or behind it, or in front of it without text between. */
    private static boolean isAtEnd(Span mistake, Span open) {
        return mistake.file() == open.file()
                && (mistake.start() >= open.start()
                        || mistake.file()
                                .text()
                                .substring(mistake.start(), open.start())
                                .isBlank());
    }
}
