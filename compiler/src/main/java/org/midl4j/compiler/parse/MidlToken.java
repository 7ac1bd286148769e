package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * A token that knows the file and place it is spelled at, and the macro it came through.
 *
 * <p>There are hundreds of thousands in a large file, so it holds offsets and works out the rest when asked.
 */
public final class MidlToken implements Token {
    /** Not expanded again: it met its own macro while that was being expanded. */
    static final int PAINTED = 1;
    /** White space or a comment stands in front of it. */
    static final int SPACE_BEFORE = 2;
    /** The first token on its line, or the first of a macro's expansion. */
    static final int FIRST = 4;
    /** A name or a keyword; its text is the one in {@link Words}. */
    static final int WORD = 8;
    /** Stands for a {@code midl_pragma}, not for a {@code #pragma}. */
    static final int MIDL_PRAGMA = 16;

    private final SourceFile file;
    private final int start;
    private final int end;
    private final int gap;
    private final @Nullable MacroUse use;
    private @Nullable String text;
    private int type;
    private int index = -1;
    private int flags;

    /**
     * @param start offset of its first character in the file
     * @param end offset after its last character
     * @param gap offset where the white space and comments in front of it begin
     * @param use the use of the macro in whose body it stands, or null
     * @param text what it says, if that is not what stands in the file from start to end
     */
    MidlToken(int type, SourceFile file, int start, int end, int gap, @Nullable MacroUse use, @Nullable String text) {
        this.type = type;
        this.file = file;
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.use = use;
        this.text = text;
    }

    /** This token as it comes out of a macro's body, or again out of an argument. */
    MidlToken copy(@Nullable MacroUse through) {
        MidlToken copy = new MidlToken(type, file, start, end, gap, through, text);
        copy.flags = flags;
        return copy;
    }

    /** A token for some of this one's characters. */
    MidlToken part(int partType, int partStart, int partEnd, String partText) {
        MidlToken part = new MidlToken(partType, file, partStart, partEnd, gap, use, partText);
        part.flags = flags & (SPACE_BEFORE | FIRST);
        return part;
    }

    /** What to underline: for a token that came out of a macro, the use of the macro in the user's text. */
    public Span span() {
        return use == null ? spelling() : use.spanOf(spelling());
    }

    /** Where its characters stand, be it in a macro's definition. */
    Span spelling() {
        return new Span(file, start, end);
    }

    /** The file its characters stand in. */
    public SourceFile file() {
        return file;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Nullable
    MacroUse use() {
        return use;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    void set(int flag) {
        flags |= flag;
    }

    void clear(int flag) {
        flags &= ~flag;
    }

    void setType(int type) {
        this.type = type;
    }

    void setIndex(int index) {
        this.index = index;
    }

    /** Gives it the shared copy of its text. */
    void setText(String text) {
        this.text = text;
    }

    /** Whether the text is just the characters that stand at its place in the file. */
    boolean isLiteral() {
        return text == null || text.length() == end - start && file.text().startsWith(text, start);
    }

    /**
     * The comment directly in front of it, without its markers; empty if there is none.
     *
     * <p>A comment that begins on the line of the token before belongs to that one, and one followed by an empty line
     * belongs to nobody.
     */
    public String doc() {
        if (use != null) {
            return is(FIRST) ? use.outermostSite().doc() : "";
        }
        return start <= gap ? "" : DocComment.between(file.text(), gap, start);
    }

    @Override
    public String getText() {
        if (text == null) {
            if (end - start == 1) {
                return String.valueOf(file.text().charAt(start));
            }
            text = file.text().substring(start, end);
        }
        return text;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return file.lineOf(start);
    }

    /** The column, from 0 as ANTLR has it. */
    @Override
    public int getCharPositionInLine() {
        return file.columnOf(start) - 1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return DetachedTokenSource.INSTANCE;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return getText() + "@" + span();
    }
}
