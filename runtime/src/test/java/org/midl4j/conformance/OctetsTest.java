package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.midl4j.conformance.ComAssertions.assertFails;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** What travels does not tell how either end calls or is called. */
@DisplayName("Octets")
final class OctetsTest {

    @ParameterizedTest(name = "CA-093 request and reply octets are equal for all four combinations, NDR64 {0}")
    @ValueSource(booleans = {false, true})
    void octetsAreEqual(boolean ndr64) throws ComException {
        List<Loopback> lines = List.of(new Loopback(new StockExchange()), new Loopback(new AsyncExchange()));
        List<byte[]> firstRequests = new ArrayList<>();
        List<byte[]> firstReplies = new ArrayList<>();
        for (Loopback line : lines) {
            line.ndr64 = ndr64;
            IStock proxy = line.proxy(IStock.TYPE);
            proxy.Describe("ACME");
            proxy.Buy("ACME", 3, 100);
            proxy.List(4);
            assertFails(HResult.E_INVALIDARG, () -> proxy.Buy("ACME", -1, 100));
            AsyncIStock call = Com.createCall(proxy, AsyncIStock.class);
            call.Begin_Describe("ACME");
            call.Finish_Describe();
            call.Begin_Buy("ACME", 3, 100);
            call.Finish_Buy();
            call.Begin_List(4);
            call.Finish_List();
            call.Begin_Buy("ACME", -1, 100);
            assertFails(HResult.E_INVALIDARG, call::Finish_Buy);
            firstRequests.addAll(line.requests);
            firstReplies.addAll(line.replies);
        }
        assertEquals(16, firstRequests.size());
        assertEquals(16, firstReplies.size());
        for (int i = 4; i < 16; i++) {
            assertArrayEquals(firstRequests.get(i % 4), firstRequests.get(i));
            assertArrayEquals(firstReplies.get(i % 4), firstReplies.get(i));
        }
    }
}
