package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.midl4j.conformance.ComAssertions.assertFails;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.RuntimeLimits;
import org.midl4j.call.CallDescription;
import org.midl4j.call.CallListener;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** In which order calls start that one thread begins, and when the server gives up on them. */
@DisplayName("Order and time of calls")
final class BeginOrderTest {
    private static final int CALLS = 200;
    private static final int QUOTE = 3;
    private static final int DESCRIBE = 4;

    @AutoClose
    private final Nets nets = new Nets();

    private static List<AsyncIStock> begin(IStock stock, int count) throws ComException {
        List<AsyncIStock> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
            call.Begin_Quote(Integer.toString(i));
            calls.add(call);
        }
        return calls;
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"APARTMENT", "NEUTRAL"})
    void callsOfOneThreadAreDeliveredInTheOrderTheyWereBegun(Way way) throws Exception {
        List<Integer> delivered = Collections.synchronizedList(new ArrayList<>());
        CallListener listener = new CallListener() {
            @Override
            public @Nullable Ending serving(CallDescription call) {
                delivered.add(call.opnum());
                return null;
            }
        };
        IStock stock = nets.to(way, new StockExchange()).proxy(IStock.TYPE);
        Com.addCallListener(listener);
        List<Integer> begun = new ArrayList<>();
        List<AsyncIStock> calls = new ArrayList<>();
        try {
            Random random = new Random(31);
            for (int i = 0; i < CALLS; i++) {
                AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
                if (random.nextBoolean()) {
                    call.Begin_Quote("MSFT");
                    begun.add(QUOTE);
                } else {
                    call.Begin_Describe("MSFT");
                    begun.add(DESCRIBE);
                }
                calls.add(call);
            }
            for (int i = 0; i < CALLS; i++) {
                if (begun.get(i) == QUOTE) {
                    calls.get(i).Finish_Quote();
                } else {
                    calls.get(i).Finish_Describe();
                }
            }
        } finally {
            Com.removeCallListener(listener);
        }
        delivered.removeIf(opnum -> opnum != QUOTE && opnum != DESCRIBE);
        assertEquals(begun, delivered);
    }

    @Test
    void requestsOfOneThreadLeaveInTheOrderTheyWereBegun() throws Exception {
        Guid clsid = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bfa");
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
            server.register(clsid, StockExchange::new);
            int port = Integer.parseInt(server.endpoint().replaceAll(".*\\[(\\d+)]", "$1"));
            try (Relay relay = new Relay(port);
                    ComClient client = ComClient.connect(relay.endpoint())) {
                IStock stock = client.createInstance(clsid, IStock.class);
                relay.mark();
                List<AsyncIStock> calls = new ArrayList<>();
                List<Integer> begun = new ArrayList<>();
                for (int i = 0; i < CALLS; i++) {
                    AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
                    call.Begin_List(i);
                    calls.add(call);
                    begun.add(i);
                }
                for (AsyncIStock call : calls) {
                    call.Finish_List();
                }
                List<Integer> sent = relay.mostCalledInterface().requests().stream()
                        .map(pdu -> ByteBuffer.wrap(pdu)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getInt(pdu.length - Integer.BYTES))
                        .toList();
                assertEquals(begun, sent);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"NEUTRAL", "TCP", "LOCAL", "TLS"})
    void aCallThatTakesLongDoesNotKeepTheNextFromStarting(Way way) throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        IStock stock = nets.to(way, new StockExchange() {
                    @Override
                    public double Quote(String symbol) throws ComException {
                        all.countDown();
                        try {
                            all.await(); // each call waits for those that were begun after it
                        } catch (InterruptedException e) {
                            throw new ComException(HResult.E_ABORT);
                        }
                        return 1;
                    }
                })
                .proxy(IStock.TYPE);
        for (AsyncIStock call : begin(stock, 8)) {
            assertEquals(1, call.Finish_Quote());
        }
    }

    @Test
    void aServerBoundsTheTimeItsCallObjectsTake() throws Exception {
        Guid clsid = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf8");
        RuntimeLimits limits = RuntimeLimits.DEFAULT.withPendingTime(Duration.ofMillis(30));
        AsyncExchange exchange = new AsyncExchange();
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]", limits)) {
            server.register(clsid, () -> exchange);
            try (ComClient client = ComClient.connect(server.endpoint())) {
                IStock stock = client.createInstance(clsid, IStock.class);
                assertFails(HResult.RPC_E_TIMEOUT, () -> stock.Quote("kept, and never completed"));
                exchange.next().call().complete(2.0); // too late
            }
        }
    }
}
