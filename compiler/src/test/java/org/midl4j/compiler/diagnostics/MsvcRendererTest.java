package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MsvcRendererTest {

    private static String render(Diagnostic diagnostic) {
        return Renderer.of(Renderer.Format.MSVC, false, "1").render(List.of(diagnostic));
    }

    @Test
    void writesALinePerMessageNoteAndHelp() {
        assertEquals("""
                bank.idl(3) : error MIDL2011 : unresolved type `ACCOUNT_ID` : not declared here or in an import
                bank.idl(1) : note MIDL2011 : a similar name is declared here
                bank.idl(3) : note MIDL2011 : help: did you mean `AccountId`?
                """, render(Samples.unresolved()));
    }

    @Test
    void namesTheToolWhereThereIsNoFile() {
        assertEquals("midl4j : error MIDL1001 : cannot open `a.idl`: no such file\n", render(Samples.withoutPlace()));
    }

    @Test
    void listsMacros() {
        assertEquals("""
                use.idl(1) : error MIDL2011 : unresolved type `Missing`
                types.h(2) : note MIDL2011 : expanded from macro `TYPE`
                types.h(1) : note MIDL2011 : expanded from macro `INNER`
                """, render(Samples.throughMacros()));
    }
}
