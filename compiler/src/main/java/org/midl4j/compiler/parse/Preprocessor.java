package org.midl4j.compiler.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/**
 * The tokens of a file after preprocessing: macros expanded, includes followed, dead conditional arms skipped.
 *
 * <p>Every token is a {@link MidlToken} on the default channel, and their indexes count from 0. A pragma that means
 * something later, {@code #pragma midl_echo("…")}, {@code #pragma pack(…)}, {@code #pragma midl4j …} or {@code
 * midl_pragma warning(…)}, is one token of type {@code PRAGMA} whose text is the pragma from its first word on, with
 * single blanks; it may stand anywhere. Characters that mean nothing in IDL are reported here and left out. Never throws for
 * what a file contains.
 */
public final class Preprocessor implements TokenSource {
    private final SourceFile file;
    private final MacroExpander expander;
    private final FileTokens files;
    private final Consumer<Diagnostic> diagnostics;
    private final Deque<MidlToken> queue = new ArrayDeque<>();
    private final Set<String> reported = new HashSet<>();
    private final TokenFactory<MidlToken> factory = new MissingTokens();
    private MidlToken last;
    private int nextIndex;
    private int counter;

    /**
     * @param file where to begin
     * @param settings macros and search path
     * @param diagnostics told of every problem, in the order of the text
     */
    public Preprocessor(SourceFile file, PreprocessorSettings settings, Consumer<Diagnostic> diagnostics) {
        this(file, settings, settings.newTable(), diagnostics);
    }

    private Preprocessor(
            SourceFile file, PreprocessorSettings settings, MacroTable macros, Consumer<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.expander = new MacroExpander(this::nextRaw, macros, settings.words(), this::dynamic, diagnostics);
        this.files = new FileTokens(file, settings, macros, expander, diagnostics);
        this.last = new MidlToken(Token.INVALID_TYPE, file, 0, 0, 0, null, "");
    }

    /** Adds a file's macros to a table; the file holds nothing else. */
    static void define(
            SourceFile file, PreprocessorSettings settings, MacroTable macros, Consumer<Diagnostic> diagnostics) {
        Preprocessor definitions = new Preprocessor(file, settings, macros, diagnostics);
        Token token;
        do {
            token = definitions.nextToken();
        } while (token.getType() != Token.EOF);
    }

    /** Every file included so far, in order. */
    public List<SourceFile> included() {
        return List.copyOf(includedFiles());
    }

    private Collection<SourceFile> includedFiles() {
        return files.included();
    }

    /** The next token; {@link Token#EOF} again and again at the end. */
    @Override
    public MidlToken nextToken() {
        while (true) {
            MidlToken token = nextExpanded();
            switch (token.getType()) {
                case MidlLexer.ERROR_CHAR -> illegalCharacter(token);
                case MidlLexer.RANGE_START -> {
                    return emit(firstOfRange(token));
                }
                case MidlLexer.MIDL_PRAGMA -> {
                    MidlToken pragma = midlPragma(token);
                    if (pragma != null) {
                        return emit(pragma);
                    }
                }
                case MidlLexer.ID -> {
                    if (!isPragmaOperator(token.getText())) {
                        return emit(token);
                    }
                    skipParenthesized();
                }
                default -> {
                    return emit(token);
                }
            }
        }
    }

    private MidlToken nextRaw() {
        return files.next();
    }

    private MidlToken nextExpanded() {
        return queue.isEmpty() ? expander.next() : queue.remove();
    }

    private MidlToken emit(MidlToken token) {
        token.setIndex(nextIndex);
        if (token.getType() != Token.EOF) {
            nextIndex++;
        }
        last = token;
        return token;
    }

    /** {@code 3..5} is lexed as {@code 3..} and {@code 5}, lest it be {@code 3.} and {@code .5}. */
    private MidlToken firstOfRange(MidlToken range) {
        String text = range.getText();
        int middle = Math.max(range.start(), range.end() - 2);
        queue.add(range.part(MidlLexer.DOTDOT, middle, range.end(), ".."));
        return range.part(MidlLexer.INTEGER, range.start(), middle, text.substring(0, text.length() - 2));
    }

    /** {@code midl_pragma warning(disable: 2007 2039)} as one token; null, and reported, if it is not that. */
    private @Nullable MidlToken midlPragma(MidlToken keyword) {
        List<MidlToken> rest = new ArrayList<>();
        MidlToken token = nextExpanded();
        if (!token.getText().equals("warning")) {
            return badMidlPragma(keyword, token);
        }
        rest.add(token);
        token = nextExpanded();
        if (token.getType() != MidlLexer.LPAREN) {
            return badMidlPragma(keyword, token);
        }
        rest.add(token);
        while (token.getType() != MidlLexer.RPAREN) {
            token = nextExpanded();
            boolean expected = token.is(MidlToken.WORD)
                    || token.getType() == MidlLexer.INTEGER
                    || token.getType() == MidlLexer.COLON
                    || token.getType() == MidlLexer.COMMA
                    || token.getType() == MidlLexer.SEMICOLON
                    || token.getType() == MidlLexer.RPAREN;
            if (!expected) {
                return badMidlPragma(keyword, token);
            }
            rest.add(token);
        }
        MidlToken pragma = PragmaDirectives.token(rest.get(0), rest.subList(1, rest.size()));
        pragma.set(MidlToken.MIDL_PRAGMA);
        return pragma;
    }

    private @Nullable MidlToken badMidlPragma(MidlToken keyword, MidlToken found) {
        diagnostics.accept(Diagnostic.of(
                        Code.BAD_MIDL_PRAGMA,
                        found.getType() == Token.EOF ? keyword.span() : found.span(),
                        "`midl_pragma` is not understood")
                .help("write `midl_pragma warning(disable: 2007)`, or `enable` or `default`"));
        queue.addFirst(found);
        return null;
    }

    private static boolean isPragmaOperator(String word) {
        return word.charAt(0) == '_' && (word.equals("__pragma") || word.equals("_Pragma"));
    }

    private void skipParenthesized() {
        MidlToken token = nextExpanded();
        if (token.getType() != MidlLexer.LPAREN) {
            queue.addFirst(token);
            return;
        }
        for (int nested = 1; nested > 0; ) {
            token = nextExpanded();
            switch (token.getType()) {
                case MidlLexer.LPAREN -> nested++;
                case MidlLexer.RPAREN -> nested--;
                case Token.EOF -> {
                    queue.addFirst(token);
                    return;
                }
                default -> {}
            }
        }
    }

    /** Says it once for each character: a file that is not text at all has thousands. */
    private void illegalCharacter(MidlToken token) {
        String text = token.getText();
        if (!reported.add(token.file().name() + '\n' + text)) {
            return;
        }
        if (text.equals("'")) {
            diagnostics.accept(
                    Diagnostic.of(Code.BAD_CHARACTER_CONSTANT, token.span(), "character constant is malformed")
                            .help("write one character, or an escape such as `\\n`, and close it with `'`"));
            return;
        }
        int c = text.codePointAt(0);
        boolean visible =
                !Character.isISOControl(c) && Character.isDefined(c) && (c < 0xD800 || c > 0xF8FF) && c != 0xFFFD;
        String shown = visible ? "`" + text + "`" : String.format(Locale.ROOT, "U+%04X", c);
        Diagnostic problem =
                Diagnostic.of(Code.ILLEGAL_CHARACTER, token.span(), "character " + shown + " means nothing in IDL");
        char plain = plainQuote(c);
        diagnostics.accept(plain == 0 ? problem : problem.help("write a plain `" + plain + "`"));
    }

    /** What word processors make typographic quotes of. */
    private static char plainQuote(int c) {
        return switch (c) {
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB -> '"';
            case 0x2018, 0x2019, 0x201A, 0xB4 -> '\'';
            default -> 0;
        };
    }

    private MidlToken dynamic(Macro.Dynamic kind, MidlToken site) {
        MidlToken outer = site.use() == null ? site : new MacroUse(site.getText(), site).outermostSite();
        OpenFile current = files.current();
        boolean sameFile = outer.file() == current.file();
        String text = switch (kind) {
            case LINE -> String.valueOf(sameFile ? current.presumedLine(outer.start()) : outer.getLine());
            case FILE -> '"' + current.presumedName().replace("\\", "\\\\") + '"';
            case COUNTER -> String.valueOf(counter++);
        };
        int type = kind == Macro.Dynamic.FILE ? MidlLexer.STRING : MidlLexer.INTEGER;
        return site.part(type, site.start(), site.end(), text);
    }

    @Override
    public int getLine() {
        return last.getLine();
    }

    @Override
    public int getCharPositionInLine() {
        return last.getCharPositionInLine();
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return file.name();
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        // The interface demands this method; spans through macros need tokens of our own, so no other kind will do.
        throw new UnsupportedOperationException("tokens are always MidlTokens");
    }

    @Override
    public TokenFactory<MidlToken> getTokenFactory() {
        return factory;
    }

    /** Makes the tokens that a parser puts in where one is missing: nothing, after the last token read. */
    private final class MissingTokens implements TokenFactory<MidlToken> {
        @Override
        public MidlToken create(
                Pair<TokenSource, CharStream> source,
                int type,
                String text,
                int channel,
                int start,
                int stop,
                int line,
                int charPositionInLine) {
            return create(type, text);
        }

        @Override
        public MidlToken create(int type, String text) {
            Span after = last.span();
            return new MidlToken(type, after.file(), after.end(), after.end(), after.end(), null, text);
        }
    }
}
