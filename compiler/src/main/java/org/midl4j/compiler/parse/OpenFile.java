package org.midl4j.compiler.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** A file being read: its tokens, its open conditionals, and whether one of them guards all of it. */
final class OpenFile {
    private final TokenReader reader;
    private final Deque<Conditional> conditionals = new ArrayDeque<>();
    private Guard guard = Guard.NOTHING_READ;
    private @Nullable String guardMacro;
    private int lineShift;
    private @Nullable String presumedName;

    /** An {@code #if} whose {@code #endif} is still to come. */
    static final class Conditional {
        final Span where;
        boolean taken;
        boolean elseSeen;

        Conditional(Span where, boolean taken) {
            this.where = where;
            this.taken = taken;
        }
    }

    private enum Guard {
        NOTHING_READ,
        OPEN,
        CLOSED,
        NONE
    }

    OpenFile(TokenReader reader) {
        this.reader = reader;
    }

    TokenReader reader() {
        return reader;
    }

    SourceFile file() {
        return reader.file();
    }

    Deque<Conditional> conditionals() {
        return conditionals;
    }

    /** Notes something outside of conditionals' directives. */
    void sawText() {
        if (guard == Guard.NOTHING_READ || guard == Guard.CLOSED) {
            guard = Guard.NONE;
        }
    }

    /** Notes the beginning of a conditional; {@code macro} is the one it wants undefined, if it is of that kind. */
    void open(Conditional conditional, @Nullable String macro) {
        if (guard == Guard.NOTHING_READ && macro != null) {
            guard = Guard.OPEN;
            guardMacro = macro;
        } else {
            sawText();
        }
        conditionals.push(conditional);
    }

    /** Notes another arm: then the file has text even if the guard is defined. */
    void sawOtherArm() {
        if (guard == Guard.OPEN && conditionals.size() == 1) {
            guard = Guard.NONE;
        }
    }

    void close() {
        conditionals.pop();
        if (guard == Guard.OPEN && conditionals.isEmpty()) {
            guard = Guard.CLOSED;
        }
    }

    /** The macro that, once defined, makes this file empty; null if there is none. Known at its end. */
    @Nullable
    String guardMacro() {
        return guard == Guard.CLOSED ? guardMacro : null;
    }

    /** Carries out {@code #line}: the line after {@code line} shall be called {@code presumed}. */
    void presume(int line, int presumed, @Nullable String name) {
        lineShift = presumed - (line + 1);
        if (name != null) {
            presumedName = name;
        }
    }

    int presumedLine(int offset) {
        return file().lineOf(offset) + lineShift;
    }

    String presumedName() {
        return presumedName != null ? presumedName : file().name();
    }
}
