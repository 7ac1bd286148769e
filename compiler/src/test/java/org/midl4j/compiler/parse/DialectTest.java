package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;

/** Other languages called IDL: one message, and no declarations that would lead to more. */
final class DialectTest {
    @Test
    void refusesMidl3() {
        refuses(
                Code.DIALECT_MIDL3,
                "namespace Contoso.Zoo {",
                "  unsealed runtimeclass Animal : Windows.Foundation.IClosable {",
                "    Animal();",
                "    Animal(String name);",
                "    String Name { get; };",
                "    Int32[] Sizes();",
                "    event Windows.Foundation.TypedEventHandler<Animal, String> Fed;",
                "  }",
                "}");
        refuses(Code.DIALECT_MIDL3, "namespace A { runtimeclass B { B(); void Run(); } }");
        refuses(
                Code.DIALECT_MIDL3,
                "namespace A { interface IB { Int32 Count; Boolean Has(Int32 x); } struct C { = } }");
    }

    @Test
    void refusesPidlEvenThoughItParses() {
        refuses(
                Code.DIALECT_PIDL,
                "import \"misc.idl\", \"security.idl\";",
                "[ uuid(\"12345778-1234-abcd-ef00-0123456789ac\"), version(1.0), helper(\"../librpc/ndr/ndr_x.h\") ]",
                "interface samr {",
                "  NTSTATUS samr_Connect([in,unique] uint16 *system_name, [out,ref] policy_handle *handle,",
                "    [in,string,charset(UTF16)] uint16 *name);",
                "}");
        refuses(Code.DIALECT_PIDL, "interface x { typedef bitmap { FLAG = 0x1 } flags; declare bitmap y; }");
    }

    @Test
    void refusesXpidl() {
        refuses(
                Code.DIALECT_XPIDL,
                "#include \"nsISupports.idl\"",
                "%{C++",
                "#define NS_FOO \"foo\"",
                "%}",
                "[scriptable, uuid(00000000-0000-0000-c000-000000000046)]",
                "interface nsIFoo : nsISupports { readonly attribute long x; void f(in AString s); };");
    }

    @Test
    void refusesWebIdl() {
        refuses(
                Code.DIALECT_WEBIDL,
                "[Exposed=Window]",
                "interface Node : EventTarget {",
                "  readonly attribute DOMString? nodeName;",
                "  Promise<undefined> load(optional DOMString url = \"\");",
                "};",
                "dictionary Init { boolean bubbles = false; };");
    }

    @Test
    void refusesCorba() {
        refuses(
                Code.DIALECT_CORBA,
                "module Bank {",
                "  exception Broke { string why; };",
                "  interface Account { readonly attribute double balance; void pay(in double sum) raises (Broke); };",
                "  typedef sequence<Account> Accounts;",
                "};");
        refuses(Code.DIALECT_CORBA, "interface Echo { string echo(in string text); };");
    }

    @Test
    void refusesUnoIdl() {
        refuses(
                Code.DIALECT_CORBA,
                "module com { module sun { module star { module lang {",
                "published interface XFoo : com::sun::star::uno::XInterface {",
                "  void f([in] long a) raises (com::sun::star::uno::Exception);",
                "}; }; }; }; };");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import \"oaidl.idl\"; [object, uuid(%IID%)] interface I%NAME% : IUnknown { };",
                "[!output IDL_HEADER] interface I : IUnknown { };",
                "[object, uuid($guid1$)] interface I : IUnknown { };",
                "[object, uuid(\"PLACEHOLDER-GUID-1\")] interface I@NAME@ : IUnknown { };",
                "[uuid(PLACEHOLDER-GUID-0001)] interface I : IUnknown { };",
                "interface {{name}} : IUnknown { };",
                "BEGIN_INTERFACE({\"name\": \"x\"}) HRESULT f();",
                "interface ${Name} : IUnknown { };",
            })
    void reportsTemplates(String idl) {
        refuses(Code.DIALECT_TEMPLATE, idl);
    }

    @Test
    void refusesWhatIsNotIdlAtAll() {
        refuses(Code.NOT_IDL, "<?xml version=\"1.0\"?>", "<a><b/></a>");
        refuses(Code.NOT_IDL, "pro plot_it, x, y", "  plot, x, y", "end");
    }

    @Test
    void doesNotTakeAMistakeForAnotherLanguage() {
        assertEquals(
                "3:25 2025 expected ';' after the method",
                Parsed.of(
                                "// raises(x) sequence<y> %NAME% { get; }",
                                "[object, uuid(00000000-0000-0000-c000-000000000046)] interface I : IUnknown {",
                                "  HRESULT f([in] long a)",
                                "  HRESULT g([in, helpstring(\"%PATH% [!output]\")] long a);",
                                "}")
                        .messages());
    }

    @Test
    void readsMozillasInterfacesWhenTheyAreDescribedInClassicIdl() {
        assertEquals(
                "2:18 2025 expected ';' after the method",
                Parsed.of("[object, local] interface nsIFoo : nsISupports {", "nsresult f(int a)", "nsresult g(); }")
                        .messages());
    }

    @Test
    void acceptsClassicIdlThatUsesWordsOfOtherLanguages() {
        assertEquals(
                "interface I { dictionary(native: sequence, exception: raises) oneway }\nstruct S { partial: event }",
                Parsed.text(
                        "interface I { oneway dictionary(sequence native, raises exception); }",
                        "struct S { event partial; };"));
    }

    private static void refuses(Code code, String... lines) {
        Parsed parsed = Parsed.of(lines);
        assertEquals(1, parsed.diagnostics().size(), parsed.messages());
        assertEquals(code, parsed.diagnostics().get(0).code(), parsed.messages());
        assertTrue(parsed.diagnostics().get(0).isError());
        assertEquals(1, parsed.diagnostics().get(0).helps().size());
        assertTrue(parsed.decls().isEmpty());
    }
}
