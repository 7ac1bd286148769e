package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** IDL that is larger than what one Java method, constant, parameter list or class may hold: all of it compiles, and loads. */
final class LimitsTest {
    private static final String IMPORT = "import \"unknwn.idl\";\n";

    private static String repeat(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static String iid(int number) {
        return String.format("5e0c9d10-3f27-4a6b-9f0e-%012x", number);
    }

    private static Class<?> initialized(Compiled compiled, String name) {
        try {
            return Class.forName(compiled.javaPackage() + "." + name, true, compiled.loader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Class<?> type, String method, Class<?>[] parameters, Object... arguments) {
        try {
            return type.getMethod(method, parameters).invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStructureOfThreeThousandFieldsHasCodecsThatFitIntoMethods() throws IOException, ReflectiveOperationException {
        Compiled compiled = Compiled.of(
                "manyfields",
                IMPORT + "typedef struct Wide {\n" + repeat(3000, "  long f#;\n") + "} Wide;\n"
                        + "[object, uuid(" + iid(1) + "), pointer_default(unique)] interface IWide : IUnknown {"
                        + " HRESULT Turn([in] Wide *in_, [out] Wide *turned); }\n");
        Object wide = initialized(compiled, "Wide").getConstructor().newInstance();
        Object same = initialized(compiled, "Wide").getConstructor().newInstance();
        wide.getClass().getField("f2999").setInt(wide, 7);
        assertTrue(!wide.equals(same));
        same.getClass().getField("f2999").setInt(same, 7);
        assertEquals(wide, same);
        assertEquals(wide.hashCode(), same.hashCode());
        assertTrue(wide.toString().endsWith("f2999=7}"));
        initialized(compiled, "WideCodec");
    }

    @Test
    void aStructureOfTooManySlotsHasNoConstructorOfAll() throws IOException, ReflectiveOperationException {
        Compiled compiled = Compiled.of(
                "longfields", IMPORT + "typedef struct Roomy {\n" + repeat(128, "  hyper f#;\n") + "} Roomy;\n");
        assertEquals(1, initialized(compiled, "Roomy").getConstructors().length);
    }

    @Test
    void anEnumerationOfFiveThousandIsAnInt() throws IOException {
        Compiled compiled =
                Compiled.of("manyvalues", IMPORT + "typedef enum Many {\n" + repeat(5000, "  MANY_#,\n") + "} Many;\n");
        Class<?> many = initialized(compiled, "Many");
        assertEquals("MANY_4999", call(many, "nameOf", new Class<?>[] {int.class}, 4999));
        assertEquals("5000", call(many, "nameOf", new Class<?>[] {int.class}, 5000));
    }

    @Test
    void constantsOfAHundredThousandOctetsAndMoreAreJoined() throws IOException, ReflectiveOperationException {
        String text = "0123456789\u00e9".repeat(10_000);
        Compiled compiled = Compiled.of("longtext", IMPORT + "const char *LONG_TEXT = \"" + text + "\";\n");
        Field field = initialized(compiled, "LongtextIdl").getField("LONG_TEXT");
        assertEquals(text, field.get(null));
    }

    @Test
    void tenThousandConstantsNeedNoInitialiser() throws IOException, ReflectiveOperationException {
        Compiled compiled =
                Compiled.of("manyconstants", IMPORT + repeat(10_000, "const long CONSTANT_# = 70000 + #;\n"));
        Field field = initialized(compiled, "ManyconstantsIdl").getField("CONSTANT_9999");
        assertEquals(79_999, field.getInt(null));
    }

    @Test
    void anOperationWithAsManyParametersAsThereCanBeIsAsynchronousToo() throws IOException {
        String parameters = repeat(126, "[in] hyper p#, ") + "[out] long *sum";
        Compiled compiled = Compiled.of(
                "manyparameters",
                IMPORT + "[object, uuid(" + iid(2) + "), async_uuid(" + iid(3) + "), pointer_default(unique)]"
                        + " interface IMany : IUnknown { HRESULT Add(" + parameters + "); }\n");
        initialized(compiled, "IManyProxy");
        initialized(compiled, "IManyStub");
        initialized(compiled, "AsyncIManyCall");
    }

    @Test
    void anInterfaceOfTwelveHundredMethodsHasOneStub() throws IOException {
        Compiled compiled = Compiled.of(
                "manymethods",
                IMPORT + "[object, uuid(" + iid(4) + "), pointer_default(unique)] interface ITall : IUnknown {\n"
                        + repeat(1200, "  HRESULT M#([in] long a, [out] long *b);\n") + "}\n");
        initialized(compiled, "ITallStub");
        initialized(compiled, "ITallProxy");
        initialized(compiled, "ITall");
    }

    @Test
    void aThousandInterfacesInOneFileAreFound() throws IOException {
        StringBuilder idl = new StringBuilder(IMPORT);
        for (int i = 0; i < 1000; i++) {
            idl.append("[object, uuid(" + iid(0x1000 + i) + ")] interface I" + i + " : IUnknown { HRESULT M(); }\n");
        }
        Compiled compiled = Compiled.of("manyinterfaces", idl.toString());
        initialized(compiled, "ManyinterfacesIdl");
        initialized(compiled, "I999");
    }

    @Test
    void aUnionOfAThousandArmsFits() throws IOException {
        Compiled compiled = Compiled.of(
                "manyarms",
                IMPORT + "typedef [switch_type(long)] union Arms {\n" + repeat(1000, "  [case(#)] long a#;\n")
                        + "} Arms;\n");
        Class<?> codec = initialized(compiled, "ArmsCodec");
        assertEquals(
                initialized(compiled, "Arms$A999"),
                call(codec, "empty", new Class<?>[] {long.class}, 999L).getClass());
    }

    @Test
    void anonymousTypesMayBeFiftyDeep() throws IOException {
        String inner = "long leaf;";
        for (int i = 0; i < 50; i++) {
            inner = "struct { " + inner + " long l" + i + "; } s" + i + ";";
        }
        Compiled compiled = Compiled.of("deep", IMPORT + "typedef struct Deep { " + inner + " } Deep;\n");
        initialized(compiled, "DeepCodec");
    }

    @Test
    void namesMayBeTwoHundredLong() throws IOException {
        String name = "N" + "a".repeat(199);
        Compiled compiled = Compiled.of(
                "longnames",
                IMPORT + "typedef struct " + name + " { long " + name + "; } " + name + ";\n"
                        + "[object, uuid(" + iid(5) + "), async_uuid(" + iid(6) + ")] interface I" + name
                        + " : IUnknown { HRESULT M" + name + "([in] long p" + name + "); }\n");
        initialized(compiled, name + "Codec");
        initialized(compiled, "I" + name + "Stub");
    }
}
