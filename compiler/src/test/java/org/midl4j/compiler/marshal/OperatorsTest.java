package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.midl4j.com.ComException;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.ndr.BadStubData;

/** Every operator there is, in a {@code size_is}: both sides compute what C does. */
final class OperatorsTest {
    /**
     * An expression of {@code a} (long), {@code b} (unsigned short), {@code u} (unsigned long), {@code h} (hyper), {@code p}
     * (long behind a pointer, or null) and {@code s} (a structure with {@code x} and a pointer {@code y}).
     */
    private record Row(String expression, int expected) {}

    private static final int A = 13;
    private static final int B = 6;
    private static final int U = -2; // 0xfffffffe
    private static final long H = 300;
    private static final int P = 5;
    private static final int X = 9;
    private static final int Y = 4;

    private static final List<Row> ROWS = List.of(
            new Row("a * b", 78),
            new Row("a / b", 2),
            new Row("a % b", 1),
            new Row("a / 5", 2),
            new Row("a % 5", 3),
            new Row("a + b", 19),
            new Row("a - b", 7),
            new Row("a << 2", 52),
            new Row("a >> 2", 3),
            new Row("u >> 28", 15),
            new Row("a < b", 0),
            new Row("a > b", 1),
            new Row("b <= 6", 1),
            new Row("a >= 14", 0),
            new Row("a == 13", 1),
            new Row("a != 13", 0),
            new Row("a & b", 4),
            new Row("a ^ b", 11),
            new Row("a | b", 15),
            new Row("a && b", 1),
            new Row("!a || 0", 0),
            new Row("+a", 13),
            new Row("-a + 20", 7),
            new Row("~a + 20", 6),
            new Row("~u", 1),
            new Row("-u", 2),
            new Row("!b", 0),
            new Row("!!b", 1),
            new Row("~(a > b) + 4", 2),
            new Row("*p", 5),
            new Row("(unsigned short) *p", 5),
            new Row("(hyper) *p", 5),
            new Row("p ? *p : 7", 5),
            new Row("a > b ? a : b", 13),
            new Row("a < b ? a : h - 290", 10),
            new Row("s->x", 9),
            new Row("s->x + *s->y", 13),
            new Row("(a + 7) & ~7", 16),
            new Row("(unsigned char) h", 44),
            new Row("(short) (h + 65536) - 290", 10),
            new Row("(unsigned short) (a - 14) >> 12", 15),
            new Row("(unsigned long) (a - 14) >> 29", 7),
            new Row("(long) h / 100", 3),
            new Row("(hyper) a << 1", 26),
            new Row("sizeof(long) * 2", 8),
            new Row("0x10 - 'A' + 60", 11),
            new Row("010 + LIMIT", 20),
            new Row("SECOND * a", 26),
            new Row("a * b % 7 - 1 << 1 | 1", 1),
            new Row("a - b - 1", 6),
            new Row("a - (b - 1)", 8),
            new Row("a / (b / 2)", 4));

    private static String idl() {
        StringBuilder all = new StringBuilder("""
            import "unknwn.idl";
            const long LIMIT = 12;
            typedef enum Order { FIRST = 1, SECOND = 2 } Order;
            typedef struct Pair { long x; [unique] long *y; } Pair;
            [object, uuid(3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2aac), pointer_default(unique)]
            interface IOperators : IUnknown
            {
            """);
        for (int i = 0; i < ROWS.size(); i++) {
            all.append("HRESULT M")
                    .append(i)
                    .append("([in] long a, [in] unsigned short b, [in] unsigned long u, [in] hyper h,");
            all.append(" [in, unique] long *p, [in] Pair *s, [in, size_is(")
                    .append(ROWS.get(i).expression());
            all.append(")] byte *data, [out, size_is(")
                    .append(ROWS.get(i).expression())
                    .append(")] byte *back);\n");
        }
        return all.append("HRESULT ByZero([in] long a, [in] long b, [in, size_is(a / b)] byte *data);\n}\n")
                .toString();
    }

    private static List<Byte> octets(int count) {
        List<Byte> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add((byte) i);
        }
        return all;
    }

    @Test
    void bothSidesComputeWhatCDoes() throws Throwable {
        Compiled compiled = Compiled.of("operators", idl());
        Interface source = compiled.interfaceOf("IOperators");
        Line line = new Line(compiled, source);
        Tree.Node pair = new Tree.Node(2);
        pair.fields[0] = X;
        pair.fields[1] = new Tree.Ptr(Y);
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            Operation operation = source.operations().get(i);
            Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put("a", A);
            values.put("b", (short) B);
            values.put("u", U);
            values.put("h", H);
            values.put("p", new Tree.Ptr(P));
            values.put("s", pair);
            values.put("data", octets(row.expected()));
            Map<String, @Nullable Object> results = Map.of("back", octets(row.expected()), "return", 0);
            for (Wire wire : new Wire[] {Wire.NDR20, Wire.NDR64}) {
                byte[] reply = reply(wire, row.expected());
                Line.Outcome called = line.call(operation, plan, values, wire, reply);
                assertEquals(octets(row.expected()), called.values().get("back"), row.expression());
                byte[] sent = called.octets();
                int count = wire.ndr64() ? 8 : 4;
                assertEquals(row.expected(), sent[sent.length - row.expected() - count], row.expression());
                Line.Outcome served = line.serve(operation, plan, sent, wire, line.returning(operation, plan, results));
                assertTrue(served.values() != null, row.expression() + " was refused: " + served.fault());
                assertEquals(octets(row.expected()), served.values().get("data"), row.expression());
                assertArrayEquals(reply, served.octets(), row.expression());
                sent[sent.length - row.expected() - count]++;
                Line.Outcome refused = line.serve(operation, plan, sent, wire, null);
                assertEquals(BadStubData.STATUS, refused.fault(), row.expression());
            }
        }
        divisionByZero(compiled, line, source);
    }

    private static byte[] reply(Wire wire, int count) {
        org.midl4j.ndr.NdrWriter out = new org.midl4j.ndr.NdrWriter(wire.ndr64(), null, 64);
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeByte((byte) i);
        }
        out.writeInt(0);
        return out.toByteArray();
    }

    private static void divisionByZero(Compiled compiled, Line line, Interface source) throws Throwable {
        Operation operation = source.operations().get(ROWS.size());
        Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
        Map<String, @Nullable Object> values = Map.of("a", 1, "b", 0, "data", List.of());
        assertThrows(
                ComException.class,
                () -> line.invoke(operation, plan, values, new Line.Recorder(Wire.NDR20, new byte[4])));
        Line.Outcome refused =
                line.serve(operation, plan, new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 7}, Wire.NDR20, null);
        assertEquals(BadStubData.STATUS, refused.fault());
    }

    @Test
    void leavesNoOperatorOut() {
        Set<BinaryOperator> missing = EnumSet.allOf(BinaryOperator.class);
        missing.removeIf(operator ->
                ROWS.stream().anyMatch(row -> row.expression().contains(" " + operator.symbol() + " ")));
        assertEquals(Set.of(), missing);
        for (String unary : List.of("+a", "-a", "~a", "!b", "*p", "->", " ? ", "(short)", "sizeof")) {
            assertTrue(ROWS.stream().anyMatch(row -> row.expression().contains(unary)), unary);
        }
    }
}
