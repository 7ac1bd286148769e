package org.midl4j.compiler.diagnostics;

import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Messages that the tests of all renderers share. */
final class Samples {
    static final SourceFile BANK = SourceFile.of("bank.idl", """
            typedef long AccountId;
            interface IBank : IUnknown {
                HRESULT Open([in] ACCOUNT_ID id);
            }
            """);

    private Samples() {}

    static Span span(SourceFile file, String text) {
        int at = file.text().indexOf(text);
        return new Span(file, at, at + text.length());
    }

    static Diagnostic unresolved() {
        return Diagnostic.of(Code.UNRESOLVED_TYPE, span(BANK, "ACCOUNT_ID"), "unresolved type `ACCOUNT_ID`")
                .label("not declared here or in an import")
                .note(span(BANK, "AccountId"), "a similar name is declared here")
                .help("did you mean `AccountId`?");
    }

    /** {@code TYPE} stands for {@code INNER x}, and {@code INNER} for {@code Missing}. */
    static Diagnostic throughMacros() {
        SourceFile header = SourceFile.of("types.h", "#define INNER Missing\n#define TYPE INNER x\n");
        SourceFile user = SourceFile.of("use.idl", "struct S { TYPE; };\n");
        Span use = span(user, "TYPE");
        Expansion inner = new Expansion("INNER", span(header, "Missing"), null);
        Expansion outer = new Expansion("TYPE", new Span(header, 35, 40), inner);
        return Diagnostic.of(
                Code.UNRESOLVED_TYPE, new Span(user, use.start(), use.end(), outer), "unresolved type `Missing`");
    }

    static Diagnostic withoutPlace() {
        return Diagnostic.of(
                Code.CANNOT_OPEN_FILE, new Span(SourceFile.of("", ""), 0, 0), "cannot open `a.idl`: no such file");
    }
}
