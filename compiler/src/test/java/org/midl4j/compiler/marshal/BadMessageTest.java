package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;

/** A reply that cannot be read ends the call with an error that says where: interface, method, the way to the value. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadMessageTest {
    private static final String IDL = """
        import "unknwn.idl";
        typedef [range(0, 5)] long Small;
        typedef [switch_type(long)] union Choice { [case(1)] long number; [case(2)] [range(0, 3)] long digit; } Choice;
        typedef struct Inner { [range(0, 9)] long digit; [string] wchar_t code[4]; } Inner;
        typedef struct Item { long n; [size_is(n), unique] short *counts; Inner inner; long kind; [switch_is(kind)] Choice choice; [unique] struct Item *next; } Item;
        [object, uuid(3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2aab), pointer_default(unique)]
        interface IReplies : IUnknown
        {
            HRESULT Items([out] Item items[3]);
            HRESULT Linked([out] Item **first);
            HRESULT Ranged([out, range(2, 5)] long *v);
            HRESULT Matrix([out] Small m[2][2]);
            HRESULT Few([out] long *n, [out, size_is(, *n), range(1, 3)] short **few);
            HRESULT Brief([out, string, range(0, 4)] wchar_t **brief);
        }
        """;

    private Compiled compiled;
    private Line line;
    private Interface source;

    @BeforeAll
    void compile() throws Exception {
        compiled = Compiled.of("replies", IDL);
        source = compiled.interfaceOf("IReplies");
        line = new Line(compiled, source);
    }

    private static Tree.Node node(@Nullable Object... fields) {
        Tree.Node node = new Tree.Node(fields.length);
        System.arraycopy(fields, 0, node.fields, 0, fields.length);
        return node;
    }

    private static Tree.Node item(Tree.@Nullable Node next) {
        Tree.Ptr counts = new Tree.Ptr(new ArrayList<>(List.of((short) 0x1111)));
        return node(1, counts, node(3, "abc"), 2, new Tree.Arm(2, 1), next == null ? null : new Tree.Ptr(next));
    }

    /** Writes a reply with something in it that nothing checks on the way, and reads it. */
    private void refuses(String name, String message, Map<String, @Nullable Object> values, int cutOff)
            throws Throwable {
        Operation operation = source.operations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
        for (Wire wire : new Wire[] {Wire.NDR20, Wire.BIG_ENDIAN, Wire.NDR64}) {
            Map<String, @Nullable Object> reply = new LinkedHashMap<>(values);
            reply.put("return", 0);
            byte[] octets = wire.interpreter().encode(plan, false, reply);
            Line.Recorder recorder = new Line.Recorder(wire, Arrays.copyOf(octets, octets.length - cutOff));
            ComException refused =
                    assertThrows(ComException.class, () -> line.invoke(operation, plan, new HashMap<>(), recorder));
            assertEquals(HResult.RPC_X_BAD_STUB_DATA, refused.hresult());
            String said = String.valueOf(refused.getMessage());
            assertTrue(said.contains("IReplies::" + name), said);
            assertTrue(said.contains(message), said);
        }
    }

    private static Map<String, @Nullable Object> items(Tree.Node last) {
        return Map.of("items", List.of(item(null), item(null), last));
    }

    @Test
    void tellsWhichFieldOfWhichElement() throws Throwable {
        Tree.Node last = item(null);
        ((Tree.Node) last.fields[2]).fields[0] = 10;
        refuses("Items", "items[2].inner.digit is 10, outside [range(0,9)]", items(last), 0);
        Tree.Node other = item(null);
        other.fields[4] = new Tree.Arm(2, 4);
        refuses("Items", "items[2].choice.digit is 4, outside [range(0,3)]", items(other), 0);
    }

    @Test
    void tellsWhatAPointerOfAnElementPointsTo() throws Throwable {
        Tree.Node next = item(null);
        ((Tree.Node) next.fields[2]).fields[0] = 11;
        refuses("Items", "items[2].next.inner.digit is 11", items(item(next)), 0);
    }

    @Test
    void tellsTheWayAlongAList() throws Throwable {
        Tree.Node end = item(null);
        ((Tree.Node) end.fields[2]).fields[0] = -1;
        refuses("Linked", "first.next.next.inner.digit is -1", Map.of("first", new Tree.Ptr(item(item(end)))), 0);
    }

    @Test
    void tellsWhereTheOctetsEnd() throws Throwable {
        refuses(
                "Linked",
                "first.next.counts: an array of 1 elements cannot be in the 1 octets left",
                Map.of("first", new Tree.Ptr(item(item(null)))),
                7);
        refuses("Ranged", "return: the data ends at octet", Map.of("v", 3), 4);
    }

    @Test
    void tellsAParameterByItsName() throws Throwable {
        refuses("Ranged", "v is 6, outside [range(2,5)]", Map.of("v", 6), 0);
        refuses("Matrix", "m[1][0] is 6, outside [range(0,5)]", Map.of("m", List.of(List.of(0, 1), List.of(6, 2))), 0);
    }

    @Test
    void boundsCountsByTheirRange() throws Throwable {
        List<Short> four = List.of((short) 1, (short) 2, (short) 3, (short) 4);
        refuses("Few", "few has 4 elements, outside [range(1,3)]", Map.of("n", 4, "few", new Tree.Ptr(four)), 0);
        refuses("Brief", "brief has 5 elements, outside [range(0,4)]", Map.of("brief", new Tree.Ptr("four")), 0);
    }
}
