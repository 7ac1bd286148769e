package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.ndr.BadStubData;

/**
 * Octets that are almost right: stubs and proxies of random types refuse them with a typed error that tells where, or read
 * what the interpreter reads, and use no more memory than the octets justify. {@code -Dmidl4j.mutations=N} tries more than the usual number.
 */
final class MalformedStubTest {
    private static final int TYPES = 24;
    private static final long SEED = 20_260_701;
    private static final int USUAL = 100_000;

    /** What an octet may cost: an object for each in an array of one-octet structures, tables for full pointers. */
    private static final long OCTETS_PER_OCTET = 250;

    private static final long OCTETS_PER_CALL = 20_000;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A message that is right, with the request's values. */
    private record Valid(
            Operation operation,
            Plan.OfOperation plan,
            Wire wire,
            boolean request,
            Map<String, @Nullable Object> arguments,
            byte[] octets,
            Line.@Nullable Recorder recorder,
            Line.@Nullable Prepared call) {}

    @Test
    void mutatedMessagesAreRefusedOrReadAsTheyAre() throws Exception {
        Compiled compiled = Compiled.of("malformed", RandomIdl.of(SEED, TYPES));
        Interface source = compiled.interfaceOf("IRandom");
        Line line = new Line(compiled, source);
        Random random = new Random(SEED);
        List<Valid> valid = valid(compiled, source, line, random);
        int cases = Integer.getInteger("midl4j.mutations", USUAL);
        int accepted = 0;
        for (int i = 0; i < cases; i++) {
            Valid from = valid.get(random.nextInt(valid.size()));
            byte[] octets = mutated(from.octets(), random);
            try {
                if (!from.request()) {
                    accepted += reply(line, from, octets, i % 8 == 0) ? 1 : 0;
                } else if (feed(line, from, octets)) {
                    accepted++;
                    if (i % 8 == 0) {
                        readsAlike(line, from, octets);
                    }
                }
            } catch (Throwable e) {
                throw new AssertionError(
                        "case " + i + ", " + from.operation().name() + (from.request() ? ", request, " : ", reply, ")
                                + from.wire() + ", "
                                + HexFormat.of().formatHex(octets),
                        e);
            }
        }
        assertTrue(accepted > cases / 50 && accepted < cases, accepted + " of " + cases + " were accepted");
    }

    private static List<Valid> valid(Compiled compiled, Interface source, Line line, Random random) throws Exception {
        List<Valid> valid = new ArrayList<>();
        for (Operation operation : source.operations()) {
            Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
            for (int i = 0; i < 6; i++) {
                Map<String, @Nullable Object> values =
                        new RandomValues(new Random(random.nextLong())).message(plan, true, Map.of());
                for (Wire wire : new Wire[] {Wire.NDR20, Wire.BIG_ENDIAN, Wire.NDR64}) {
                    byte[] octets = wire.interpreter().encode(plan, true, values);
                    if (octets.length > 0) {
                        valid.add(new Valid(operation, plan, wire, true, values, octets, null, null));
                    }
                    Map<String, @Nullable Object> results =
                            new RandomValues(new Random(random.nextLong())).message(plan, false, values);
                    results.put("return", 0);
                    byte[] reply = wire.interpreter().encode(plan, false, results);
                    if (reply.length > 4) { // more than the HRESULT
                        Line.Recorder recorder = new Line.Recorder(wire, reply);
                        Line.Prepared call = line.prepare(operation, plan, values, recorder);
                        valid.add(new Valid(operation, plan, wire, false, values, reply, recorder, call));
                    }
                }
            }
        }
        return valid;
    }

    private static byte[] mutated(byte[] octets, Random random) {
        byte[] result = octets.clone();
        for (int n = 1 + random.nextInt(3); n > 0 && result.length > 0; n--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(6)) {
                case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> result[at] = (byte) random.nextInt();
                case 2 -> result = Arrays.copyOf(result, at);
                case 3 -> {
                    long[] extremes = {
                        0, 1, 2, 0x7fffffff, 0x80000000L, -1, Long.MAX_VALUE, Long.MIN_VALUE, result.length
                    };
                    long extreme = extremes[random.nextInt(extremes.length)];
                    for (int i = at & ~3; i < Math.min(result.length, (at & ~3) + 4 + 4 * random.nextInt(2)); i++) {
                        result[i] = (byte) (extreme >>> 8 * (i & 3));
                    }
                }
                case 4 -> {
                    byte[] longer = new byte[result.length + 4];
                    System.arraycopy(result, 0, longer, 0, at);
                    System.arraycopy(result, at, longer, at + 4, result.length - at);
                    result = longer;
                }
                default -> {
                    int length = Math.min(8, result.length - at);
                    System.arraycopy(
                            octets,
                            random.nextInt(octets.length - Math.min(length, octets.length) + 1),
                            result,
                            at,
                            Math.min(length, octets.length));
                }
            }
        }
        return result;
    }

    /** Whether the method was called. */
    private static boolean feed(Line line, Valid from, byte[] octets) throws Exception {
        long limit = OCTETS_PER_CALL + OCTETS_PER_OCTET * octets.length;
        long used = Long.MAX_VALUE;
        int fault = 0;
        for (int attempt = 0; attempt < 3 && used > limit; attempt++) { // the first may load classes
            line.prepare(Line.NO_ANSWER);
            long time = THREADS.getCurrentThreadCpuTime(); // the machine may be busy with other things
            long before = THREADS.getCurrentThreadAllocatedBytes();
            fault = line.feed(from.operation(), octets, from.wire());
            used = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertTrue(THREADS.getCurrentThreadCpuTime() - time < LONGEST_NANOS, "took too long");
            if (line.wasCalled()) {
                return true; // what a reply takes is the request's to say
            }
        }
        assertTrue(used <= limit, used + " octets were allocated for " + octets.length);
        assertTrue(
                fault == BadStubData.STATUS || fault == BadStubData.INVALID_TAG || fault == BadStubData.INVALID_BOUND,
                "ended with " + Integer.toHexString(fault));
        return false;
    }

    /** Whether the proxy took the reply for one. */
    private static boolean reply(Line line, Valid from, byte[] octets, boolean compare) throws Throwable {
        Line.Recorder recorder = Objects.requireNonNull(from.recorder());
        Line.Prepared call = Objects.requireNonNull(from.call());
        recorder.answer(octets);
        long limit = OCTETS_PER_CALL + OCTETS_PER_OCTET * octets.length;
        long used = Long.MAX_VALUE;
        ComException refused = null;
        for (int attempt = 0; attempt < 3 && used > limit; attempt++) { // the first may load classes
            long time = THREADS.getCurrentThreadCpuTime(); // the machine may be busy with other things
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object result = null;
            try {
                result = call.call();
                refused = null;
            } catch (ComException e) {
                refused = e;
            }
            used = THREADS.getCurrentThreadAllocatedBytes() - before - OCTETS_PER_OCTET * recorder.request().length;
            assertTrue(THREADS.getCurrentThreadCpuTime() - time < LONGEST_NANOS, "took too long");
            if (refused == null) {
                if (compare) {
                    repliesAlike(line.results(from.operation(), from.plan(), result), from, octets);
                }
                return true;
            }
        }
        assertTrue(used <= limit, used + " octets were allocated for " + octets.length);
        if (refused.hresult() != HResult.RPC_X_BAD_STUB_DATA) {
            assertTrue(refused.getCause() == null, refused.toString()); // the HRESULT in the reply was a failure
            return true;
        }
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("IRandom::" + from.operation().name()), message);
        assertTrue(
                Interpreter.parts(from.plan(), false).stream().anyMatch(part -> message.contains(part.name())),
                message);
        return false;
    }

    private static void repliesAlike(Map<String, @Nullable Object> results, Valid from, byte[] octets) {
        Map<String, @Nullable Object> values = new HashMap<>(from.arguments());
        from.wire().interpreter().tolerant().decode(from.plan(), false, octets, values);
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        results.keySet().forEach(name -> expected.put(name, values.get(name)));
        assertEquals(Tree.show(expected), Tree.show(results));
    }

    /** What was accepted is what is there: the interpreter finds no contradiction, and the same values. */
    private static void readsAlike(Line line, Valid from, byte[] octets) {
        Map<String, @Nullable Object> values = new HashMap<>();
        from.wire().interpreter().tolerant().decode(from.plan(), true, octets, values);
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        for (Interpreter.Part part : Interpreter.parts(from.plan(), true)) {
            expected.put(part.name(), values.get(part.name()));
        }
        assertEquals(Tree.show(expected), Tree.show(line.arguments(from.plan())));
    }
}
