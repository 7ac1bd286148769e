package org.midl4j.compiler.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.diagnostics.JsonText;

final class ProgramDumpTest {
    @TempDir
    Path temp;

    private Map<String, Object> declarations(String idl) throws IOException {
        Path file = Files.writeString(temp.resolve("a.idl"), idl);
        CompileRequest request = CompileRequest.builder()
                .goal(CompileRequest.Goal.CHECK)
                .input(file)
                .build();
        CompileResult result = new MidlCompiler().compile(request);
        assertFalse(result.failed(), () -> result.diagnostics().toString());
        String text = ProgramDump.json(result.program().orElseThrow());
        assertEquals(
                text,
                ProgramDump.json(new MidlCompiler().compile(request).program().orElseThrow()));
        Map<String, Object> byName = new HashMap<>();
        for (Object each : JsonText.array(JsonText.at(JsonText.parse(text), "files.0.declarations"))) {
            byName.put(JsonText.at(each, "kind") + " " + JsonText.at(each, "name"), each);
        }
        return byName;
    }

    @Test
    void printsEnumerationsAndConstants() throws IOException {
        Map<String, Object> found = declarations("""
                /* How bright. */
                typedef [v1_enum] enum tagLevel { OFF, DIM = 5, BRIGHT } Level;
                const long TWICE = DIM * 2;
                const wchar_t *NAME = L"lamp \\"1\\"";
                """);
        Object level = found.get("enum Level");
        assertEquals("How bright.", JsonText.at(level, "doc"));
        assertEquals("tagLevel", JsonText.at(level, "tag"));
        assertEquals(true, JsonText.at(level, "v1"));
        assertEquals("BRIGHT", JsonText.at(level, "enumerators.2.name"));
        assertEquals(6.0, JsonText.at(level, "enumerators.2.value"));
        assertEquals(10.0, JsonText.at(found.get("constant TWICE"), "value"));
        assertEquals("lamp \"1\"", JsonText.at(found.get("constant NAME"), "value"));
    }

    @Test
    void printsStructsAndUnions() throws IOException {
        Map<String, Object> found = declarations("""
                typedef [switch_type(long)] union Value {
                    [case(1, 2)] long whole;
                    [case(3), string] wchar_t *text;
                    [default] ;
                } Value;
                typedef struct Row {
                    long kind;
                    [switch_is(kind & 3)] Value value;
                    struct Row *next;
                    long count;
                    [size_is(count * 2), length_is(count)] short data[];
                } Row;
                """);
        Object value = found.get("union Value");
        assertEquals(List.of(1.0, 2.0), JsonText.at(value, "arms.0.cases"));
        assertEquals("text", JsonText.at(value, "arms.1.field.name"));
        assertEquals(true, JsonText.at(value, "arms.1.field.type.to.string"));
        assertEquals(true, JsonText.at(value, "arms.2.default"));
        assertFalse(JsonText.object(JsonText.at(value, "arms.2")).containsKey("field"));
        Object row = found.get("struct Row");
        assertEquals("switched union", JsonText.at(row, "fields.1.type.kind"));
        assertEquals("kind & 3", JsonText.at(row, "fields.1.type.switchIs"));
        assertEquals("unique", JsonText.at(row, "fields.2.type.pointer"));
        assertEquals("Row", JsonText.at(row, "fields.2.type.to.name"));
        assertEquals("count * 2", JsonText.at(row, "fields.4.type.sizeIs"));
        assertEquals("count", JsonText.at(row, "fields.4.type.lengthIs"));
        assertEquals("switch_is", JsonText.at(row, "fields.1.attributes.0.name"));
        assertEquals("kind & 3", JsonText.at(row, "fields.1.attributes.0.arguments.0"));
    }

    @Test
    void printsLibrariesCoclassesAndTwins() throws IOException {
        Map<String, Object> found = declarations("""
                import "oaidl.idl";
                [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001), async_uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0002)]
                interface ILamp : IUnknown {
                    [local] HRESULT Paint([in] void *context);
                    [call_as(Paint)] HRESULT RemotePaint([in] long context);
                    HRESULT Find([in] REFIID riid, [out, iid_is(riid)] void **found);
                }
                [object, dual, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0003)]
                interface IShade : IDispatch {
                    [id(1), propget] HRESULT Name([out, retval] BSTR *name);
                }
                [uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0004), version(1.0)]
                library Lamps {
                    importlib("stdole2.tlb");
                    [uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0005)]
                    dispinterface DLamp { properties: [id(1)] long level; methods: [id(2)] void On(); }
                    [uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0006)]
                    coclass Lamp { [default] interface ILamp; [source] dispinterface DLamp; }
                }
                """);
        Object lamp = found.get("interface ILamp");
        assertEquals("6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0002", JsonText.at(lamp, "asyncIid"));
        assertEquals("AsyncILamp", JsonText.at(lamp, "asyncTwin"));
        assertEquals(true, JsonText.at(lamp, "operations.0.local"));
        assertEquals("Paint", JsonText.at(lamp, "operations.1.callAs"));
        assertEquals(3.0, JsonText.at(lamp, "operations.1.opnum"));
        assertEquals(4.0, JsonText.at(lamp, "operations.2.slot"));
        assertEquals("interface pointer", JsonText.at(lamp, "operations.2.parameters.1.type.to.kind"));
        assertEquals("riid", JsonText.at(lamp, "operations.2.parameters.1.type.to.iidIs"));
        Object twin = found.get("interface AsyncILamp");
        assertEquals("ILamp", JsonText.at(twin, "syncTwin"));
        assertEquals("begin", JsonText.at(twin, "operations.0.half"));
        Object shade = found.get("interface IShade");
        assertEquals("get_Name", JsonText.at(shade, "operations.0.name"));
        assertEquals("Name", JsonText.at(shade, "operations.0.declaredName"));
        assertEquals("get", JsonText.at(shade, "operations.0.accessor"));
        Object library = found.get("library Lamps");
        assertEquals("6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0004", JsonText.at(library, "libid"));
        assertEquals(List.of("stdole2.tlb"), JsonText.at(library, "importlibs"));
        Object coclass = found.get("coclass Lamp");
        assertEquals("6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0006", JsonText.at(coclass, "clsid"));
        assertEquals(true, JsonText.at(coclass, "members.0.default"));
        assertEquals(true, JsonText.at(coclass, "members.1.source"));
        Object disp = found.get("dispinterface DLamp");
        assertEquals("level", JsonText.at(disp, "properties.0.name"));
        assertEquals("On", JsonText.at(disp, "methods.0.name"));
    }
}
