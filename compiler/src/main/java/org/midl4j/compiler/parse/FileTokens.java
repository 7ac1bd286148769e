package org.midl4j.compiler.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/** The tokens of a file and of those it includes, with all directives carried out, but before macros are expanded. */
final class FileTokens {
    private final Words words;
    private final MacroTable macros;
    private final Consumer<Diagnostic> diagnostics;
    private final UnaryOperator<List<MidlToken>> expansion;
    private final UnaryOperator<List<MidlToken>> conditions;
    private final MacroDefinitions definitions;
    private final PragmaDirectives pragmas;
    private final Inclusions inclusions;
    private final Deque<OpenFile> open = new ArrayDeque<>();

    /** @param expander expands macros in directives */
    FileTokens(
            SourceFile root,
            PreprocessorSettings settings,
            MacroTable macros,
            MacroExpander expander,
            Consumer<Diagnostic> diagnostics) {
        this.words = settings.words();
        this.macros = macros;
        this.diagnostics = diagnostics;
        this.expansion = expander::expand;
        this.conditions = expander::expandCondition;
        this.definitions = new MacroDefinitions(macros, words, diagnostics);
        this.pragmas = new PragmaDirectives(macros, expansion);
        this.inclusions = new Inclusions(settings.searchPath(), macros, diagnostics);
        enter(root);
    }

    /** The next token; at the end of the root file one of type {@link Token#EOF}, again and again. */
    MidlToken next() {
        while (true) {
            OpenFile file = open.getFirst();
            MidlToken token = file.reader().next();
            if (token.getType() == Token.EOF) {
                finish(file);
                if (open.size() == 1) {
                    return token;
                }
                open.pop();
            } else if (token.getType() == MidlLexer.HASH && token.is(MidlToken.FIRST)) {
                MidlToken pragma = directive(file, token);
                if (pragma != null) {
                    return pragma;
                }
            } else {
                file.sawText();
                return token;
            }
        }
    }

    Collection<SourceFile> included() {
        return inclusions.included();
    }

    /** The file being read, which {@code __FILE__} and {@code __LINE__} speak of. */
    OpenFile current() {
        return open.getFirst();
    }

    /** Whether the current file was included. */
    int depth() {
        return open.size();
    }

    private void enter(SourceFile file) {
        open.push(new OpenFile(new TokenReader(file, words, diagnostics)));
    }

    private void finish(OpenFile file) {
        for (OpenFile.Conditional conditional : file.conditionals()) {
            diagnostics.accept(
                    Diagnostic.of(Code.UNBALANCED_CONDITIONAL, conditional.where, "conditional is not closed")
                            .label("begins here")
                            .help("end it with `#endif`"));
        }
        file.conditionals().clear();
        String guard = file.guardMacro();
        if (guard != null) {
            inclusions.guarded(file.file(), guard);
        }
    }

    private @Nullable MidlToken directive(OpenFile file, MidlToken hash) {
        TokenReader line = file.reader();
        int end = limitToLine(file, hash);
        MidlToken name = line.next();
        Span span = new Span(file.file(), hash.start(), name.end());
        @Nullable MidlToken pragma = null;
        boolean skips = false;
        if (!name.is(MidlToken.WORD)) {
            file.sawText();
            if (name.getType() == MidlLexer.INTEGER) {
                lineNumber(file, name, span);
            } else if (name.getType() != Token.EOF) {
                unknown(span, "#" + name.getText());
            }
        } else {
            String word = name.getText();
            switch (word) {
                case "if", "ifdef", "ifndef" -> skips = !openConditional(file, word, span);
                case "elif", "else", "elifdef", "elifndef", "endif" -> skips = closeArm(file, word, span);
                default -> {
                    file.sawText();
                    pragma = action(file, word, span, end);
                }
            }
        }
        // An included file is now on top; this one goes on after the line.
        line.unlimit();
        line.moveTo(end, false);
        if (skips) {
            skip(file);
        }
        return pragma;
    }

    private @Nullable MidlToken action(OpenFile file, String word, Span span, int end) {
        TokenReader line = file.reader();
        switch (word) {
            case "define" -> definitions.define(line, span);
            case "undef" -> definitions.undefine(line, span);
            case "include", "include_next" -> include(file, span, end);
            case "pragma" -> {
                return pragma(file, end);
            }
            case "error" -> said(Code.ERROR_DIRECTIVE, file, span, end);
            case "warning" -> said(Code.WARNING_DIRECTIVE, file, span, end);
            case "line" -> lineNumber(file, line.next(), span);
            case "ident" -> {}
            default -> unknown(span, "#" + word);
        }
        return null;
    }

    private int limitToLine(OpenFile file, MidlToken hash) {
        String text = file.file().text();
        int end = Trivia.endOfDirective(text, hash.end(), text.length());
        file.reader().limit(end);
        return end;
    }

    // Conditionals

    /** Begins a conditional; whether its first arm counts. */
    private boolean openConditional(OpenFile file, String word, Span span) {
        List<MidlToken> tokens = rest(file.reader());
        boolean taken = word.equals("if") ? evaluate(tokens, span) : isDefined(tokens, span) == word.equals("ifdef");
        file.open(new OpenFile.Conditional(span, taken), guardedBy(word, tokens));
        return taken;
    }

    /** The macro that a conditional wants undefined: {@code #ifndef X}, {@code #if !defined(X)}. */
    private static @Nullable String guardedBy(String word, List<MidlToken> tokens) {
        int size = tokens.size();
        if (word.equals("ifndef")) {
            return size == 1 ? tokens.get(0).getText() : null;
        }
        boolean notDefined = word.equals("if")
                && (size == 3 || size == 5)
                && tokens.get(0).getType() == MidlLexer.EXCLAMATION
                && tokens.get(1).getText().equals("defined");
        return notDefined ? tokens.get(size == 3 ? 2 : 3).getText() : null;
    }

    /** Meets the end of an arm that counted; whether what follows is to be skipped. */
    private boolean closeArm(OpenFile file, String word, Span span) {
        OpenFile.Conditional conditional = file.conditionals().peek();
        if (conditional == null) {
            diagnostics.accept(Diagnostic.of(Code.UNBALANCED_CONDITIONAL, span, "`#" + word + "` without `#if`"));
            return false;
        }
        if (word.equals("endif")) {
            file.close();
            return false;
        }
        nextArm(file, conditional, word, span);
        return true;
    }

    private void nextArm(OpenFile file, OpenFile.Conditional conditional, String word, Span span) {
        file.sawOtherArm();
        if (conditional.elseSeen) {
            diagnostics.accept(Diagnostic.of(Code.UNBALANCED_CONDITIONAL, span, "`#" + word + "` after `#else`")
                    .note(conditional.where, "the conditional begins here"));
        }
        conditional.elseSeen |= word.equals("else");
    }

    /** Skips arms that do not count, up to one that does or to the end of the conditional. */
    private void skip(OpenFile file) {
        TokenReader reader = file.reader();
        while (true) {
            int at = DeadArms.end(file.file().text(), reader.position());
            if (at < 0) {
                reader.moveTo(file.file().text().length(), true);
                return;
            }
            reader.moveTo(at, true);
            MidlToken hash = reader.next();
            int end = limitToLine(file, hash);
            MidlToken name = reader.next();
            String word = name.getText();
            boolean counts = countsNow(file, word, new Span(file.file(), hash.start(), name.end()));
            reader.unlimit();
            reader.moveTo(end, false);
            if (counts) {
                return;
            }
        }
    }

    private boolean countsNow(OpenFile file, String word, Span span) {
        OpenFile.Conditional conditional = file.conditionals().getFirst();
        if (word.equals("endif")) {
            file.close();
            return true;
        }
        boolean afterElse = conditional.elseSeen;
        nextArm(file, conditional, word, span);
        if (conditional.taken || afterElse) {
            return false;
        }
        conditional.taken = switch (word) {
            case "else" -> true;
            case "elif" -> evaluate(rest(file.reader()), span);
            default -> isDefined(rest(file.reader()), span) == word.equals("elifdef");
        };
        return conditional.taken;
    }

    private boolean isDefined(List<MidlToken> tokens, Span span) {
        if (tokens.isEmpty() || !tokens.get(0).is(MidlToken.WORD)) {
            diagnostics.accept(Diagnostic.of(Code.BAD_CONDITION, span, "name of the macro is missing"));
            return false;
        }
        return macros.find(tokens.get(0).getText()) != null;
    }

    private boolean evaluate(List<MidlToken> tokens, Span span) {
        try {
            return new Condition(conditions.apply(tokens), span, macros).isTrue();
        } catch (Condition.Malformed problem) {
            diagnostics.accept(Diagnostic.of(problem.code(), problem.span(), String.valueOf(problem.getMessage()))
                    .help("the condition is taken for false"));
            return false;
        }
    }

    // Other directives

    private void include(OpenFile file, Span span, int end) {
        int from = Trivia.skipBlanks(file.file().text(), file.reader().position(), end);
        Optional<Quoted> written = quoted(file.file(), from, end);
        boolean computed = from < end && Trivia.isWordPart(file.file().text().charAt(from));
        Optional<Quoted> name = computed ? expandedName(rest(file.reader())) : written;
        if (name.isEmpty()) {
            diagnostics.accept(
                    Diagnostic.of(Code.BAD_DIRECTIVE, span, "`#include` wants the name of a file in \"…\" or <…>"));
            return;
        }
        List<SourceFile> including = open.stream().map(OpenFile::file).toList();
        inclusions.resolve(name.get().name, name.get().span, including).ifPresent(this::enter);
    }

    /** A file's name, and where it stands. */
    private record Quoted(String name, Span span) {}

    private static Optional<Quoted> quoted(SourceFile file, int from, int end) {
        String text = file.text();
        if (from >= end || text.charAt(from) != '"' && text.charAt(from) != '<') {
            return Optional.empty();
        }
        int close = text.indexOf(text.charAt(from) == '"' ? '"' : '>', from + 1);
        if (close < 0 || close >= end) {
            return Optional.empty();
        }
        return Optional.of(new Quoted(text.substring(from + 1, close), new Span(file, from, close + 1)));
    }

    private Optional<Quoted> expandedName(List<MidlToken> tokens) {
        List<MidlToken> expanded = expansion.apply(tokens);
        if (expanded.isEmpty()) {
            return Optional.empty();
        }
        Span span = tokens.get(0).span();
        String text = TokenText.join(expanded);
        boolean angled = text.startsWith("<") && text.indexOf('>') > 0;
        if (!angled && !TokenText.isString(expanded.get(0).getType())) {
            return Optional.empty();
        }
        String name = angled
                ? text.substring(1, text.indexOf('>')).strip()
                : TokenText.unquoted(expanded.get(0).getText());
        return Optional.of(new Quoted(name, span));
    }

    private @Nullable MidlToken pragma(OpenFile file, int end) {
        TokenReader line = file.reader();
        String text = file.file().text();
        int from = Trivia.skipBlanks(text, line.position(), end);
        int to = from;
        while (to < end && Trivia.isWordPart(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to);
        if (name.equals("once")) {
            inclusions.onlyOnce(file.file());
            return null;
        }
        return PragmaDirectives.isUnderstood(name) ? pragmas.read(line) : null;
    }

    private void said(Code code, OpenFile file, Span span, int end) {
        String text = file.file().text();
        int from = Trivia.skipBlanks(text, span.end(), end);
        String message = text.substring(from, end).strip();
        diagnostics.accept(Diagnostic.of(
                code,
                new Span(file.file(), span.start(), Math.max(span.end(), from + message.length())),
                message.isEmpty() ? code.title() : message));
    }

    /** {@code #line 12 "f"}, or as other preprocessors write it, {@code # 12 "f" 1}. */
    private void lineNumber(OpenFile file, MidlToken number, Span span) {
        List<MidlToken> tokens = new ArrayList<>(List.of(number));
        tokens.addAll(rest(file.reader()));
        List<MidlToken> expanded = expansion.apply(tokens);
        int line = expanded.isEmpty() ? -1 : decimal(expanded.get(0).getText());
        if (line < 0) {
            diagnostics.accept(Diagnostic.of(Code.BAD_DIRECTIVE, span, "`#line` wants the number of a line"));
            return;
        }
        boolean named =
                expanded.size() > 1 && TokenText.isString(expanded.get(1).getType());
        file.presume(
                file.file().lineOf(span.start()),
                line,
                named ? TokenText.unquoted(expanded.get(1).getText()) : null);
    }

    private static int decimal(String text) {
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private void unknown(Span span, String directive) {
        diagnostics.accept(Diagnostic.of(Code.UNKNOWN_DIRECTIVE, span, "unknown directive `" + directive + "`")
                .withSeverity(Severity.ERROR));
    }

    private static List<MidlToken> rest(TokenReader line) {
        List<MidlToken> tokens = new ArrayList<>();
        for (MidlToken token = line.next(); token.getType() != Token.EOF; token = line.next()) {
            tokens.add(token);
        }
        return tokens;
    }
}
