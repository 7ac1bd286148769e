package org.midl4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the demonstration prints, wherever the server is. */
@Timeout(60)
final class StockDemoTest {

    @Test
    void callsAnExchangeInAnotherApartment() throws Exception {
        List<String> lines = run(StockDemo::inAnotherApartment);

        assertSaysEverything(lines);
        assertEquals(
                "Begin_Quote(\"SLOW\"), Cancel(0), Finish_Quote() RPC_E_CALL_CANCELED (0x80010002)"
                        + " from IStock::Quote at apartment exchange",
                lines.get(lines.size() - 1));
    }

    @Test
    void callsAnExchangeInAnotherProcess() throws Exception {
        List<String> lines = run(StockDemo::inAnotherProcess);

        assertTrue(lines.get(0).startsWith("it listens on ncacn_ip_tcp:127.0.0.1["), lines.get(0));
        assertSaysEverything(lines.subList(1, lines.size()));
        assertTrue(
                lines.get(lines.size() - 1).contains("RPC_E_CALL_CANCELED (0x80010002) from IStock::Quote"),
                lines.get(lines.size() - 1));
    }

    private static void assertSaysEverything(List<String> lines) {
        assertEquals(
                List.of(
                        "Quote(\"MSFT\") 419.75",
                        "Describe(\"ACME\") ACME bid 11.50 ask 12.00 volume 40000",
                        "Buy(\"ACME\", 10, 100.0) 8 filled at 12.00, 4.00 left",
                        "List(2) 2 prices [12.0, 419.75]"),
                lines.subList(0, 4));
        assertTrue(lines.get(4).startsWith("Quote(\"NONE\") 0x80040201 from IStock::Quote at "), lines.get(4));
        assertEquals("Begin_Quote(\"SLOW\"), Wait(0, 100) RPC_S_CALLPENDING (0x80010115)", lines.get(5));
        assertEquals("Finish_Quote() 1.25", lines.get(6));
        assertEquals(8, lines.size());
    }

    private interface Part {
        void run(PrintStream out) throws Exception;
    }

    private static List<String> run(Part part) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(octets, true, StandardCharsets.UTF_8)) {
            part.run(out);
        }
        return octets.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
