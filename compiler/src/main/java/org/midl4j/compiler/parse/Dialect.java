package org.midl4j.compiler.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * A language whose files are called {@code .idl}, too, and that we do not compile.
 *
 * <p>Asked only when a file has mistakes that classic IDL does not have, or words that no classic file uses; so a file that
 * parses is never refused for its looks. One clear message then takes the place of a hundred.
 */
final class Dialect {
    /** Who wants to know more than the first pages of a file? Patterns take their time. */
    private static final int MOST = 1 << 18;

    private static final Dialect PIDL = new Dialect(
            Code.DIALECT_PIDL,
            "this is PIDL, Samba's own IDL",
            "use the published Microsoft IDL of the protocol instead; PIDL describes layouts that NDR cannot express",
            List.of(),
            sign("charset\\s*\\(\\s*(?:UTF16|UTF8|DOS)\\s*\\)", "charset"),
            sign("\\b(?:pyhelper|helper)\\s*\\(\\s*\"", "helper"),
            sign("\\bsubcontext(?:_size)?\\s*\\(", "subcontext"),
            sign(
                    "\\b(?:nodiscriminant|relative_base|relative_short|no_srv_register|bitmap(?:8|16|32|64)bit|noopnum)\\b",
                    "nodiscriminant",
                    "relative_",
                    "no_srv_register",
                    "bitmap",
                    "noopnum"),
            sign("\\b(?:typedef|declare)\\b[^;{]{0,400}\\bbitmap\\b", "bitmap"),
            sign("\\bflag\\s*\\(\\s*(?:NDR|STR|LIBNDR)_", "NDR_", "STR_"),
            sign("\\b(?:WERROR|NTSTATUS)\\s+\\w+\\s*\\([^)]{0,400}\\bpolicy_handle\\b", "policy_handle"));
    private static final Dialect XPIDL = new Dialect(
            Code.DIALECT_XPIDL,
            "this is XPIDL, Mozilla's IDL",
            "compile it with Mozilla's own tools; it describes XPCOM, not COM",
            List.of("\\[[^\\]]{0,200}\\bobject\\b"),
            sign("%\\{\\s*C\\+\\+", "%{"),
            sign("\\bnsISupports\\b", "nsISupports"),
            sign(
                    "\\[[^\\]]{0,400}\\b(?:scriptable|builtinclass|noscript|nostdcall|notxpcom)\\b[^\\]]{0,400}\\]",
                    "scriptable",
                    "builtinclass",
                    "noscript",
                    "nostdcall",
                    "notxpcom"),
            sign("\\bnative\\s+\\w+\\s*\\(", "native"));
    private static final Dialect WEBIDL = new Dialect(
            Code.DIALECT_WEBIDL,
            "this is WebIDL",
            "WebIDL describes interfaces of web browsers; it has nothing to do with COM or RPC",
            List.of("\\bHRESULT\\b", "\\buuid\\s*\\("),
            sign("\\bpartial\\s+(?:interface|dictionary|namespace)\\b", "partial"),
            sign("\\bdictionary\\s+\\w+", "dictionary"),
            sign("\\binterface\\s+mixin\\b", "mixin"),
            sign("\\b\\w+\\s+includes\\s+\\w+\\s*;", "includes"),
            sign("\\[\\s*Exposed\\b", "Exposed"),
            sign("\\bPromise\\s*<", "Promise"),
            sign("\\b(?:DOMString|USVString)\\b", "DOMString", "USVString"),
            sign("\\bcallback\\s+(?:interface\\b|\\w+\\s*=)", "callback"),
            sign("\\bundefined\\s+\\w+\\s*\\(", "undefined"));
    private static final Dialect CORBA = new Dialect(
            Code.DIALECT_CORBA,
            "this is CORBA or UNO IDL",
            "compile it with a CORBA or UNO compiler, or describe the interface again in Microsoft IDL",
            List.of("\\bHRESULT\\b", "\\buuid\\s*\\("),
            sign("\\braises\\s*\\(", "raises"),
            sign("\\bsequence\\s*<", "sequence"),
            sign("\\boneway\\s+void\\b", "oneway"),
            sign("\\breadonly\\s+attribute\\b", "readonly"),
            sign("\\bvaluetype\\s+\\w+", "valuetype"),
            sign("\\bexception\\s+\\w+\\s*(?::\\s*[\\w:]+\\s*)?\\{", "exception"),
            sign("\\bpublished\\s+(?:interface|service|singleton|struct|enum|constants|exception)\\b", "published"),
            sign("\\bmodule\\s+\\w+\\s*\\{\\s*(?:module|interface|struct|enum|exception)\\b", "module"),
            // Without a single attribute; otherwise a beginner forgot the brackets.
            sign("(?s)\\A(?!.*\\[\\s*(?:in|out|local|object|version)\\b).*?"
                    + "(\\(\\s*(?:in|out|inout)\\s+[\\w:]+\\s+\\w+\\s*[,)])"));
    private static final Dialect MIDL3 = new Dialect(
            Code.DIALECT_MIDL3,
            "this is MIDL 3, the newer language of the Windows Runtime",
            "compile it with midlrt into metadata; midl4j reads classic IDL, where every method returns HRESULT",
            List.of("\\bHRESULT\\s+\\w+\\s*\\("),
            sign("\\{\\s*(?:get|set)\\s*;"),
            sign("\\bunsealed\\s+runtimeclass\\b", "unsealed"),
            sign("\\bstatic\\s+runtimeclass\\b", "static"),
            sign("\\bevent\\s+[\\w.]+\\s*(?:<[^;{}]{0,400}>)?\\s+\\w+\\s*;", "event"),
            sign("\\bruntimeclass\\s+\\w+[^{;]{0,200}\\{\\s*\\w+\\s*\\(", "runtimeclass"),
            sign("\\bString\\s+\\w+\\s*\\([^)]{0,400}\\)\\s*;", "String"),
            sign(
                    "\\b(?:String|Boolean|U?Int(?:16|32|64)|Single|Object)\\s*(?:\\[\\s*\\])?\\s+\\w+\\s*[;{]",
                    "String",
                    "Boolean",
                    "Int16",
                    "Int32",
                    "Int64",
                    "Single",
                    "Object"));
    private static final Dialect TEMPLATE = new Dialect(
            Code.DIALECT_TEMPLATE,
            "this is a template, not IDL yet",
            "run the tool that fills in the template first",
            List.of(),
            sign("\\[!(?:output|if|else|endif)\\b", "[!"),
            sign("%[A-Za-z_][A-Za-z0-9_]*%", "%"),
            sign("\\$[A-Za-z_][A-Za-z0-9_]*\\$", "$"),
            sign("@[A-Za-z_][A-Za-z0-9_]*@", "@"),
            sign("\\{\\{[^{}]{0,400}\\}\\}", "{{"),
            sign("\\$[({]\\w+[)}]", "$"),
            sign("<%[^>]{0,200}%>", "<%"),
            sign("\\bPLACEHOLDER[-_\\w]*", "PLACEHOLDER"),
            sign("\\b[A-Z_]++\\s*+\\(\\s*+\\{[^{}()]{0,2000}\\}\\s*\\)"));
    private static final Dialect NONE = new Dialect(
            Code.NOT_IDL,
            "this is not IDL",
            "give the compiler Microsoft IDL, with interfaces, types and constants",
            List.of(
                    "\\b(?:interface|dispinterface|coclass|library|typedef|struct|enum|union|import|const|cpp_quote)\\b"),
            sign("<\\?xml\\b"),
            sign("<!DOCTYPE\\b"),
            sign("<html\\b"),
            sign("\u0000"),
            sign("(?im)^(?:pro|function) +\\w+ *(?:,|$)"));

    private static final List<Dialect> ALL = List.of(PIDL, XPIDL, WEBIDL, CORBA, MIDL3, TEMPLATE, NONE);

    private final Code code;
    private final String message;
    private final String help;
    private final List<Pattern> against;
    private final List<Sign> signs;

    /**
     * What only such a file contains.
     *
     * @param words of which there is one wherever the pattern matches; a text without is not worth the search
     */
    private record Sign(Pattern pattern, List<String> words) {
        Optional<MatchResult> in(String text) {
            if (!words.isEmpty() && words.stream().noneMatch(text::contains)) {
                return Optional.empty();
            }
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }
    }

    private Dialect(Code code, String message, String help, List<String> against, Sign... signs) {
        this.code = code;
        this.message = message;
        this.help = help;
        this.against = against.stream().map(Pattern::compile).toList();
        this.signs = List.of(signs);
    }

    private static Sign sign(String pattern, String... words) {
        return new Sign(Pattern.compile(pattern), List.of(words));
    }

    /** The language of a file in which mistakes were found, if it is one of these. */
    static Optional<Diagnostic> ofBroken(SourceFile file) {
        String text = code(file.text());
        for (Dialect dialect : ALL) {
            Optional<Diagnostic> found = dialect.in(file, text, 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** PIDL mostly parses as classic IDL, and would then mean something else. */
    static Optional<Diagnostic> pidl(SourceFile file) {
        if (!file.text().contains("charset(") && !file.text().contains("helper(\"")) {
            return Optional.empty();
        }
        return PIDL.in(file, code(file.text()), 2);
    }

    /** A template may parse, if only a UUID is to be filled in. */
    static Optional<Diagnostic> template(SourceFile file) {
        return TEMPLATE.in(file, code(file.text()), 1);
    }

    /** The beginning of a text, blanks in place of comments and of what stands in quotes. */
    private static String code(String text) {
        int limit = Math.min(text.length(), MOST);
        StringBuilder code = new StringBuilder(limit);
        int i = 0;
        while (i < limit) {
            int next = afterTrivia(text, i, limit);
            if (next == i) {
                code.append(text.charAt(i++));
                continue;
            }
            boolean string = text.charAt(i) == '"';
            boolean mark = string && text.startsWith("PLACEHOLDER", i + 1);
            for (; i < next; i++) {
                char c = text.charAt(i);
                code.append(mark || Trivia.isLineEnd(c) || c == '"' && string ? c : ' ');
            }
        }
        return code.toString();
    }

    private static int afterTrivia(String text, int at, int limit) {
        if (Trivia.startsLineComment(text, at, limit)) {
            return Trivia.endOfLineComment(text, at, limit);
        }
        if (Trivia.startsBlockComment(text, at, limit)) {
            int end = Trivia.afterBlockComment(text, at, limit);
            return end < 0 ? limit : end;
        }
        return text.charAt(at) == '"' ? Trivia.afterString(text, at, limit) : at;
    }

    private Optional<Diagnostic> in(SourceFile file, String text, int enough) {
        int count = 0;
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Sign sign : signs) {
            Optional<MatchResult> found = sign.in(text);
            if (found.isPresent()) {
                MatchResult match = found.get();
                count++;
                if (match.start(match.groupCount()) < start) {
                    start = match.start(match.groupCount());
                    end = match.end(match.groupCount());
                }
            }
        }
        if (count < enough
                || against.stream().anyMatch(word -> word.matcher(text).find())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(code, new Span(file, start, firstLine(text, start, end)), message)
                .label("not Microsoft IDL")
                .help(help));
    }

    private static int firstLine(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return Math.max(i, Math.min(start + 1, end));
    }
}
