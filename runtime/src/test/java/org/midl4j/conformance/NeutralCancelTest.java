package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;

/** Cancelling synchronous calls into the neutral apartment, which run on the caller's thread unless they can be cancelled. */
@DisplayName("Cancelling calls into the neutral apartment")
final class NeutralCancelTest {
    private final StockExchange exchange = new StockExchange();

    @AutoClose
    private final SingleThreadedApartment client = Apartment.sta("client");

    @AfterEach
    void letThemGo() {
        exchange.gate.countDown();
    }

    private CompletableFuture<Integer> callOnClient(IStock callee) {
        CompletableFuture<Integer> outcome = new CompletableFuture<>();
        client.execute(() -> {
            try {
                callee.Quote("LATE");
                outcome.complete(HResult.S_OK);
            } catch (ComException e) {
                outcome.complete(e.hresult());
            }
        });
        return outcome;
    }

    @Test
    @DisplayName("CA-103 not enabled: cancelling does not disturb a call that runs on the caller's thread")
    void notEnabled() throws Exception {
        CompletableFuture<Integer> outcome = callOnClient(Apartment.nta().create(IStock.TYPE, () -> exchange));
        exchange.entered.await();
        assertSame(client.thread(), exchange.calledOn);
        assertIs(HResult.CO_E_CANCEL_DISABLED, Com.cancelCall(client.thread(), 0));
        assertFalse(outcome.isDone());
        exchange.gate.countDown();
        assertIs(HResult.S_OK, outcome.get(30, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("CA-104 enabled before: the call runs elsewhere, and cancelling lets its caller go")
    void enabled() throws Exception {
        client.submit(Com::enableCallCancellation);
        CompletableFuture<Integer> outcome = callOnClient(Apartment.nta().create(IStock.TYPE, () -> exchange));
        exchange.entered.await();
        assertNotSame(client.thread(), exchange.calledOn);
        assertIs(HResult.S_OK, Com.cancelCall(client.thread(), 0));
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(30, TimeUnit.SECONDS));
        assertEquals(1, exchange.gate.getCount());
    }

    @Test
    void aCallWithATimeRunsElsewhereAndTimesOut() throws Exception {
        IStock stock = Com.withTimeout(
                Apartment.nta().create(IStock.TYPE, () -> exchange), IStock.class, Duration.ofMillis(30));
        assertFails(HResult.RPC_E_TIMEOUT, () -> stock.Quote("LATE"));
        assertNotSame(Thread.currentThread(), exchange.calledOn);
    }
}
