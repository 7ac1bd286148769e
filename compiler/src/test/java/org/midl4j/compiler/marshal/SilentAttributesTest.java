package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;

/** Attributes that leave something out of a message, or that no octet shows: {@code ignore} and {@code byte_count}. */
final class SilentAttributesTest {
    private static final String IDL = """
        import "unknwn.idl";
        typedef struct Kept { long a; [ignore] void *own; long b; } Kept;
        typedef [switch_type(short)] union Arm { [case(1)] long number; [case(2)] [ignore] long *own; [default] ; } Arm;
        [object, uuid(3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2aad), pointer_default(unique)]
        interface ISilent : IUnknown
        {
            HRESULT Keep([in] Kept *k, [out] Kept *r);
            HRESULT Choose([in] short k, [in, switch_is(k)] Arm *arm);
            HRESULT Fill([in] long n, [out, byte_count(n)] Kept *p, [out] long *m);
        }
        """;

    private final Compiled compiled;
    private final Interface source;
    private final Line line;

    SilentAttributesTest() throws Exception {
        compiled = Compiled.of("silent", IDL);
        source = compiled.interfaceOf("ISilent");
        line = new Line(compiled, source);
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("[ |]", ""));
    }

    private static Tree.Node kept(int a, int b) {
        Tree.Node node = new Tree.Node(3);
        node.fields[0] = a;
        node.fields[2] = b;
        return node;
    }

    private Operation operation(String name) {
        return source.operations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Plan.OfOperation plan(String name) {
        return (Plan.OfOperation) compiled.planner().plan(source, operation(name));
    }

    private void exchanges(String name, Map<String, @Nullable Object> values, String request, String reply, Wire wire)
            throws Throwable {
        Plan.OfOperation plan = plan(name);
        Line.Outcome called = line.call(operation(name), plan, new HashMap<>(values), wire, octets(reply));
        assertArrayEquals(octets(request), called.octets(), name);
        for (Map.Entry<String, @Nullable Object> result : called.values().entrySet()) {
            assertEquals(Tree.show(values.get(result.getKey())), Tree.show(result.getValue()), result.getKey());
        }
        Object answer = line.returning(operation(name), plan, values);
        Line.Outcome served = line.serve(operation(name), plan, octets(request), wire, answer);
        assertArrayEquals(octets(reply), served.octets(), name + ", the stub");
        for (Map.Entry<String, @Nullable Object> argument : served.values().entrySet()) {
            assertEquals(Tree.show(values.get(argument.getKey())), Tree.show(argument.getValue()), argument.getKey());
        }
    }

    @Test
    void anIgnoredPointerIsNull() throws Throwable {
        Map<String, @Nullable Object> values = Map.of("k", kept(1, 2), "r", kept(3, 4));
        exchanges("Keep", values, "01000000 00000000 02000000", "03000000 00000000 04000000 | 00000000", Wire.NDR20);
        exchanges(
                "Keep",
                values,
                "01000000 00000000 0000000000000000 02000000 00000000",
                "03000000 00000000 0000000000000000 04000000 00000000 | 00000000",
                Wire.NDR64);
    }

    @Test
    void whatAPeerSendsForAnIgnoredPointerIsIgnored() throws Throwable {
        Line.Outcome served = line.serve(
                operation("Keep"), plan("Keep"), octets("01000000 00000200 02000000"), Wire.NDR20, Line.NO_ANSWER);
        assertEquals(Tree.show(Map.of("k", kept(1, 2))), Tree.show(served.values()));
    }

    @Test
    void anIgnoredArmIsNull() throws Throwable {
        for (Object[] row : new Object[][] {
            {(short) 1, new Tree.Arm(1, 7), "0100 | 0100 07000000"},
            {(short) 2, new Tree.Arm(2, null), "0200 | 0200 00000000"},
            {(short) 9, new Tree.Arm(9, null), "0900 | 0900"}
        }) {
            exchanges("Choose", Map.of("k", row[0], "arm", row[1]), (String) row[2], "00000000", Wire.NDR20);
        }
    }

    /** How much room the caller has says nothing about what is sent. */
    @Test
    void aByteCountIsNotSeen() throws Throwable {
        exchanges(
                "Fill",
                Map.of("n", 12, "p", kept(1, 2), "m", 5),
                "0c000000",
                "01000000 00000000 02000000 | 05000000 | 00000000",
                Wire.NDR20);
        assertEquals(
                Arrays.asList("n", "p", "m"),
                plan("Fill").parameters().stream()
                        .map(each -> each.place().name())
                        .toList());
    }
}
