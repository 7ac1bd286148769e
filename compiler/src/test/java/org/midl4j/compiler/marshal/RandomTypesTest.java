package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;

/**
 * Random IDL goes through the whole compiler and {@code javac}; then random values go through the generated code and the
 * interpreter, there and back, and the octets are the same.
 *
 * <p>{@code -Dmidl4j.random.seeds=N} takes more than the usual number of files.
 */
final class RandomTypesTest {
    private static final int TYPES = 24;
    private static final int VALUES = 10;

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, Long.getLong("midl4j.random.seeds", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void generatedCodeAndTheInterpreterAgree(long seed) throws Throwable {
        Compiled compiled = Compiled.of("random" + seed, RandomIdl.of(seed, TYPES));
        Interface source = compiled.interfaceOf("IRandom");
        Line line = new Line(compiled, source);
        Random random = new Random(seed);
        for (Operation operation : source.operations()) {
            Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
            for (int i = 0; i < VALUES; i++) {
                long valueSeed = random.nextLong();
                try {
                    agree(line, operation, plan, valueSeed);
                } catch (Throwable e) {
                    throw new AssertionError("seed " + seed + ", " + operation.name() + ", values " + valueSeed, e);
                }
            }
        }
    }

    private static void agree(Line line, Operation operation, Plan.OfOperation plan, long seed) throws Throwable {
        RandomValues values = new RandomValues(new Random(seed));
        Map<String, @Nullable Object> request = values.message(plan, true, Map.of());
        Map<String, @Nullable Object> reply = values.message(plan, false, request);
        reply.put("return", 0);
        Object answer = line.returning(operation, plan, reply);
        for (Wire wire : new Wire[] {Wire.NDR20, Wire.NDR64, Wire.BIG_ENDIAN}) {
            Interpreter writer = wire.interpreter();
            byte[] requestOctets = writer.encode(plan, true, request);
            byte[] replyOctets = writer.encode(plan, false, reply);

            Map<String, @Nullable Object> read = new HashMap<>();
            wire.interpreter().decode(plan, true, requestOctets, read);
            assertEquals(shown(plan, true, request), shown(plan, true, read), "interpreter, " + wire);

            Line.Outcome served = line.serve(operation, plan, requestOctets, wire, answer);
            assertTrue(served.values() != null, "refused with " + Integer.toHexString(served.fault()) + ", " + wire);
            assertEquals(shown(plan, true, request), shown(plan, true, served.values()), "stub, " + wire);

            Line.Outcome called = line.call(operation, plan, request, wire, replyOctets);
            assertEquals(shown(plan, false, reply), shown(plan, false, called.values()), "proxy, " + wire);
            if (!wire.bigEndian()) {
                assertArrayEquals(requestOctets, called.octets(), "proxy, " + wire);
                assertArrayEquals(replyOctets, served.octets(), "stub, " + wire);
            }
        }
    }

    private static String shown(
            Plan.OfOperation plan, boolean request, @Nullable Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> those = new LinkedHashMap<>();
        for (Interpreter.Part part : Interpreter.parts(plan, request)) {
            if (!part.name().equals("return")) {
                those.put(part.name(), values.get(part.name()));
            }
        }
        return Tree.show(those);
    }
}
