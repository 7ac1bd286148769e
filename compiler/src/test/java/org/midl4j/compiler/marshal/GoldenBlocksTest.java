package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.ndr.BadStubData;

/**
 * Every block of octets that others sent, or that follows from the rules: it is read as the same values in each
 * representation, by the interpreter and by generated code, and both write it again octet by octet.
 */
final class GoldenBlocksTest {
    private static final Map<String, Wire> REPRESENTATIONS = new LinkedHashMap<>();

    static {
        REPRESENTATIONS.put("ndr20le", Wire.NDR20);
        REPRESENTATIONS.put("ndr20be", Wire.BIG_ENDIAN);
        REPRESENTATIONS.put("ndr64", Wire.NDR64);
    }

    @TestFactory
    Stream<DynamicTest> blocks() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("gold", "hard", "nested", "rpcecho")) {
            Compiled compiled = Compiled.of(file, asObjects(Block.resource(file + ".idl")));
            Map<String, Block> requests = new HashMap<>();
            Map<String, Integer> faults = new HashMap<>();
            List<Block> blocks = Block.read(file + ".txt");
            blocks.stream().filter(Block::isRequest).forEach(each -> requests.put(each.name(), each));
            blocks.stream().filter(Block::isFault).forEach(each -> faults.put(each.name(), each.status()));
            for (Block block : blocks) {
                if (!block.isFault()) {
                    Call call = call(compiled, block);
                    if (block.isRequest() && faults.getOrDefault(block.name(), 0) == BadStubData.INVALID_BOUND) {
                        tests.add(DynamicTest.dynamicTest(file + ": refuses " + block, () -> refused(call, block)));
                        continue;
                    }
                    Block request = requests.get(block.name());
                    tests.add(DynamicTest.dynamicTest(file + ": " + block, () -> check(call, block, request)));
                }
            }
        }
        return tests.stream();
    }

    private record Call(Compiled compiled, Line line, Operation operation, Plan.OfOperation plan) {}

    private static Call call(Compiled compiled, Block block) throws ReflectiveOperationException {
        Interface source = compiled.interfaceOf(block.interfaceName());
        Operation operation = source.operations().get(block.opnum());
        Plan plan = compiled.planner().plan(source, operation);
        return new Call(compiled, new Line(compiled, source), operation, (Plan.OfOperation) plan);
    }

    /**
     * The same as COM interfaces, whose proxies and stubs show their octets. What is marshalled, and how, is the same
     * except for three methods in front, a binding handle less, and that no block assumes where it starts.
     */
    private static String asObjects(String idl) {
        return idl.replaceAll("explicit_handle\\s*\\]", "object ]")
                .replaceAll(", pointer_default\\(unique\\) \\]", ", pointer_default(unique), object ]")
                .replaceAll("version\\([0-9.]+\\),", "")
                .replaceAll("(?m)^interface (\\w+)", "interface $1 : IUnknown")
                .replaceAll("\\[in\\] handle_t h,\\s*", "")
                .replaceFirst("\\[", "import \"unknwn.idl\";\n[");
    }

    private static void check(Call call, Block block, @Nullable Block request) throws Throwable {
        Map<String, @Nullable Object> values = block.isDigest() ? told(block) : null;
        for (Map.Entry<String, Wire> each : REPRESENTATIONS.entrySet()) {
            if (!block.has(each.getKey())) {
                continue; // how that is aligned is not settled
            }
            Map<String, @Nullable Object> read = values == null
                    ? interpreted(call, block, request, each.getKey(), each.getValue())
                    : new HashMap<>(values);
            if (block.isRequest()) {
                request(call, block, each.getKey(), each.getValue(), read);
            } else {
                response(call, block, request, each.getKey(), each.getValue(), read);
            }
        }
    }

    /** What the interpreter reads, having written it again. */
    private static Map<String, @Nullable Object> interpreted(
            Call call, Block block, @Nullable Block request, String key, Wire wire) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Interpreter reader = wire.interpreter();
        Interpreter writer = wire.interpreter();
        if (!block.isRequest() && request != null && !request.isDigest()) {
            reader.decode(call.plan(), true, request.octets(key), values);
            writer.encode(call.plan(), true, values);
        }
        if (request == null && block.name().startsWith("TestCall2_")) { // its requests are not told
            values.put("level", Short.valueOf(block.name().substring("TestCall2_".length())));
        }
        reader.decode(call.plan(), block.isRequest(), block.octets(key), values);
        assertEquals(
                block.expected(key),
                block.told(key, writer.encode(call.plan(), block.isRequest(), values)),
                "interpreter, " + key);
        return values;
    }

    private static void request(Call call, Block block, String key, Wire wire, Map<String, @Nullable Object> values)
            throws Throwable {
        byte[] octets = block.isDigest() ? wire.interpreter().encode(call.plan(), true, values) : block.octets(key);
        assertEquals(block.expected(key), block.told(key, octets), key);
        Line.Outcome served = call.line().serve(call.operation(), call.plan(), octets, wire, Line.NO_ANSWER);
        assertTrue(served.values() != null, "the stub refuses " + key + " with " + Integer.toHexString(served.fault()));
        Map<String, @Nullable Object> expected = new HashMap<>();
        boolean chunked = false;
        for (Interpreter.Part part : Interpreter.parts(call.plan(), true)) {
            Object value = values.get(part.name());
            chunked |= part.shape() instanceof Shape.Stream;
            expected.put(part.name(), part.shape() instanceof Shape.Stream ? inOneChunk((List<?>) value) : value);
        }
        assertEquals(Tree.show(expected), Tree.show(served.values()), "stub, " + key);
        if (!wire.bigEndian()) {
            String sent = chunked
                    ? block.told(key, wire.interpreter().encode(call.plan(), true, expected))
                    : block.expected(key);
            assertEquals(sent, block.told(key, sent(call, values, wire)), "proxy, " + key);
        }
    }

    /** How a pipe is cut into chunks is the sender's choice, and means nothing. */
    private static List<?> inOneChunk(List<?> chunks) {
        List<Object> all = new ArrayList<>();
        chunks.forEach(chunk -> all.addAll((List<?>) chunk));
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private static void refused(Call call, Block block) throws Throwable {
        for (Map.Entry<String, Wire> each : REPRESENTATIONS.entrySet()) {
            interpreted(call, block, null, each.getKey(), each.getValue());
            byte[] octets = block.octets(each.getKey());
            Line.Outcome served =
                    call.line().serve(call.operation(), call.plan(), octets, each.getValue(), Line.NO_ANSWER);
            assertEquals(BadStubData.INVALID_BOUND, served.fault());
        }
    }

    /** What a proxy sends; the reply it gets is none. */
    private static byte[] sent(Call call, Map<String, @Nullable Object> values, Wire wire) throws Throwable {
        Line.Recorder recorder = new Line.Recorder(wire, new byte[0]);
        try {
            call.line().invoke(call.operation(), call.plan(), values, recorder);
        } catch (ComException e) {
            // there is no reply to read
        }
        return recorder.request();
    }

    private static void response(
            Call call,
            Block block,
            @Nullable Block request,
            String key,
            Wire wire,
            Map<String, @Nullable Object> values)
            throws Throwable {
        byte[] octets = block.isDigest() ? wire.interpreter().encode(call.plan(), false, values) : block.octets(key);
        assertEquals(block.expected(key), block.told(key, octets), key);
        Map<String, @Nullable Object> arguments = values;
        if (request != null && request.isDigest()) {
            arguments = told(request);
        } else if (request != null) {
            arguments = new HashMap<>();
            wire.interpreter().decode(call.plan(), true, request.octets(key), arguments);
        }
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        for (Interpreter.Part part : Interpreter.parts(call.plan(), false)) {
            if (!part.name().equals("return") || !Line.isStatus(call.plan())) {
                expected.put(part.name(), values.get(part.name()));
            }
        }
        int status = Line.isStatus(call.plan()) ? (int) values.get("return") : HResult.S_OK;
        if (status < 0) {
            ComException thrown = assertThrows(
                    ComException.class,
                    () -> call.line().call(call.operation(), call.plan(), Map.copyOf(values), wire, octets));
            assertEquals(status, thrown.hresult());
            return;
        }
        Line.Outcome called = call.line().call(call.operation(), call.plan(), arguments, wire, octets);
        assertEquals(Tree.show(expected), Tree.show(called.values()), "proxy, " + key);
        // The objects of an alias are the request's, which another test has; other success codes are not told by
        // default.
        if (!wire.bigEndian() && !block.name().startsWith("Alias") && status == HResult.S_OK) {
            byte[] in = wire.interpreter().encode(call.plan(), true, arguments);
            Object answer = call.line().returning(call.operation(), call.plan(), values);
            Line.Outcome served = call.line().serve(call.operation(), call.plan(), in, wire, answer);
            assertTrue(served.octets() != null, "the stub refuses " + Integer.toHexString(served.fault()));
            assertEquals(block.expected(key), block.told(key, served.octets()), "stub, " + key);
        }
    }

    /** The values of a block of which only a digest is told: {@code Bytes}, as its {@code means} says. */
    private static Map<String, @Nullable Object> told(Block block) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String[] words = block.name().split("_", -1);
        int n = Integer.parseInt(words[1]);
        int m = Integer.parseInt(words[2]);
        values.put("n", n);
        values.put("m", m);
        List<@Nullable Object> in = new ArrayList<>();
        int hash = 0;
        for (int i = 0; i < n; i++) {
            byte octet = (byte) (3 * i + 1);
            in.add(octet);
            hash = 31 * hash + (octet & 0xff);
        }
        List<@Nullable Object> out = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            out.add((byte) (7 * i + n));
        }
        values.put("in", in);
        values.put("out", out);
        values.put("return", hash);
        return values;
    }
}
