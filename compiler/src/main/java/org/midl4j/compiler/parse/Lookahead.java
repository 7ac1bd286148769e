package org.midl4j.compiler.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.grammar.MidlLexer;

/** Tells from the next few tokens which kind of declaration begins. */
final class Lookahead {
    /** Keywords whose misspelling would otherwise be taken for a type. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("interface", MidlLexer.INTERFACE),
            new Spelling("dispinterface", MidlLexer.DISPINTERFACE),
            new Spelling("coclass", MidlLexer.COCLASS),
            new Spelling("library", MidlLexer.LIBRARY),
            new Spelling("module", MidlLexer.MODULE),
            new Spelling("struct", MidlLexer.STRUCT),
            new Spelling("union", MidlLexer.UNION),
            new Spelling("enum", MidlLexer.ENUM));

    private final TokenWindow window;

    Lookahead(TokenWindow window) {
        this.window = window;
    }

    /** What begins here. */
    enum Kind {
        IMPORT,
        CPP_QUOTE,
        DECLARE_GUID,
        IMPORTLIB,
        INTERFACE,
        DISPINTERFACE,
        COCLASS,
        RUNTIMECLASS,
        LIBRARY,
        MODULE,
        NAMESPACE,
        LINKAGE,
        API_CONTRACT,
        DELEGATE,
        DECLARE,
        ATTRIBUTE_CLASS,
        TYPEDEF,
        PLAIN
    }

    private record Spelling(String word, int type) {}

    /** The kind of declaration behind the attributes. Keywords that may be names count as such when used so. */
    Kind kind() {
        switch (window.LA(1)) {
            case MidlLexer.IMPORT -> {
                return Kind.IMPORT;
            }
            case MidlLexer.CPP_QUOTE -> {
                return Kind.CPP_QUOTE;
            }
            case MidlLexer.DECLARE_GUID -> {
                return followedBy(MidlLexer.LPAREN) ? Kind.DECLARE_GUID : Kind.PLAIN;
            }
            case MidlLexer.IMPORTLIB -> {
                return followedBy(MidlLexer.LPAREN) ? Kind.IMPORTLIB : Kind.PLAIN;
            }
            case MidlLexer.INTERFACE -> {
                return definesName() ? Kind.INTERFACE : Kind.PLAIN;
            }
            case MidlLexer.DISPINTERFACE -> {
                return definesName() ? Kind.DISPINTERFACE : Kind.PLAIN;
            }
            case MidlLexer.COCLASS -> {
                return definesName() ? Kind.COCLASS : Kind.PLAIN;
            }
            case MidlLexer.RUNTIMECLASS -> {
                return isName(2) && definesName() ? Kind.RUNTIMECLASS : Kind.PLAIN;
            }
            case MidlLexer.LIBRARY -> {
                return opensBlock() ? Kind.LIBRARY : Kind.PLAIN;
            }
            case MidlLexer.MODULE -> {
                return opensBlock() ? Kind.MODULE : Kind.PLAIN;
            }
            case MidlLexer.NAMESPACE -> {
                return isName(2) && window.LA(afterName(2)) == MidlLexer.LBRACE ? Kind.NAMESPACE : Kind.PLAIN;
            }
            case MidlLexer.EXTERN -> {
                return followedBy(MidlLexer.STRING) && window.LA(3) == MidlLexer.LBRACE ? Kind.LINKAGE : Kind.PLAIN;
            }
            case MidlLexer.APICONTRACT -> {
                return isName(2) && definesName() ? Kind.API_CONTRACT : Kind.PLAIN;
            }
            case MidlLexer.DELEGATE -> {
                return startsDelegate() ? Kind.DELEGATE : Kind.PLAIN;
            }
            case MidlLexer.DECLARE -> {
                return followedBy(MidlLexer.LBRACE) ? Kind.DECLARE : Kind.PLAIN;
            }
            case MidlLexer.ATTRIBUTE -> {
                return isName(2) && window.LA(afterName(2)) == MidlLexer.LBRACE ? Kind.ATTRIBUTE_CLASS : Kind.PLAIN;
            }
            case MidlLexer.TYPEDEF -> {
                return Kind.TYPEDEF;
            }
            default -> {
                return Kind.PLAIN;
            }
        }
    }

    /** {@code properties:} or {@code methods:}. */
    boolean atSectionLabel() {
        int type = window.LA(1);
        return (type == MidlLexer.PROPERTIES || type == MidlLexer.METHODS) && window.LA(2) == MidlLexer.COLON;
    }

    /** At the first token of a line. */
    boolean atLineStart() {
        MidlToken before = window.before();
        MidlToken here = window.here();
        return here.getType() == Token.EOF
                || here.file() != before.file()
                || here.getLine() > before.file().lineOf(before.end());
    }

    /** At a keyword on a new line that nothing but a declaration begins with. */
    boolean atFreshDeclaration() {
        if (!atLineStart()) {
            return false;
        }
        return switch (window.LA(1)) {
            case MidlLexer.TYPEDEF, MidlLexer.IMPORT, MidlLexer.CPP_QUOTE -> true;
            case MidlLexer.INTERFACE, MidlLexer.DISPINTERFACE, MidlLexer.COCLASS -> definesName();
            case MidlLexer.LIBRARY, MidlLexer.MODULE -> opensBlock();
            default -> false;
        };
    }

    /** Takes {@code interfce IFoo : IBar} as what it was meant to be, and says so. */
    void correctSpelling(SyntaxProblems problems) {
        if (window.LA(1) != MidlLexer.ID || window.LA(2) != MidlLexer.ID) {
            return;
        }
        int third = window.LA(3);
        if (third != MidlLexer.LBRACE && third != MidlLexer.COLON) {
            return;
        }
        MidlToken word = window.here();
        for (Spelling spelling : SPELLINGS) {
            if (isNear(word.getText(), spelling.word())) {
                problems.report(Diagnostic.of(
                                Code.SYNTAX_ERROR,
                                word.span(),
                                "expected a declaration, found `" + word.getText() + "`")
                        .help("did you mean `" + spelling.word() + "`?"));
                window.retype(spelling.type());
                return;
            }
        }
    }

    private boolean followedBy(int type) {
        return window.LA(2) == type;
    }

    private boolean isName(int k) {
        return Keywords.isName(window.LA(k));
    }

    /** Behind a possibly dotted name that begins {@code k} ahead. */
    private int afterName(int k) {
        int next = k + 1;
        while (window.LA(next) == MidlLexer.DOT && isName(next + 1)) {
            next += 2;
        }
        return next;
    }

    /** {@code interface IFoo :}, but not {@code interface IFoo *f();}. */
    private boolean definesName() {
        if (!isName(2)) {
            return true; // a mistake, best explained as one in a definition
        }
        int next = window.LA(afterName(2));
        return !Keywords.isName(next)
                        && switch (next) {
                            case MidlLexer.STAR,
                                    MidlLexer.AMPERSAND,
                                    MidlLexer.LPAREN,
                                    MidlLexer.CONST,
                                    MidlLexer.CALLING_CONVENTION -> false;
                            default -> true;
                        }
                || next == MidlLexer.REQUIRES;
    }

    private boolean opensBlock() {
        return followedBy(MidlLexer.LBRACE) || isName(2) && window.LA(3) == MidlLexer.LBRACE;
    }

    private boolean startsDelegate() {
        int second = window.LA(2);
        if (Keywords.startsType(second)) {
            return true;
        }
        if (!isName(2)) {
            return false;
        }
        int third = window.LA(afterName(2));
        return Keywords.isName(third) || third == MidlLexer.STAR || third == MidlLexer.LESS;
    }

    /** One letter too many or too few, one wrong, two swapped; or another case. */
    private static boolean isNear(String written, String meant) {
        if (written.equalsIgnoreCase(meant)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(written.length(), meant.length()) && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        String a = written.substring(same);
        String b = meant.substring(same);
        return a.length() == b.length() && !a.isEmpty() && a.substring(1).equals(b.substring(1))
                || a.length() == b.length()
                        && a.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2))
                || a.length() == b.length() + 1 && a.substring(1).equals(b)
                || b.length() == a.length() + 1 && b.substring(1).equals(a);
    }
}
