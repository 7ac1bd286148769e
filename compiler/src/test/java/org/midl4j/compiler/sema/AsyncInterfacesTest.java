package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Operation.Half;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;

/** The compiler's part of the conformance list for asynchronous interfaces: what is accepted, and what is made of it. */
final class AsyncInterfacesTest {
    private static final String ASYNC =
            "object, uuid(00000000-1111-0000-0000-000000000001)," + " async_uuid(00000000-1111-0000-0000-000000000002)";
    private static final String ASYNC_TOO =
            "object, uuid(00000000-1111-0000-0000-000000000003)," + " async_uuid(00000000-1111-0000-0000-000000000004)";
    private static final String SYNC = "object, uuid(00000000-1111-0000-0000-000000000005)";

    private static Idl idl(String text) {
        return Idl.of("import \"unknwn.idl\";\n" + text);
    }

    private static Idl automation(String text) {
        return Idl.of("import \"oaidl.idl\";\n" + text);
    }

    /** One asynchronous interface with some operations. */
    private static Idl operations(String operations) {
        return idl("[" + ASYNC + "] interface IFoo : IUnknown { " + operations + " }");
    }

    private static List<String> names(Idl idl, String owner) {
        return idl.interfaceNamed(owner).operations().stream()
                .map(Operation::name)
                .toList();
    }

    private static List<String> parameters(Operation operation) {
        return operation.parameters().stream().map(Parameter::name).toList();
    }

    @Test
    @DisplayName("CA-001 async_uuid on an object interface yields exactly one more interface")
    void yieldsOneMoreInterface() {
        Idl idl = operations("HRESULT M();");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of("IFoo", "AsyncIFoo"),
                idl.program().files().get(0).declarations().stream()
                        .map(Declaration::name)
                        .toList());
    }

    @Test
    @DisplayName("CA-002 async_uuid without object is an error")
    void needsObject() {
        Idl idl = Idl.of("[uuid(00000000-1111-0000-0000-000000000001),"
                + " async_uuid(00000000-1111-0000-0000-000000000002)] interface Raw { void M(); }");

        assertEquals(List.of(Code.ASYNC_UUID_NEEDS_OBJECT), idl.errorCodes());
        assertTrue(Idl.underlined(idl.only(Code.ASYNC_UUID_NEEDS_OBJECT)).startsWith("async_uuid"));
    }

    @Test
    @DisplayName("CA-003 async_uuid on anything but an interface is an error")
    void belongsOnInterfaces() {
        String async = "async_uuid(00000000-1111-0000-0000-000000000002)";
        List<String> places = List.of(
                "[" + SYNC + "] interface IFoo : IUnknown { [" + async + "] HRESULT M(); }",
                "[" + SYNC + "] interface IFoo : IUnknown { HRESULT M([in, " + async + "] long a); }",
                "typedef [" + async + "] long T;",
                "[uuid(00000000-1111-0000-0000-000000000009), " + async + "] library L { }",
                "[uuid(00000000-1111-0000-0000-000000000009), " + async + "] coclass C { interface IUnknown; }");
        for (String place : places) {
            assertEquals(List.of(Code.ATTRIBUTE_NOT_APPLICABLE), idl(place).errorCodes(), place);
        }
    }

    @Test
    @DisplayName("CA-004 async_uuid twice on one interface is an error")
    void standsOnce() {
        Idl idl = idl("[" + ASYNC + ", async_uuid(00000000-1111-0000-0000-000000000008)] interface IFoo : IUnknown"
                + " { HRESULT M(); }");

        assertEquals(List.of(Code.DUPLICATE_ATTRIBUTE), idl.errorCodes());
        assertTrue(Idl.underlined(idl.only(Code.DUPLICATE_ATTRIBUTE)).contains("000000000008"));
    }

    @Test
    @DisplayName("CA-005 async_uuid on a dual interface is an error that names its bases")
    void refusesDual() {
        Idl idl = automation("[" + ASYNC + ", dual] interface IFoo : IDispatch { [id(1)] HRESULT M(); }");

        assertEquals(List.of(Code.ATTRIBUTES_CONFLICT), idl.errorCodes());
        Diagnostic problem = idl.only(Code.ATTRIBUTES_CONFLICT);
        assertEquals("IFoo : IDispatch : IUnknown", problem.label());
        assertFalse(problem.helps().isEmpty());
    }

    @Test
    @DisplayName("CA-005 async_uuid on a dispinterface is an error that says what to do")
    void refusesDispinterfaces() {
        Idl idl = automation("[uuid(00000000-1111-0000-0000-000000000001),"
                + " async_uuid(00000000-1111-0000-0000-000000000002)] dispinterface D { properties: methods:"
                + " [id(1)] void M(); };");

        assertEquals(List.of(Code.ATTRIBUTES_CONFLICT), idl.errorCodes());
        Diagnostic problem = idl.only(Code.ATTRIBUTES_CONFLICT);
        assertTrue(problem.label().contains("IDispatch : IUnknown"), problem.label());
        assertFalse(problem.helps().isEmpty());
    }

    @Test
    @DisplayName("CA-006 async_uuid on what derives from IDispatch at any depth names the chain of bases")
    void refusesAutomation() {
        Idl direct = automation("[" + ASYNC + "] interface IFoo : IDispatch { HRESULT M(); }");
        Idl far = automation("[" + SYNC + "] interface IMiddle : IDispatch { HRESULT N(); }\n" + "[" + ASYNC
                + "] interface IFoo : IMiddle { HRESULT M(); }");

        assertEquals(List.of(Code.BAD_ASYNC_BASE), direct.errorCodes());
        assertEquals(
                "IFoo : IDispatch : IUnknown", direct.only(Code.BAD_ASYNC_BASE).label());
        assertEquals(List.of(Code.BAD_ASYNC_BASE), far.errorCodes());
        assertEquals(
                "IFoo : IMiddle : IDispatch : IUnknown",
                far.only(Code.BAD_ASYNC_BASE).label());
        assertTrue(far.only(Code.BAD_ASYNC_BASE).helps().get(0).contains("an interface of their own"));
    }

    @Test
    @DisplayName("CA-006 IDispatch is known by its IID, whatever it is called")
    void knowsIDispatchByItsIid() {
        Idl idl = idl("[object, uuid(00020400-0000-0000-c000-000000000046)] interface IMine : IUnknown { HRESULT N(); }"
                + "[" + ASYNC + "] interface IFoo : IMine { HRESULT M(); }");

        assertTrue(idl.only(Code.BAD_ASYNC_BASE).message().contains("IDispatch"));
    }

    @Test
    @DisplayName("CA-007 a base that has no async_uuid and is not IUnknown is an error")
    void needsAnAsyncBase() {
        Idl idl = idl("[" + SYNC + "] interface IBase : IUnknown { HRESULT N(); }\n" + "[" + ASYNC
                + "] interface IFoo : IBase { HRESULT M(); }");

        assertEquals(List.of(Code.BAD_ASYNC_BASE), idl.errorCodes());
        Diagnostic problem = idl.only(Code.BAD_ASYNC_BASE);
        assertTrue(problem.message().contains("`IBase`"));
        assertEquals("IFoo : IBase : IUnknown", problem.label());
        assertEquals("`IBase` is declared here", problem.notes().get(0).text());
    }

    @Test
    @DisplayName("CA-008 a generated interface as a base is an error")
    void refusesGeneratedBases() {
        Idl idl = idl("[" + ASYNC + "] interface IFoo : IUnknown { HRESULT M(); }\n" + "[" + SYNC
                + "] interface IBar : AsyncIFoo { HRESULT N(); }");

        assertEquals(List.of(Code.ASYNC_INTERFACE_AS_BASE), idl.errorCodes());
        assertEquals("AsyncIFoo", Idl.underlined(idl.only(Code.ASYNC_INTERFACE_AS_BASE)));
    }

    @Test
    @DisplayName("CA-009 a derived interface may do without async_uuid, and has no twin")
    void mayStaySynchronous() {
        Idl idl = idl("[" + ASYNC + "] interface IBase : IUnknown { HRESULT M(); }\n" + "[" + SYNC
                + "] interface IFoo : IBase { HRESULT N(); }");

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.interfaceNamed("IFoo").asyncTwin().isEmpty());
        assertFalse(idl.declares("AsyncIFoo"));
    }

    @Test
    @DisplayName("CA-010 uuid and async_uuid must differ, and no two interfaces share one")
    void needsUuidsOfItsOwn() {
        Idl same = idl("[object, uuid(00000000-1111-0000-0000-000000000001),"
                + " async_uuid(00000000-1111-0000-0000-000000000001)] interface IFoo : IUnknown { HRESULT M(); }");
        Idl shared = idl("[" + ASYNC + "] interface IFoo : IUnknown { HRESULT M(); }\n"
                + "[object, uuid(00000000-1111-0000-0000-000000000007),"
                + " async_uuid(00000000-1111-0000-0000-000000000002)] interface IBar : IUnknown { HRESULT M(); }");

        assertEquals(List.of(Code.DUPLICATE_UUID), same.errorCodes());
        assertEquals(List.of(Code.DUPLICATE_UUID), shared.errorCodes());
    }

    @Test
    @DisplayName("CA-011 nothing may derive from IAdviseSink, except the system's own")
    void refusesAdviseSinks() {
        Idl idl = Idl.of("import \"objidl.idl\";\n[" + SYNC + "] interface IMine : IAdviseSink { HRESULT M(); }");
        Idl system = Idl.of("import \"objidl.idl\";\n[object, uuid(00000125-0000-0000-c000-000000000046)]"
                + " interface ISecond : IAdviseSink { HRESULT M(); }");

        assertEquals(List.of(Code.DERIVES_FROM_ADVISE_SINK), idl.errorCodes());
        assertEquals(
                "IMine : IAdviseSink : IUnknown",
                idl.only(Code.DERIVES_FROM_ADVISE_SINK).label());
        assertEquals(List.of(), system.errors());
    }

    @Test
    @DisplayName("CA-012 a result other than HRESULT is an error with async_uuid, otherwise a warning")
    void needsHresult() {
        Diagnostic error = operations("ULONG M();").only(Code.RESULT_NOT_HRESULT);
        Diagnostic warning =
                idl("[" + SYNC + "] interface IFoo : IUnknown { void M(); }").only(Code.RESULT_NOT_HRESULT);

        assertEquals(Severity.ERROR, error.severity());
        assertEquals("M", Idl.underlined(error));
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals(List.of(), operations("SCODE M(); [local] void N();").errors());
    }

    @Test
    @DisplayName("CA-013 version is an error beside async_uuid, otherwise ignored with a warning")
    void refusesVersions() {
        Idl async = idl("[" + ASYNC + ", version(1.0)] interface IFoo : IUnknown { HRESULT M(); }");
        Idl sync = idl("[" + SYNC + ", version(1.0)] interface IFoo : IUnknown { HRESULT M(); }");

        assertEquals(List.of(Code.ATTRIBUTE_NOT_ON_OBJECT), async.errorCodes());
        assertEquals("version(1.0)", Idl.underlined(async.only(Code.ATTRIBUTE_NOT_ON_OBJECT)));
        assertEquals(List.of(), sync.errors());
        assertEquals(Severity.WARNING, sync.only(Code.VERSION_ON_OBJECT).severity());
    }

    @Test
    @DisplayName("CA-014 an [out] array may be sized by an [in] parameter")
    void sizesWhatComesBackByWhatWentIn() {
        Idl idl = operations("HRESULT Pull([out, size_is(n), length_is(*got)] byte *buf, [in] ULONG n,"
                + " [out] ULONG *got); HRESULT Half([in] ULONG n, [out, size_is(n / 2)] byte *buf);"
                + " HRESULT Same([in] ULONG n, [in, out, size_is(n)] byte *buf);");

        assertEquals(List.of(), idl.errors());
    }

    @Test
    @DisplayName("CA-015 an [out] interface pointer may be typed by an [in] IID")
    void typesWhatComesBackByWhatWentIn() {
        Idl idl = operations("HRESULT Get([in] REFIID riid, [out, iid_is(riid)] void **ppv);");

        assertEquals(List.of(), idl.errors());
        Parameter found = idl.parameter("AsyncIFoo", "Finish_Get", "ppv");
        InterfacePointer pointer = (InterfacePointer) ((Pointer) found.type()).target();
        assertEquals("riid", ((Expression.Variable) pointer.iid().orElseThrow()).name());
    }

    @Test
    @DisplayName("CA-016 one expression cannot mix parameters of both halves")
    void refusesMixedExpressions() {
        Idl mixed = operations("HRESULT M([in] ULONG a, [out] ULONG *b, [out, size_is(a + *b)] byte *p);");
        Idl complicated = operations("HRESULT M([in] ULONG a, [out, size_is((a + 7) & ~7)] byte *p);");

        assertEquals(List.of(Code.ASYNC_DIRECTIONS_MIXED), mixed.errorCodes());
        assertEquals("p", Idl.underlined(mixed.only(Code.ASYNC_DIRECTIONS_MIXED)));
        assertEquals(2, mixed.only(Code.ASYNC_DIRECTIONS_MIXED).notes().size());
        assertEquals(List.of(Code.ASYNC_DIRECTIONS_MIXED), complicated.errorCodes());
    }

    @Test
    @DisplayName("CA-017 what goes in cannot be sized by what comes back")
    void refusesSizesThatAreNotThereYet() {
        Idl idl = operations("HRESULT M([in, size_is(*n)] byte *p, [out] ULONG *n);");

        assertEquals(List.of(Code.ASYNC_DIRECTIONS_MIXED), idl.errorCodes());
    }

    @Test
    @DisplayName("CA-018 the RPC attribute async is an error on an object interface")
    void refusesRawAsync() {
        Idl onInterface = idl("[" + SYNC + ", async] interface IFoo : IUnknown { HRESULT M(); }");
        Idl onOperation = idl("[" + SYNC + "] interface IFoo : IUnknown { [async] HRESULT M(); }");

        assertEquals(List.of(Code.ATTRIBUTE_NOT_ON_OBJECT), onInterface.errorCodes());
        assertEquals(List.of(Code.ATTRIBUTE_NOT_ON_OBJECT), onOperation.errorCodes());
    }

    @Test
    @DisplayName("CA-019 the twin is called Async and the sync name, and its IID is the async_uuid")
    void namesTheTwin() {
        Interface twin =
                operations("HRESULT M();").interfaceNamed("IFoo").asyncTwin().orElseThrow();

        assertEquals("AsyncIFoo", twin.name());
        assertEquals(Optional.of(UUID.fromString("00000000-1111-0000-0000-000000000002")), twin.uuid());
        assertFalse(twin.attributes().has("async_uuid"));
        assertTrue(twin.attributes().has("object"));
        assertTrue(twin.isObject());
    }

    @Test
    @DisplayName("CA-020 the twin of an interface based on IUnknown derives from IUnknown")
    void derivesTheTwinFromIUnknown() {
        Idl idl = operations("HRESULT M();");

        Interface base = idl.interfaceNamed("AsyncIFoo").base().orElseThrow();
        assertEquals("IUnknown", base.name());
        assertSame(idl.interfaceNamed("IFoo").base().orElseThrow(), base);
    }

    @Test
    @DisplayName("CA-021 the twin of a derived interface derives from the base's twin")
    void derivesTheTwinFromTheBasesTwin() {
        Idl idl = idl("[" + ASYNC_TOO + "] interface IDerived : IBase { HRESULT N(); }\n" + "[" + ASYNC
                + "] interface IBase : IUnknown { HRESULT M(); }");

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.interfaceNamed("AsyncIBase"),
                idl.interfaceNamed("AsyncIDerived").base().orElseThrow());
        assertEquals(OptionalInt.of(3), idl.operation("AsyncIBase", "Begin_M").slot());
        assertEquals(OptionalInt.of(4), idl.operation("AsyncIBase", "Finish_M").slot());
        assertEquals(
                OptionalInt.of(5), idl.operation("AsyncIDerived", "Begin_N").slot());
        assertEquals(
                OptionalInt.of(4), idl.operation("AsyncIDerived", "Begin_N").opnum());
        assertEquals(
                OptionalInt.of(4), idl.operation("AsyncIDerived", "Finish_N").opnum());
    }

    @Test
    @DisplayName("CA-022 each operation yields Begin_ directly followed by Finish_, in order")
    void yieldsPairs() {
        Idl idl = operations("HRESULT B(); HRESULT A(); HRESULT C();");

        assertEquals(
                List.of("Begin_B", "Finish_B", "Begin_A", "Finish_A", "Begin_C", "Finish_C"), names(idl, "AsyncIFoo"));
        assertEquals(Half.BEGIN, idl.operation("AsyncIFoo", "Begin_A").half());
        assertEquals(Half.FINISH, idl.operation("AsyncIFoo", "Finish_A").half());
    }

    private static final String MANY =
            "HRESULT M([out] long *a, [in] long b, [in, out] long *c, long d," + " [out, retval] long *e);";

    @Test
    @DisplayName("CA-023 Begin_ has the [in] and [in, out] parameters in order and no others")
    void givesBeginWhatGoesIn() {
        Operation begin = operations(MANY).operation("AsyncIFoo", "Begin_M");

        assertEquals(List.of("b", "c", "d"), parameters(begin));
        assertTrue(begin.parameters().stream().allMatch(p -> p.in() && !p.out()));
    }

    @Test
    @DisplayName("CA-024 Finish_ has the [out] and [in, out] parameters in order and no others")
    void givesFinishWhatComesOut() {
        Operation finish = operations(MANY).operation("AsyncIFoo", "Finish_M");

        assertEquals(List.of("a", "c", "e"), parameters(finish));
        assertTrue(finish.parameters().stream().allMatch(p -> p.out() && !p.in()));
    }

    @Test
    @DisplayName("CA-025 a parameter without direction stands in Begin_ only")
    void takesUndirectedParametersAsIn() {
        Idl idl = operations("HRESULT M(long a);");

        assertEquals(List.of("a"), parameters(idl.operation("AsyncIFoo", "Begin_M")));
        assertEquals(List.of(), parameters(idl.operation("AsyncIFoo", "Finish_M")));
    }

    @Test
    @DisplayName("CA-026 [out, retval] stands in Finish_ only, and stays the result")
    void keepsTheResult() {
        Idl idl = operations("HRESULT Sum([in] long a, [out, retval] long *sum);");

        assertEquals(List.of("a"), parameters(idl.operation("AsyncIFoo", "Begin_Sum")));
        assertTrue(idl.parameter("AsyncIFoo", "Finish_Sum", "sum").retval());
    }

    @Test
    @DisplayName("CA-027 nothing in gives Begin_M(), nothing out gives Finish_M()")
    void makesEmptyHalves() {
        Idl idl = operations("HRESULT In([in] long a); HRESULT Out([out] long *a);");

        assertEquals(List.of(), parameters(idl.operation("AsyncIFoo", "Finish_In")));
        assertEquals(List.of(), parameters(idl.operation("AsyncIFoo", "Begin_Out")));
    }

    @Test
    @DisplayName("CA-028 both halves of an HRESULT operation return HRESULT")
    void returnsHresultTwice() {
        Idl idl = operations("HRESULT M();");

        assertEquals("HRESULT", idl.operation("AsyncIFoo", "Begin_M").result().spelling());
        assertEquals("HRESULT", idl.operation("AsyncIFoo", "Finish_M").result().spelling());
    }

    @Test
    @DisplayName("CA-029 Finish_ gains no parameter for an [in] count")
    void gainsNoCount() {
        Idl idl = operations("HRESULT Pull([out, size_is(n)] byte *buf, [in] ULONG n);");

        assertEquals(List.of(), idl.errors());
        assertEquals(List.of("buf"), parameters(idl.operation("AsyncIFoo", "Finish_Pull")));
        assertEquals(List.of("n"), parameters(idl.operation("AsyncIFoo", "Begin_Pull")));
    }

    @Test
    @DisplayName("CA-030 a call_as pair has both halves of both forms; only the remote form is marshalled")
    void splitsCallAsPairs() {
        Idl idl = operations("[local] HRESULT M([in] long a); [call_as(M)] HRESULT RemoteM([in] long a, [in] long b);"
                + " HRESULT After();");

        assertEquals(List.of(), idl.errors());
        Operation local = idl.operation("AsyncIFoo", "Begin_M");
        Operation remote = idl.operation("AsyncIFoo", "Begin_RemoteM");
        assertTrue(local.local());
        assertEquals(OptionalInt.empty(), local.opnum());
        assertEquals(OptionalInt.of(3), local.slot());
        assertEquals(List.of("a"), parameters(local));
        assertEquals(Optional.of("Begin_M"), remote.callAs());
        assertEquals(OptionalInt.of(3), remote.opnum());
        assertEquals(OptionalInt.empty(), remote.slot());
        assertEquals(List.of("a", "b"), parameters(remote));
        assertEquals(
                OptionalInt.of(5), idl.operation("AsyncIFoo", "Begin_After").slot());
    }

    @Test
    @DisplayName("CA-031 the twin of a local interface is local too")
    void keepsLocal() {
        Idl idl = idl("[local, " + ASYNC + "] interface IFoo : IUnknown { HRESULT M([in] void *p); }");

        assertEquals(List.of(), idl.errors());
        Interface twin = idl.interfaceNamed("AsyncIFoo");
        assertTrue(twin.isLocal());
        assertTrue(twin.operations().stream()
                .allMatch(operation -> operation.local() && operation.opnum().isEmpty()));
    }

    @Test
    @DisplayName("CA-032 propget and propput of one name give four operations")
    void splitsAccessors() {
        Idl idl = operations("[propget] HRESULT Name([out, retval] long *v); [propput] HRESULT Name([in] long v);");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of("Begin_get_Name", "Finish_get_Name", "Begin_put_Name", "Finish_put_Name"),
                names(idl, "AsyncIFoo"));
    }

    @Test
    @DisplayName("CA-033 the twin can be named later in the same file, and in files that import it")
    void canBeNamed() {
        Idl idl = idl("[" + ASYNC + "] interface IFoo : IUnknown { HRESULT M(); }\n"
                + "[" + SYNC + "] interface IUser : IUnknown { HRESULT Use([in] AsyncIFoo *call); }\n"
                + "[uuid(00000000-1111-0000-0000-000000000009)] coclass C { [default] interface AsyncIFoo; }");
        Idl importing = Idl.files(
                Map.of(
                        "user.idl",
                        "import \"foo.idl\"; [" + SYNC
                                + "] interface IUser : IUnknown { HRESULT Use([in] AsyncIFoo *c); }",
                        "foo.idl",
                        "import \"unknwn.idl\"; [" + ASYNC + "] interface IFoo : IUnknown { HRESULT M(); }"),
                "user.idl");

        assertEquals(List.of(), idl.errors());
        Interface twin = idl.interfaceNamed("AsyncIFoo");
        assertSame(
                twin, ((InterfacePointer) idl.parameter("IUser", "Use", "call").type()).target());
        assertSame(twin, idl.find(Coclass.class, "C").members().get(0).type());
        assertEquals(List.of(), importing.errors());
        assertSame(
                importing.interfaceNamed("AsyncIFoo"),
                ((InterfacePointer) importing.parameter("IUser", "Use", "c").type()).target());
    }

    @Test
    void reportsANameThatTheTwinNeeds() {
        String own = "[" + SYNC + "] interface AsyncIFoo : IUnknown { HRESULT N(); }\n";
        String foo = "[" + ASYNC + "] interface IFoo : IUnknown { HRESULT M(); }\n";

        assertEquals(List.of(Code.ASYNC_NAME_TAKEN), idl(own + foo).errorCodes());
        assertEquals(List.of(Code.ASYNC_NAME_TAKEN), idl(foo + own).errorCodes());
        assertEquals(List.of(), idl("interface AsyncIFoo;\n" + foo).errors());
    }

    @Test
    void makesInterfacesAsynchronousOnRequest() {
        UUID asked = UUID.fromString("00000000-2222-0000-0000-000000000001");
        String text = "[" + SYNC + "] interface IFoo : IUnknown { HRESULT M(); }";
        Idl given = Idl.with(AnalysisOptions.DEFAULTS.withAsynchronous(Map.of("IFoo", Optional.of(asked))), text);
        Idl made = Idl.with(AnalysisOptions.DEFAULTS.withAsynchronous(Map.of("IFoo", Optional.empty())), text);

        assertEquals(List.of(), given.errors());
        assertEquals(Optional.of(asked), given.interfaceNamed("IFoo").asyncUuid());
        assertEquals(List.of("Begin_M", "Finish_M"), names(given, "AsyncIFoo"));
        assertEquals(List.of(), made.errors());
        assertEquals(
                made.interfaceNamed("IFoo").asyncUuid(),
                Idl.with(AnalysisOptions.DEFAULTS.withAsynchronous(Map.of("*", Optional.empty())), text)
                        .interfaceNamed("IFoo")
                        .asyncUuid());
    }

    @Test
    void saysWhyAnInterfaceCannotBeMadeAsynchronous() {
        Idl idl = Idl.with(
                AnalysisOptions.DEFAULTS.withAsynchronous(
                        Map.of("IFoo", Optional.empty(), "INowhere", Optional.empty())),
                "import \"oaidl.idl\"; [" + SYNC + ", dual] interface IFoo : IDispatch { [id(1)] HRESULT M(); }");

        assertEquals(List.of(Code.ASYNC_OPTION_UNMATCHED, Code.ASYNC_OPTION_UNMATCHED), idl.errorCodes());
        assertTrue(
                idl.errors().stream().anyMatch(e -> e.contains("IFoo : IDispatch : IUnknown")),
                idl.errors().toString());
    }

    @Test
    void makesAllEligibleInterfacesAsynchronousBasesFirst() {
        Idl idl = Idl.with(
                AnalysisOptions.DEFAULTS.withAsynchronous(Map.of("*", Optional.empty())),
                "import \"oaidl.idl\"; [object, uuid(00000000-1111-0000-0000-00000000000a)] interface IDerived : IFoo"
                        + " { HRESULT N(); } [" + SYNC + "] interface IFoo : IUnknown { HRESULT M(); }"
                        + "[object, uuid(00000000-1111-0000-0000-00000000000b)] interface IAuto : IDispatch"
                        + " { HRESULT O(); }");

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.interfaceNamed("AsyncIFoo"),
                idl.interfaceNamed("AsyncIDerived").base().orElseThrow());
        assertTrue(idl.interfaceNamed("IAuto").asyncTwin().isEmpty());
    }
}
