package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.ast.AcfFile.AcfInterface;
import org.midl4j.compiler.ast.AcfFile.AcfOperation;
import org.midl4j.compiler.ast.AcfFile.AcfParameter;
import org.midl4j.compiler.ast.AcfFile.AcfTypedef;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Library;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Operation.Accessor;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

final class InterfacesTest {
    private static final String UUID_1 = "uuid(00000000-1111-0000-0000-000000000001)";
    private static final String UUID_2 = "uuid(00000000-1111-0000-0000-000000000002)";
    private static final String UUID_3 = "uuid(00000000-1111-0000-0000-000000000003)";

    private static Map<String, List<OptionalInt>> numbers(Idl idl, String owner) {
        return idl.interfaceNamed(owner).operations().stream()
                .collect(Collectors.toMap(Operation::name, o -> List.of(o.opnum(), o.slot())));
    }

    private static List<OptionalInt> both(int number) {
        return List.of(OptionalInt.of(number), OptionalInt.of(number));
    }

    @Test
    void numbersSlotsAfterThoseOfTheBases() {
        Idl idl = Idl.of("[object, " + UUID_2 + "] interface IB : IA { HRESULT C(); HRESULT D(); }" + "[object, "
                + UUID_1 + "] interface IA : IUnknown { HRESULT A(); HRESULT B(); }");

        assertEquals(List.of(), idl.errors());
        assertEquals(Map.of("A", both(3), "B", both(4)), numbers(idl, "IA"));
        assertEquals(Map.of("C", both(5), "D", both(6)), numbers(idl, "IB"));
    }

    @Test
    void letsCallAsShareTheSlotOfTheLocalOperation() {
        Idl idl = Idl.of("[object, " + UUID_1 + "] interface IA : IUnknown {"
                + " [call_as(A)] HRESULT RemoteA(); [local] HRESULT A(); [local] HRESULT B(); HRESULT C(); }");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                Map.of(
                        "RemoteA", List.of(OptionalInt.of(3), OptionalInt.empty()),
                        "A", List.of(OptionalInt.empty(), OptionalInt.of(3)),
                        "B", List.of(OptionalInt.empty(), OptionalInt.of(4)),
                        "C", both(5)),
                numbers(idl, "IA"));
        assertEquals(Optional.of("A"), idl.operation("IA", "RemoteA").callAs());
    }

    @Test
    void numbersRpcOperationsWithoutLocalOnesAndCallbacks() {
        Idl idl = Idl.of("[" + UUID_1 + ", version(1.0)] interface I {"
                + " void A([in] handle_t h); [local] void B(); [callback] void C([in] long x); void D([in] handle_t h);"
                + " }");

        assertEquals(List.of(), idl.errors());
        assertFalse(idl.interfaceNamed("I").isObject());
        assertEquals(
                Map.of(
                        "A", List.of(OptionalInt.of(0), OptionalInt.empty()),
                        "B", List.of(OptionalInt.empty(), OptionalInt.empty()),
                        "C", List.of(OptionalInt.of(0), OptionalInt.empty()),
                        "D", List.of(OptionalInt.of(1), OptionalInt.empty())),
                numbers(idl, "I"));
    }

    @Test
    void takesInterfacesForObjectsWhoseBaseIsOne() {
        Idl idl = Idl.of("[" + UUID_1 + "] interface IA : IDispatch { [id(1)] HRESULT A(); }");

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("IA").isObject());
        assertEquals(OptionalInt.of(7), idl.operation("IA", "A").slot());
    }

    @Test
    void takesOldStyleInterfacesForObjects() {
        Idl idl = Idl.of("[odl, uuid(00000000-0000-0000-c000-000000000046), restricted] interface IUnknown"
                + " { HRESULT QueryInterface([in] GUID *riid, [out] void **ppv); }"
                + "[odl, " + UUID_1 + "] interface IA : IUnknown { HRESULT A(); }");

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("IUnknown").isObject());
        assertEquals(OptionalInt.of(1), idl.operation("IA", "A").slot());
    }

    @Test
    void letsACoclassHaveTheUuidOfAnInterface() {
        Idl idl = Idl.of("[object, " + UUID_1 + "] interface IA : IUnknown { HRESULT A(); }" + "[" + UUID_1
                + "] coclass PSFactoryBuffer { interface IPSFactoryBuffer; }");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of(Code.DUPLICATE_UUID),
                Idl.of("[" + UUID_1 + "] coclass A { interface IUnknown; }" + "[" + UUID_1
                                + "] coclass B { interface IUnknown; }")
                        .errorCodes());
    }

    @Test
    void keepsTheSlotsOfLocalInterfaces() {
        Idl idl =
                Idl.of("[object, local, " + UUID_1 + "] interface IA : IUnknown { void A(); ULONG B([in] void *p); }");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                Map.of(
                        "A", List.of(OptionalInt.empty(), OptionalInt.of(3)),
                        "B", List.of(OptionalInt.empty(), OptionalInt.of(4))),
                numbers(idl, "IA"));
    }

    @Test
    void namesAccessorsAsInTheVtable() {
        Idl idl = Idl.of("[object, dual, " + UUID_1 + "] interface IA : IDispatch {"
                + " [propget, id(1)] HRESULT Name([out, retval] BSTR *v); [propput, id(1)] HRESULT Name([in] BSTR v);"
                + " [propputref, id(2)] HRESULT Owner([in] IUnknown *v); }");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of("get_Name", "put_Name", "putref_Owner"),
                idl.interfaceNamed("IA").operations().stream()
                        .map(Operation::name)
                        .toList());
        assertEquals("Name", idl.operation("IA", "put_Name").declaredName());
        assertEquals(Accessor.PUT_REFERENCE, idl.operation("IA", "putref_Owner").accessor());
    }

    @Test
    void refusesInterfacesThatAreTheirOwnBase() {
        assertEquals(
                List.of(Code.INTERFACE_IS_ITS_OWN_BASE),
                Idl.of("[object, " + UUID_1 + "] interface IA : IA { HRESULT A(); }")
                        .errorCodes());
        Idl circle = Idl.of("[object, " + UUID_1 + "] interface IA : IB { HRESULT A(); }" + "[object, " + UUID_2
                + "] interface IB : IA { HRESULT B(); }");

        assertEquals(List.of(Code.INTERFACE_IS_ITS_OWN_BASE), circle.errorCodes());
        assertTrue(circle.only(Code.INTERFACE_IS_ITS_OWN_BASE).message().contains("which derives from it"));
    }

    @Test
    void completesLongChainsOfBases() {
        StringBuilder text = new StringBuilder();
        for (int i = 5000; i > 0; i--) {
            text.append("[local] interface I%d : I%d { void M(); }%n".formatted(i, i - 1));
        }
        Idl idl = Idl.of(text + "[local] interface I0 { void M(); }");

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.interfaceNamed("I4999"), idl.interfaceNamed("I5000").base().orElseThrow());
    }

    @Test
    void refusesBasesThatAreOnlyPromised() {
        Idl idl = Idl.of("interface IA; [object, " + UUID_1 + "] interface IB : IA { HRESULT B(); }");

        Diagnostic problem = idl.only(Code.FORWARD_DECLARATION_UNSATISFIED);
        assertEquals(List.of(Code.FORWARD_DECLARATION_UNSATISFIED), idl.errorCodes());
        assertEquals("IA", Idl.underlined(problem));
    }

    @Test
    void refusesUnknownBasesOnce() {
        Idl idl = Idl.of("[object, " + UUID_1 + "] interface IB : INowhere { HRESULT B(); }");

        assertEquals(List.of(Code.UNRESOLVED_TYPE), idl.errorCodes());
    }

    @Test
    void refusesBasesThatAreNoInterfaces() {
        assertEquals(
                List.of(Code.NOT_AN_INTERFACE),
                Idl.of("typedef long T; [object, " + UUID_1 + "] interface IB : T { HRESULT B(); }")
                        .errorCodes());
    }

    @Test
    void refusesObjectInterfacesWithoutRoot() {
        assertEquals(
                List.of(Code.ROOT_NOT_IUNKNOWN),
                Idl.of("[object, " + UUID_1 + "] interface IA { HRESULT A(); }").errorCodes());
        assertEquals(
                List.of(Code.BASE_NOT_OBJECT),
                Idl.of("[" + UUID_2 + "] interface R { void M(); }" + "[object, " + UUID_1
                                + "] interface IA : R { HRESULT A(); }")
                        .errorCodes());
    }

    @Test
    void refusesCallAsWithoutALocalOperation() {
        String head = "[object, " + UUID_1 + "] interface IA : IUnknown { ";

        Idl undefined = Idl.of(head + "[local] HRESULT Read(); [call_as(Raed)] HRESULT RemoteRead(); }");
        assertEquals(
                List.of("did you mean `Read`?"),
                undefined.only(Code.CALL_AS_UNDEFINED).helps());
        assertEquals(
                List.of(Code.CALL_AS_TARGET_NOT_LOCAL),
                Idl.of(head + "HRESULT A(); [call_as(A)] HRESULT B(); }").errorCodes());
        assertEquals(
                List.of(Code.CALL_AS_TARGET_TAKEN),
                Idl.of(head + "[local] HRESULT A(); [call_as(A)] HRESULT B(); [call_as(A)] HRESULT C(); }")
                        .errorCodes());
    }

    @Test
    void refusesTwoOperationsOfOneName() {
        Idl idl = Idl.of("[object, " + UUID_1 + "] interface IA : IUnknown { HRESULT A(); HRESULT A([in] long b); }");

        assertEquals(List.of(Code.DUPLICATE_OPERATION), idl.errorCodes());
        assertEquals(
                "the first one",
                idl.only(Code.DUPLICATE_OPERATION).notes().get(0).text());
        assertEquals(
                List.of(Code.REDEFINITION),
                Idl.of("[object, " + UUID_1 + "] interface IA : IUnknown { HRESULT A([in] long b, [in] long b); }")
                        .errorCodes());
    }

    @Test
    void givesDeclarationsInAnInterfaceTheScopeOfTheFile() {
        Idl idl = Idl.of("typedef struct { INNER a; } OUTER; [object, " + UUID_1 + "] interface IA : IUnknown"
                + " { typedef long INNER; const long N = 3; HRESULT A([in] INNER a); } const long M = N + 1;");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(4), idl.constant("M"));
    }

    @Test
    void readsBothFormsOfDispinterfaces() {
        Idl idl = Idl.of("""
                [object, dual, uuid(00000000-1111-0000-0000-000000000001)]
                interface IA : IDispatch { [id(1)] HRESULT A(); }
                [uuid(00000000-1111-0000-0000-000000000002)]
                dispinterface D {
                    properties: [id(1)] long Count;
                    methods: [id(2)] void Go([in] long a); [id(3), propget] BSTR Name();
                }
                [uuid(00000000-1111-0000-0000-000000000003)] dispinterface E { interface IA; }
                """);

        assertEquals(List.of(), idl.errors());
        Dispinterface own = idl.find(Dispinterface.class, "D");
        assertEquals(Optional.of("Count"), own.properties().get(0).name());
        assertEquals(
                List.of("Go", "get_Name"),
                own.methods().stream().map(Operation::name).toList());
        assertEquals(OptionalInt.empty(), own.methods().get(0).opnum());
        assertEquals(
                Optional.of(idl.interfaceNamed("IA")),
                idl.find(Dispinterface.class, "E").exposes());
    }

    @Test
    void choosesTheDefaultInterfacesOfCoclasses() {
        Idl idl = Idl.of("""
                [object, uuid(00000000-1111-0000-0000-000000000001)] interface IA : IUnknown { HRESULT A(); }
                [object, uuid(00000000-1111-0000-0000-000000000002)] interface IB : IUnknown { HRESULT B(); }
                [uuid(00000000-1111-0000-0000-000000000003)]
                coclass MARKED { interface IA; [default] interface IB; [source] interface IA; [source] interface IB; }
                [uuid(00000000-1111-0000-0000-000000000004)]
                coclass UNMARKED { [restricted] interface IA; interface IB; }
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of(false, true, true, false),
                idl.find(Coclass.class, "MARKED").members().stream()
                        .map(Coclass.Member::isDefault)
                        .toList());
        assertEquals(
                List.of(false, true),
                idl.find(Coclass.class, "UNMARKED").members().stream()
                        .map(Coclass.Member::isDefault)
                        .toList());
        assertTrue(idl.find(Coclass.class, "MARKED").members().get(2).source());
    }

    @Test
    void acceptsCoclassesOfInterfacesThatNothingDefines() {
        Idl idl = Idl.of("[" + UUID_1 + "] coclass C { interface INowhere; }");

        assertEquals(List.of(), idl.errors());
        assertFalse(idl.only(Code.UNRESOLVED_TYPE).isError());
        assertInstanceOf(
                UnresolvedType.class,
                idl.find(Coclass.class, "C").members().get(0).type());
    }

    @Test
    void pullsMentionedInterfacesIntoLibraries() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl",
                        "import \"b.idl\"; [" + UUID_2 + ", version(1.0)] library L { importlib(\"stdole2.tlb\");"
                                + " interface IA; const long N = 1; interface IB;"
                                + " [object, " + UUID_3 + "] interface IB : IUnknown { HRESULT B(); } }",
                        "b.idl",
                        "[object, " + UUID_1 + "] interface IA : IUnknown { HRESULT A(); }"),
                "a.idl");

        assertEquals(List.of(), idl.errors());
        Library library = idl.find(Library.class, "L");
        assertEquals(List.of("stdole2.tlb"), library.importlibs());
        assertEquals(
                List.of("IA", "N", "IB"),
                library.members().stream().map(Declaration::name).toList());
        assertSame(idl.interfaceNamed("IA"), library.members().get(0));
    }

    @Test
    void refusesImportlibOutsideALibrary() {
        assertEquals(
                List.of(Code.IMPORTLIB_OUTSIDE_LIBRARY),
                Idl.of("importlib(\"stdole2.tlb\");").errorCodes());
    }

    @Test
    void readsModules() {
        Idl idl = Idl.of("[" + UUID_1 + "] library L { [dllname(\"a.dll\"), " + UUID_2 + "] module M {"
                + " const long A = 3; const LPWSTR B = L\"b\"; [entry(1)] long __stdcall F([in] long a); } }");

        assertEquals(List.of(), idl.errors());
        Module module = idl.find(Module.class, "M");
        assertEquals(
                List.of("A", "B"),
                module.constants().stream().map(Declaration::name).toList());
        assertEquals(
                List.of("F"), module.functions().stream().map(Operation::name).toList());
    }

    private static Attribute attribute(Span at, String name) {
        return new Attribute(at, new Name(at, name), List.of(), false);
    }

    /** A configuration of one interface {@code I}: one typedef, one operation with one parameter, all by name. */
    private static Function<SourceFile, AcfFile> acf(String owner, String type, String operation, String parameter) {
        return source -> {
            Span at = new Span(source, 0, 1);
            return new AcfFile(
                    source,
                    List.of(new AcfInterface(
                            at,
                            List.of(attribute(at, "explicit_handle")),
                            new Name(at, owner),
                            List.of(new AcfTypedef(
                                    at, List.of(attribute(at, "represent_as")), List.of(new Name(at, type)))),
                            List.of(new AcfOperation(
                                    at,
                                    List.of(attribute(at, "comm_status")),
                                    new Name(at, operation),
                                    List.of(new AcfParameter(
                                            at,
                                            List.of(attribute(at, "force_allocate")),
                                            new Name(at, parameter))))))));
        };
    }

    private static final String CONFIGURED = "[" + UUID_1 + "] interface I { typedef struct { long a; } T;"
            + " error_status_t F([in] handle_t h, [in] T *t); }";

    @Test
    void addsTheAttributesOfConfigurationFiles() {
        Idl idl = Idl.configured(CONFIGURED, acf("I", "T", "F", "t"));

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("I").attributes().has("explicit_handle"));
        assertTrue(idl.operation("I", "F").attributes().has("comm_status"));
        assertTrue(idl.parameter("I", "F", "t").attributes().has("force_allocate"));
        assertTrue(idl.alias("T").transmitted().isPresent());
    }

    @Test
    void refusesConfigurationsOfWhatTheIdlDoesNotDeclare() {
        assertEquals(
                List.of(Code.ACF_INTERFACE_DIFFERS),
                Idl.configured(CONFIGURED, acf("J", "T", "F", "t")).errorCodes());
        assertEquals(
                List.of(Code.ACF_UNDEFINED_TYPE),
                Idl.configured(CONFIGURED, acf("I", "NOWHERE", "F", "t")).errorCodes());
        assertEquals(
                List.of(Code.ACF_UNDEFINED_OPERATION),
                Idl.configured(CONFIGURED, acf("I", "T", "G", "t")).errorCodes());
        assertEquals(
                List.of(Code.ACF_UNDEFINED_PARAMETER),
                Idl.configured(CONFIGURED, acf("I", "T", "F", "u")).errorCodes());
    }

    @Test
    void findsInterfacesByTheirBases() {
        Idl idl = Idl.of("[object, " + UUID_1 + "] interface IA : IDispatch { HRESULT A(); }");

        Interface found = idl.interfaceNamed("IA");
        assertTrue(found.derivesFrom(Interfaces.IDISPATCH));
        assertTrue(found.derivesFrom(Interfaces.IUNKNOWN));
    }
}
