package org.midl4j.ndr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.midl4j.com.ComException;

/**
 * The writer makes, and the reader understands, octets that other implementations sent: {@code golden/ndr.txt}, which
 * says where they come from.
 */
final class NdrGoldenTest {

    /**
     * One direction of one call.
     *
     * @param values what {@code read} gives
     */
    record Case(String name, List<?> values, Parameters write, Results read) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Writes the parameters of one direction. */
    interface Parameters {
        void write(NdrWriter out) throws ComException;
    }

    /** Reads the parameters of one direction. */
    interface Results {
        List<?> read(NdrReader in) throws ComException;
    }

    @TestFactory
    Stream<DynamicTest> octetsOfOthers() throws IOException {
        Map<String, Map<String, String>> blocks = blocks();
        return Stream.of(FlatCases.all(), PointerCases.all())
                .flatMap(List::stream)
                .flatMap(it -> {
                    Map<String, String> block = blocks.get(it.name());
                    assertNotNull(block, it.name());
                    Stream<DynamicTest> writing = Stream.of("ndr20le", "ndr64")
                            .filter(block::containsKey) // one has no NDR64: how that aligns is not settled
                            .map(how -> DynamicTest.dynamicTest(it + ": writes " + how, () -> writes(it, block, how)));
                    Stream<DynamicTest> reading = Stream.of("ndr20le", "ndr20be", "ndr64")
                            .filter(block::containsKey)
                            .flatMap(how -> Stream.of(
                                    DynamicTest.dynamicTest(it + ": reads " + how, () -> reads(it, block, how)),
                                    DynamicTest.dynamicTest(
                                            it + ": refuses " + how + " cut short",
                                            () -> refusesPrefixes(it, block, how))));
                    return Stream.concat(writing, reading);
                });
    }

    private static void writes(Case it, Map<String, String> block, String representation) throws ComException {
        NdrWriter out = new NdrWriter(representation.equals("ndr64"), null, 16);
        it.write().write(out);
        assertEquals(block.get(representation), HexFormat.of().formatHex(out.toByteArray()));
    }

    private static void reads(Case it, Map<String, String> block, String representation) throws ComException {
        byte[] octets = HexFormat.of().parseHex(String.valueOf(block.get(representation)));
        NdrReader in = reader(octets, octets.length, representation);
        assertEquals(it.values(), it.read().read(in));
        assertEquals(0, in.remaining());
    }

    /** Every proper prefix is too short, and is refused as such: no wrong value, no other exception. */
    private static void refusesPrefixes(Case it, Map<String, String> block, String representation) {
        byte[] octets = HexFormat.of().parseHex(String.valueOf(block.get(representation)));
        for (int length = 0; length < octets.length; length++) {
            NdrReader in = reader(octets, length, representation);
            assertThrows(BadStubData.class, () -> it.read().read(in), "cut to " + length);
        }
    }

    private static NdrReader reader(byte[] octets, int length, String representation) {
        return new NdrReader(octets, 0, length, representation.equals("ndr64"), representation.equals("ndr20be"), null);
    }

    private static Map<String, Map<String, String>> blocks() throws IOException {
        Map<String, Map<String, String>> blocks = new HashMap<>();
        try (InputStream in = NdrGoldenTest.class.getResourceAsStream("/golden/ndr.txt")) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("\n\n", -1)) {
                Map<String, String> keys = new HashMap<>();
                block.lines()
                        .filter(line -> !line.startsWith("#") && line.contains(": "))
                        .forEach(line -> {
                            int colon = line.indexOf(": ");
                            keys.put(line.substring(0, colon), line.substring(colon + 2));
                        });
                blocks.put(keys.get("name") + " " + keys.get("dir"), keys);
            }
        }
        return blocks;
    }
}
