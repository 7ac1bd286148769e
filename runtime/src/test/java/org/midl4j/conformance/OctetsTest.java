package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.system.AsyncIPipeByte;
import org.midl4j.system.AsyncIPipeDouble;
import org.midl4j.system.IPipeByte;
import org.midl4j.system.IPipeDouble;

/** What travels does not tell how either end calls or is called. */
@DisplayName("Octets")
final class OctetsTest {
    private static final HexFormat HEX = HexFormat.of();

    private interface Step {
        Object make() throws ComException;
    }

    /** The outcome of a call, whichever it is: what is compared beside the octets. */
    private static String outcome(Step call) {
        try {
            Object result = call.make();
            return result instanceof IPipeByte.PullResult pulled
                    ? HEX.formatHex(pulled.buf())
                    : result instanceof IPipeDouble.PullResult numbers
                            ? List.of(numbers.pcReturned()).toString()
                            : result instanceof IStock.ListResult list
                                    ? List.of(list.count()).toString()
                                    : result.toString();
        } catch (ComException e) {
            return Integer.toHexString(e.hresult());
        }
    }

    /** Calls every operation, with results and failures, synchronously or asynchronously. */
    private static List<String> stock(IStock stock, boolean async) throws ComException {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        List<String> outcomes = new ArrayList<>();
        for (String symbol : List.of("ACME", "", "NONE", "a longer symbol, with \u00e4\u20ac\ud83d\ude00")) {
            outcomes.add(outcome(() -> {
                if (!async) {
                    return stock.Quote(symbol);
                }
                call.Begin_Quote(symbol);
                return call.Finish_Quote();
            }));
            outcomes.add(outcome(() -> {
                if (!async) {
                    return stock.Describe(symbol);
                }
                call.Begin_Describe(symbol);
                return call.Finish_Describe();
            }));
        }
        for (int number : new int[] {3, -1, 0}) {
            outcomes.add(outcome(() -> {
                if (!async) {
                    return stock.Buy("ACME", number, 100);
                }
                call.Begin_Buy("ACME", number, 100);
                return call.Finish_Buy();
            }));
        }
        for (int capacity : new int[] {0, 4, 30}) {
            outcomes.add(outcome(() -> {
                if (!async) {
                    return stock.List(capacity);
                }
                call.Begin_List(capacity);
                return call.Finish_List();
            }));
        }
        return outcomes;
    }

    private static List<String> octets(IPipeByte pipe, boolean async) throws ComException {
        AsyncIPipeByte call = Com.createCall(pipe, AsyncIPipeByte.class);
        List<String> outcomes = new ArrayList<>();
        for (int size : new int[] {0, 7, 50, 101}) {
            outcomes.add(outcome(() -> {
                if (!async) {
                    return pipe.Pull(size);
                }
                call.Begin_Pull(size);
                return call.Finish_Pull();
            }));
            outcomes.add(outcome(() -> {
                if (async) {
                    call.Begin_Push(new byte[size], size);
                    call.Finish_Push();
                } else {
                    pipe.Push(new byte[size], size);
                }
                return "pushed";
            }));
        }
        return outcomes;
    }

    private static List<String> numbers(IPipeDouble pipe, boolean async) throws ComException {
        AsyncIPipeDouble call = Com.createCall(pipe, AsyncIPipeDouble.class);
        List<String> outcomes = new ArrayList<>();
        for (int size : new int[] {0, 7, 50}) {
            outcomes.add(outcome(() -> {
                if (!async) {
                    return pipe.Pull(size);
                }
                call.Begin_Pull(size);
                return call.Finish_Pull();
            }));
            outcomes.add(outcome(() -> {
                if (async) {
                    call.Begin_Push(new double[size], size);
                    call.Finish_Push();
                } else {
                    pipe.Push(new double[size], size);
                }
                return "pushed";
            }));
        }
        return outcomes;
    }

    private interface Calls<T> {
        List<String> make(T proxy, boolean async) throws ComException;
    }

    /** What one pairing of client and server sent, and what came of its calls. */
    private record Exchange(List<String> requests, List<String> replies, List<String> outcomes) {}

    private static List<String> hex(List<byte[]> octets) {
        return octets.stream().map(HEX::formatHex).toList();
    }

    private static <T> Exchange copied(
            IUnknown server, InterfaceType<T> type, Calls<T> calls, boolean async, boolean ndr64) throws ComException {
        Loopback line = new Loopback(server);
        line.ndr64 = ndr64;
        List<String> outcomes = calls.make(line.proxy(type), async);
        return new Exchange(hex(line.requests), hex(line.replies), outcomes);
    }

    private static <T> void assertAllEqualCopied(
            IUnknown plain, IUnknown withCalls, InterfaceType<T> type, Calls<T> calls, boolean ndr64)
            throws ComException {
        Exchange first = copied(plain, type, calls, false, ndr64);
        assertEquals(first.outcomes.size(), first.requests.size());
        assertEquals(first.outcomes.size(), first.replies.size());
        assertEquals(first, copied(plain, type, calls, true, ndr64), "asynchronous client");
        assertEquals(first, copied(withCalls, type, calls, false, ndr64), "asynchronous server");
        assertEquals(first, copied(withCalls, type, calls, true, ndr64), "both asynchronous");
    }

    @ParameterizedTest(name = "CA-093 request and reply octets are equal for all four combinations, NDR64 {0}")
    @ValueSource(booleans = {false, true})
    void octetsAreEqual(boolean ndr64) throws ComException {
        assertAllEqualCopied(new StockExchange(), new Echo.AsyncStock(), IStock.TYPE, OctetsTest::stock, ndr64);
        assertAllEqualCopied(new Echo.Octets(), new Echo.AsyncOctets(), IPipeByte.TYPE, OctetsTest::octets, ndr64);
        assertAllEqualCopied(new Echo.Numbers(), new Echo.AsyncNumbers(), IPipeDouble.TYPE, OctetsTest::numbers, ndr64);
    }

    private static <T> Exchange overTcp(IUnknown object, InterfaceType<T> type, Calls<T> calls, boolean async)
            throws Exception {
        Guid clsid = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf6");
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
                Relay relay = new Relay(server.port());
                ComClient client = ComClient.connect(relay.endpoint())) {
            server.register(clsid, () -> object);
            T proxy = client.createInstance(clsid, type.javaClass());
            calls.make(proxy, async); // negotiates the interface
            relay.mark();
            List<String> outcomes = calls.make(proxy, async);
            return new Exchange(hex(relay.requests()), hex(relay.responses()), outcomes);
        }
    }

    private static <T> void assertAllEqualOverTcp(
            IUnknown plain, IUnknown withCalls, InterfaceType<T> type, Calls<T> calls) throws Exception {
        Exchange first = overTcp(plain, type, calls, false);
        assertEquals(first.outcomes.size(), first.requests.size());
        assertEquals(first.outcomes.size(), first.replies.size());
        assertEquals(first, overTcp(plain, type, calls, true), "asynchronous client");
        assertEquals(first, overTcp(withCalls, type, calls, false), "asynchronous server");
        assertEquals(first, overTcp(withCalls, type, calls, true), "both asynchronous");
    }

    @Test
    @DisplayName("CA-093 on the wire, whole PDUs are equal for all four combinations")
    void pdusAreEqual() throws Exception {
        assertAllEqualOverTcp(new StockExchange(), new Echo.AsyncStock(), IStock.TYPE, OctetsTest::stock);
        assertAllEqualOverTcp(new Echo.Octets(), new Echo.AsyncOctets(), IPipeByte.TYPE, OctetsTest::octets);
        assertAllEqualOverTcp(new Echo.Numbers(), new Echo.AsyncNumbers(), IPipeDouble.TYPE, OctetsTest::numbers);
    }
}
