package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;

final class NamesTest {
    private static final String IFOO =
            "[object, uuid(00000000-1111-0000-0000-000000000001)] interface IFoo : IUnknown { HRESULT M(); };\n";

    @Test
    void knowsInterfacesBeforeTheyAreDeclared() {
        Idl idl = Idl.of("typedef [unique] IFoo *LPFOO;\n" + IFOO);

        assertEquals(List.of(), idl.errors());
        InterfacePointer pointer = (InterfacePointer) idl.alias("LPFOO").target();
        assertSame(idl.interfaceNamed("IFoo"), pointer.target());
    }

    @Test
    void onlyWarnsOfAnUnknownInterfaceOfACoclassUnlessItIsASlip() {
        String known = IFOO.replace("IFoo", "IPSFactory");
        Idl other = Idl.of(known + "[uuid(00000000-1111-0000-0000-000000000002)] coclass C { interface IFactory; };");
        Idl slip = Idl.of(known + "[uuid(00000000-1111-0000-0000-000000000002)] coclass C { interface IPSFactry; };");

        assertEquals(List.of(), other.errors());
        assertEquals(1, slip.errors().size());
    }

    @Test
    void takesATagForATypeName() {
        Idl idl = Idl.of("typedef tag_x X; struct tag_x { long a; };");

        assertEquals(List.of(), idl.errors());
        assertSame(idl.struct("tag_x"), idl.alias("X").target());
    }

    @Test
    void letsATagAndATypedefBeEqual() {
        Idl idl = Idl.of("typedef struct X { long a; } X; typedef struct { X x; struct X y; } Y;");

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.struct("Y").fields().get(0).type().resolved(),
                idl.struct("Y").fields().get(1).type());
    }

    @Test
    void takesATypedefOfAnInterfaceForAPromise() {
        Idl idl = Idl.of("typedef interface IFoo IFoo; typedef IFoo *LPFOO;\n" + IFOO);

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("IFoo").isComplete());
    }

    @Test
    void seesWhatImportedFilesImport() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl", "import \"b.idl\"; typedef T U;",
                        "b.idl", "import \"c.idl\";",
                        "c.idl", "import \"a.idl\"; typedef long T;"),
                "a.idl");

        assertEquals(List.of(), idl.errors());
        assertEquals(BaseType.LONG, idl.alias("U").resolved());
    }

    @Test
    void doesNotSeeWhatOnlyTheImporterImports() {
        Map<String, String> files = Map.of(
                "root.idl", "import \"a.idl\", \"b.idl\";",
                "a.idl", "typedef long T;",
                "b.idl", "typedef T U;");

        assertEquals(List.of(), Idl.files(files, "root.idl").errors());
        assertEquals(
                List.of(Code.UNRESOLVED_TYPE),
                Idl.files(files, "root.idl", "b.idl").errorCodes());
    }

    @Test
    void completesAPromiseFromAnotherFile() {
        Idl idl = Idl.files(
                Map.of(
                        "root.idl",
                        "import \"unknwn.idl\", \"a.idl\"; " + IFOO,
                        "a.idl",
                        "interface IFoo; typedef IFoo *LPFOO;"),
                "root.idl");

        assertEquals(List.of(), idl.errors());
        InterfacePointer pointer = (InterfacePointer) idl.alias("LPFOO").target();
        assertSame(idl.interfaceNamed("IFoo"), pointer.target());
    }

    @Test
    void takesUsualNamesForGranted() {
        Idl idl = Idl.of("""
                [object, uuid(00000000-1111-0000-0000-000000000001)]
                interface IFoo : IUnknown {
                    HRESULT M([in] DWORD a, [in] LPCWSTR b, [in] REFIID c, [out] VARIANT *d, [in] LARGE_INTEGER e);
                }
                """);

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("IFoo").base().orElseThrow().isObject());
    }

    @Test
    void prefersADeclarationOverWhatIsTakenForGranted() {
        Idl idl = Idl.of("typedef hyper DWORD; typedef struct { DWORD a; } S;");

        assertEquals(List.of(), idl.errors());
        assertEquals(BaseType.HYPER, idl.struct("S").fields().get(0).type().resolved());
    }

    @Test
    void readsNoBuiltInFileForNumbers() {
        Idl idl = Idl.of("typedef struct { DWORD a; LPWSTR b; } S;");

        assertEquals(1, idl.program().files().size());
    }

    @Test
    void underlinesAnUnknownTypeAndSuggestsAnother() {
        Idl idl = Idl.of("typedef long AccountId; typedef struct { ACCOUNT_ID id; } S;");

        Diagnostic problem = idl.only(Code.UNRESOLVED_TYPE);
        assertEquals("ACCOUNT_ID", Idl.underlined(problem));
        assertEquals(List.of("did you mean `AccountId`?"), problem.helps());
        assertEquals("a similar name is declared here", problem.notes().get(0).text());
    }

    @Test
    void reportsAnUnknownTypeOnceAFile() {
        Idl idl = Idl.of("typedef struct { NOWHERE a; NOWHERE *b; } S; typedef NOWHERE T; typedef T U[3];");

        assertEquals(List.of(Code.UNRESOLVED_TYPE), idl.errorCodes());
    }

    @Test
    void toleratesTheSameTypedefTwice() {
        Idl idl = Idl.of("typedef long T; typedef LONG T; typedef char *P; typedef char *P;");

        assertEquals(List.of(), idl.errors());
    }

    @Test
    void refusesAnotherTypedefOfTheSameName() {
        Idl idl = Idl.of("typedef long T; typedef hyper T;");

        Diagnostic problem = idl.only(Code.REDEFINITION);
        assertEquals("T", Idl.underlined(problem));
        assertEquals("now `hyper`", problem.label());
        assertEquals("first declared here, as `long`", problem.notes().get(0).text());
    }

    /** The only mention of a name that is taken for granted, and so what makes its file be read. */
    @Test
    void refusesAnotherTypedefOfANameFromAFileNobodyImports() {
        Idl idl = Idl.of("typedef long T; typedef struct tagVARIANT *T;");

        assertEquals("now `VARIANT *`", idl.only(Code.REDEFINITION).label());
    }

    @Test
    void refusesSecondDefinitions() {
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("struct S { long a; }; struct S { long b; };").errorCodes());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("struct S { long a; }; enum S { A };").errorCodes());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("enum E { A }; enum F { A };").errorCodes());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("const long A = 1; const long A = 1;").errorCodes());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("struct S { long a; short a; };").errorCodes());
        assertEquals(
                List.of(Code.NAME_IS_A_CONSTANT),
                Idl.of("const long A = 1; typedef long A;").errorCodes());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("[local] interface I { void M(); }; typedef long I;").errorCodes());
    }

    @Test
    void letsACoclassBeCalledLikeItsInterface() {
        Idl idl = Idl.of(IFOO + "[uuid(00000000-1111-0000-0000-000000000002)] coclass IFoo { interface IFoo; }");

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.find(Coclass.class, "IFoo").members().get(0).type() instanceof Interface);
    }

    @Test
    void refusesTypedefsInCircles() {
        assertEquals(
                List.of(Code.RECURSIVE_DEFINITION),
                Idl.of("typedef A B; typedef B A;").errorCodes());
        assertEquals(List.of(Code.RECURSIVE_DEFINITION), Idl.of("typedef T T;").errorCodes());
    }

    @Test
    void refusesStructuresThatContainThemselves() {
        Idl idl = Idl.of("typedef struct A { struct B b; } A; struct B { A a[2]; };");

        assertEquals(List.of(Code.RECURSIVE_DEFINITION), idl.errorCodes());
        assertEquals(
                List.of("use a pointer, `A *`"),
                idl.only(Code.RECURSIVE_DEFINITION).helps());
        assertEquals(
                List.of(),
                Idl.of("typedef struct A { struct A *next; struct A **others; } A;")
                        .errors());
    }

    @Test
    void refusesTooLongChainsOfTypedefs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("typedef T").append(i + 1).append(" T").append(i).append(";\n");
        }
        Idl idl = Idl.of(text + "typedef long T5000;");

        assertTrue(
                idl.errorCodes().contains(Code.NESTING_TOO_DEEP),
                idl.errorCodes().toString());
    }

    @Test
    void knowsWideCharactersAndErrorStatusAnyway() {
        Idl idl = Idl.of("typedef unsigned short wchar_t; typedef unsigned long error_status_t;"
                + " typedef struct { wchar_t a; error_status_t b; } S;");

        assertEquals(List.of(), idl.errors());
        assertEquals(BaseType.WCHAR, idl.struct("S").fields().get(0).type());
        assertEquals(BaseType.ERROR_STATUS, idl.struct("S").fields().get(1).type());
        assertEquals(
                List.of(Code.WCHAR_T_REDEFINED), Idl.of("typedef long wchar_t;").errorCodes());
        assertEquals(
                List.of(Code.ERROR_STATUS_T_REDEFINED),
                Idl.of("typedef short error_status_t;").errorCodes());
    }

    @Test
    void understandsLibrariesInFrontOfNames() {
        Idl idl = Idl.of("""
                [uuid(00000000-1111-0000-0000-000000000002)]
                library L {
                    importlib("stdole2.tlb");
                    [uuid(00000000-1111-0000-0000-000000000003), odl]
                    interface IFoo : stdole.IDispatch { HRESULT M([in] stdole.OLE_COLOR c); }
                }
                """);

        assertEquals(List.of(), idl.errors());
        Interface found = idl.interfaceNamed("IFoo");
        assertTrue(found.isObject());
        assertEquals("IDispatch", found.base().orElseThrow().name());
    }

    @Test
    void resolvesNamesInNamespaces() {
        Idl idl = Idl.of("""
                import "unknwn.idl";
                namespace A.B {
                    typedef struct S { long a; } S;
                    [uuid(00000000-1111-0000-0000-000000000003)]
                    interface IFoo : IUnknown { HRESULT M([in] S a, [in] A.B.S b, [in] C.T c); }
                }
                namespace A.B.C { typedef struct T { long a; } T; }
                """);

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.parameter("A.B.IFoo", "M", "a").type().resolved(),
                idl.parameter("A.B.IFoo", "M", "b").type().resolved());
    }

    @Test
    void givesTypesTheirBestNames() {
        Idl idl = Idl.of("""
                typedef struct tagA { long a; } A, *PA;
                typedef struct tagB { long a; } *PB;
                typedef struct { long a; } *PC;
                typedef enum { E1 } E, *PE;
                struct D { struct { long a; } inner; union { long x; short y; }; };
                """);

        assertEquals(List.of(), idl.errors());
        List<String> structs = idl.program().files().get(0).declarations().stream()
                .filter(Struct.class::isInstance)
                .map(Declaration::name)
                .toList();
        assertEquals(List.of("A", "tagB", "test_struct", "D", "D_inner"), structs);
        assertEquals("tagA", idl.struct("A").tag().orElseThrow());
        assertTrue(idl.declares("D_u"));
        assertTrue(idl.declares("E"));
    }

    @Test
    void listsDeclarationsInOrder() {
        Idl idl = Idl.of("const long A = 1; typedef struct tagS { long a; } S; " + IFOO + "typedef S T;");

        assertEquals(
                List.of("A", "S", "S", "IFoo", "T"),
                idl.program().files().get(0).declarations().stream()
                        .map(Declaration::name)
                        .toList());
    }

    @Test
    void readsTheJavaPackageAndQuotes() {
        Idl idl = Idl.of("#pragma midl4j package(\"org.example.bank\")\ncpp_quote(\"#define A 1\")");

        assertEquals("org.example.bank", idl.program().files().get(0).javaPackage());
        assertEquals(List.of("#define A 1"), idl.program().files().get(0).quotes());
        assertEquals(
                List.of(Code.BAD_JAVA_PACKAGE),
                Idl.of("#pragma midl4j package(\"1x\")").errorCodes());
    }

    @Test
    void acceptsTypesThatNobodyLooksInto() {
        Idl idl = Idl.of("typedef struct secret *HSECRET; [local] interface I { void M(HSECRET h, struct other *o); }");

        assertEquals(List.of(), idl.errors());
        Type target = ((Pointer) idl.alias("HSECRET").target()).target();
        assertTrue(target instanceof Struct struct && !struct.isComplete());
    }

    @Test
    void refusesToSendTypesThatNobodyDefines() {
        Idl idl = Idl.of("[uuid(00000000-1111-0000-0000-000000000003)] interface I"
                + " { void M([in] struct secret *p); void N([in] struct secret *p); }");

        assertEquals(List.of(Code.UNRESOLVED_TYPE), idl.errorCodes());
        assertTrue(idl.errors().get(0).contains("struct secret"));
    }

    @Test
    void refusesAnotherKeywordForATag() {
        Idl idl = Idl.of("struct S { long a; }; typedef enum S E;");

        assertEquals(List.of("write `struct S`"), idl.only(Code.NOT_A_TYPE).helps());
    }

    @Test
    void saysWhenAConstantIsTakenForAType() {
        Idl idl = Idl.of("const long SIZE_OF_IT = 3; typedef SIZE_OF_IT T;");

        assertEquals(List.of(Code.NOT_A_TYPE), idl.errorCodes());
    }

    @Test
    void takesCHeadersAsTheyCome() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl", "import \"types.h\"; typedef struct { KNOWN *a; } S;",
                        "types.h", "typedef UNHEARD_OF KNOWN;"),
                "a.idl");

        assertEquals(List.of(), idl.errors());
        assertEquals(Severity.NOTE, idl.only(Code.C_CODE_SKIPPED).severity());
    }

    @Test
    void blamesTheFileThatHasTheMistake() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl", "import \"b.idl\"; typedef T U;",
                        "b.idl", "import \"c.idl\"; typedef NOWHERE T;",
                        "c.idl", "typedef long V;"),
                "a.idl",
                "c.idl");

        assertEquals(List.of(), idl.errorCodesOf("a.idl"));
        assertEquals(List.of(Code.UNRESOLVED_TYPE), idl.errorCodesOf("b.idl"));
        assertEquals(List.of(), idl.errorCodesOf("c.idl"));
    }

    @Test
    void refusesTwoEnumeratorsOfOneEnumerationInANamespace() {
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("namespace A { typedef enum { X, X } E; typedef enum { X } F; }")
                        .errorCodes());
    }

    @Test
    void keepsAliasesInDeclaredTypes() {
        Idl idl = Idl.of("typedef long A; typedef A B; typedef struct { B b; } S;");

        Alias alias = (Alias) idl.struct("S").fields().get(0).declaredType();
        assertEquals("B", alias.name());
        assertEquals("A", alias.target().spelling());
    }
}
