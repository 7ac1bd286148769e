package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Collects what is wrong with the syntax of one file, each mistake once. */
final class SyntaxProblems {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<SourceFile> headersWithCode = new HashSet<>();
    private final List<OpenBlock> open = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private @Nullable TokenWindow window;
    private @Nullable MidlToken lastOffender;
    private int errors;
    private boolean endReported;
    private boolean suspicious;

    /** A block that has been opened: {@code interface IFoo} and where its brace stands. */
    record OpenBlock(String what, Span brace) {}

    /** Where a syntax error is: at one place, only the first says what is wrong. */
    private record Place(SourceFile file, int start) {}

    /** Lets messages look at the tokens around a mistake. */
    void watch(TokenWindow tokens) {
        window = tokens;
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    /** Whether there were errors in a file that is IDL by name. */
    boolean hasErrors() {
        return errors > 0;
    }

    /** Notes something that no finished file has, though it may be legal. */
    void suspect() {
        suspicious = true;
    }

    boolean isSuspicious() {
        return suspicious;
    }

    void opened(String what, MidlToken brace) {
        open.add(new OpenBlock(what, brace.span()));
    }

    void closed() {
        open.remove(open.size() - 1);
    }

    /** Takes a finding of whoever read the tree. */
    void report(Diagnostic problem) {
        SourceFile file = problem.span().file();
        if (isHeader(file)) {
            codeSkipped(problem.span());
            return;
        }
        errors++;
        if (problem.code() != Code.SYNTAX_ERROR
                || places.add(new Place(file, problem.span().start()))) {
            found.add(problem);
        }
    }

    /** Takes a finding that is one in IDL, but fine in C headers. */
    void reportInIdl(Diagnostic problem) {
        if (!isHeader(problem.span().file())) {
            report(problem);
        }
    }

    void report(Span span, String message) {
        report(Diagnostic.of(Code.SYNTAX_ERROR, span, message));
    }

    /** The declaration at this token is nested too deeply to be read. */
    void tooDeep(MidlToken token) {
        report(Diagnostic.of(Code.NESTING_TOO_DEEP, token.span(), "brackets are nested too deeply here")
                .help("split the declaration, or give its parts names"));
    }

    /** The token at hand fits nowhere; {@code wanted} would have. */
    void unexpected(Parser parser, IntervalSet wanted) {
        TokenWindow tokens = tokens();
        MidlToken offender = tokens.here();
        if (offender == lastOffender) {
            return;
        }
        lastOffender = offender;
        ParserRuleContext context = parser.getContext();
        if (offender.getType() == Token.EOF) {
            endOfFile(Optional.of(context));
            return;
        }
        report(Expectation.of(context, wanted).against(tokens.before(), offender));
    }

    /** A token that was looked at in advance fits nowhere. */
    void unexpected(Expectation wanted, MidlToken offender) {
        if (offender == lastOffender) {
            return;
        }
        lastOffender = offender;
        if (offender.getType() == Token.EOF) {
            endOfFile(Optional.empty());
            return;
        }
        report(wanted.against(tokens().before(offender), offender));
    }

    /** The token at hand cannot stand where a block or declaration goes on. */
    void unexpected(String wanted) {
        TokenWindow tokens = tokens();
        MidlToken offender = tokens.here();
        if (offender == lastOffender) {
            return;
        }
        lastOffender = offender;
        if (offender.getType() == Token.EOF) {
            endOfFile(Optional.empty());
            return;
        }
        report(Diagnostic.of(Code.SYNTAX_ERROR, offender.span(), "expected " + wanted)
                .label("found " + Expectation.quote(offender)));
    }

    /** The file ends too early; says what is still open. */
    void endOfFile(Optional<ParserRuleContext> context) {
        if (endReported) {
            return;
        }
        endReported = true;
        MidlToken last = tokens().before();
        Span end = after(last);
        if (isHeader(end.file())) {
            codeSkipped(end);
            return;
        }
        errors++;
        Optional<OpenBlock> block = context.flatMap(SyntaxProblems::openBlock)
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1)));
        Diagnostic problem = Diagnostic.of(
                Code.UNEXPECTED_END_OF_FILE,
                end,
                block.map(b -> "the file ends inside " + b.what())
                        .orElse("the file ends in the middle of a declaration"));
        found.add(block.map(b -> problem.note(b.brace(), "opened here").help("close it with '}'"))
                .orElse(problem));
    }

    /** Just behind a token. */
    static Span after(MidlToken token) {
        Span span = token.span();
        return new Span(span.file(), span.end(), span.end(), span.expansion());
    }

    private void codeSkipped(Span span) {
        if (headersWithCode.add(span.file())) {
            found.add(Diagnostic.of(Code.C_CODE_SKIPPED, span, "C code that is not IDL is skipped in this header"));
        }
    }

    private static boolean isHeader(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".h") || name.endsWith(".hpp") || name.endsWith(".hxx") || name.endsWith(".inl");
    }

    /** The innermost structure, union or enumeration whose brace is still open. */
    private static Optional<OpenBlock> openBlock(ParserRuleContext innermost) {
        for (ParserRuleContext context = innermost; context != null; context = context.getParent()) {
            int rule = context.getRuleIndex();
            if (rule != MidlParser.RULE_memberBlock
                    && rule != MidlParser.RULE_enumerators
                    && rule != MidlParser.RULE_functionBody) {
                continue;
            }
            for (int i = 0; i < context.getChildCount(); i++) {
                ParseTree child = context.getChild(i);
                if (child instanceof TerminalNode node && node.getSymbol().getType() == MidlParser.LBRACE) {
                    return Optional.of(new OpenBlock(describe(context), ((MidlToken) node.getSymbol()).span()));
                }
            }
        }
        return Optional.empty();
    }

    private static String describe(ParserRuleContext block) {
        if (block.getRuleIndex() == MidlParser.RULE_functionBody) {
            return "a function's body";
        }
        ParserRuleContext type = block.getParent();
        String keyword = type.getStart().getText();
        for (int i = 0; i < type.getChildCount(); i++) {
            if (type.getChild(i) instanceof MidlParser.IdentifierContext name) {
                return keyword + " `" + name.getText() + "`";
            }
        }
        return (keyword.equals("enum") ? "an " : "a ") + keyword;
    }

    private TokenWindow tokens() {
        TokenWindow tokens = window;
        if (tokens == null) {
            throw new IllegalStateException("nothing is being parsed");
        }
        return tokens;
    }
}
