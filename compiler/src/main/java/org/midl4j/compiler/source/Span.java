package org.midl4j.compiler.source;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a source file: what a message underlines.
 *
 * @param file the file as the user wrote it; for text that came out of a macro, the file that uses the macro
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for a place between characters
 * @param expansion how the text came out of a macro, or null if it stands here literally
 */
public record Span(
        SourceFile file, int start, int end, @Nullable Expansion expansion) {

    public Span(SourceFile file, int start, int end) {
        this(file, start, end, null);
    }

    /** From the beginning of this to the end of another; just this if the other is in another file. */
    public Span to(Span last) {
        if (last.file != file || last.end < start) {
            return this;
        }
        return new Span(file, start, last.end, expansion);
    }

    public int line() {
        return file.lineOf(start);
    }

    public int column() {
        return file.columnOf(start);
    }

    /** {@code file:line:column}, for logs and tests. */
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
