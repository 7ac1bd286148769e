package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Calls of objects of the caller's own apartment, where nothing is marshalled: in each kind of apartment. */
@DisplayName("Same apartment")
final class SameApartmentTest {
    private final StockExchange exchange = new StockExchange();
    private final AsyncExchange asyncExchange = new AsyncExchange();

    @AutoClose
    private final Nets nets = new Nets();

    private interface Check {
        void run() throws Exception;
    }

    /** Checks something on this thread, in an apartment with one thread, and in the neutral one. */
    private static void inEveryApartment(Check check) throws Exception {
        check.run();
        try (SingleThreadedApartment sta = Apartment.sta("own")) {
            for (Apartment apartment : new Apartment[] {sta, Apartment.nta()}) {
                apartment.submit(() -> {
                    check.run();
                    return true;
                });
            }
        }
    }

    @Test
    @DisplayName("CA-034 same apartment, object without ICallFactory: QI gives E_NOINTERFACE")
    void withoutFactory() throws Exception {
        inEveryApartment(() -> {
            assertFails(HResult.E_NOINTERFACE, () -> exchange.queryInterface(ICallFactory.class));
            assertFails(HResult.E_NOINTERFACE, () -> Com.createCall(exchange, AsyncIStock.class));
        });
    }

    @Test
    @DisplayName("CA-036 where the answer is always yes, QI for ICallFactory on a proxy makes no call")
    void noCallForFactory() throws ComException {
        Net net = nets.to(Way.COPIED, exchange);
        IStock proxy = net.proxy(IStock.TYPE);
        assertNotNull(proxy.queryInterface(ICallFactory.class));
        assertEquals(0, net.requests.get());
    }

    @Test
    @DisplayName("CA-046 same apartment: fails when the factory has no call object; the sync interface still works")
    void withoutCallObject() throws Exception {
        asyncExchange.refusing = true;
        inEveryApartment(() -> {
            assertFails(HResult.E_OUTOFMEMORY, () -> Com.createCall(asyncExchange, AsyncIStock.class));
            assertEquals(4, asyncExchange.Quote("MSFT"));
        });
        assertEquals(3, asyncExchange.calls.get());
    }

    @Test
    @DisplayName("CA-092 same apartment: a sync call runs the sync method even if there is a call object")
    void isDirect() throws Exception {
        inEveryApartment(() -> {
            assertEquals(3, asyncExchange.Quote("NOW"));
            assertEquals(Thread.currentThread(), asyncExchange.calledOn);
        });
        assertEquals(3, asyncExchange.calls.get());
        assertEquals(0, asyncExchange.asked.size());
    }

    @Test
    @DisplayName("CA-095 a same-apartment call object without it answers E_NOINTERFACE")
    void handMadeHasNone() throws Exception {
        inEveryApartment(() -> {
            AsyncIStock direct = Com.createCall(new HandMadeExchange(), AsyncIStock.class);
            assertFails(HResult.E_NOINTERFACE, () -> direct.queryInterface(ICancelMethodCalls.class));
            AsyncIStock generated = Com.createCall(asyncExchange, AsyncIStock.class);
            assertNotNull(generated.queryInterface(ICancelMethodCalls.class));
        });
    }

    @Test
    void aCallObjectCanBeBegunFinishedAndCancelled() throws Exception {
        AsyncIStock direct = Com.createCall(asyncExchange, AsyncIStock.class);
        assertFails(HResult.RPC_E_CALL_COMPLETE, direct::Finish_Quote);
        direct.Begin_Quote("NOW");
        assertFails(HResult.RPC_S_CALLPENDING, () -> direct.Begin_Quote("NOW"));
        assertFails(HResult.E_UNEXPECTED, direct::Finish_List);
        assertEquals(1, direct.Finish_Quote());
        direct.Begin_Quote("MSFT");
        ICancelMethodCalls own = direct.queryInterface(ICancelMethodCalls.class);
        assertIs(HResult.RPC_S_CALLPENDING, own.TestCancel());
        assertIs(HResult.S_OK, own.Cancel(0));
        assertIs(HResult.RPC_E_CALL_CANCELED, own.Cancel(0));
        assertIs(HResult.S_OK, direct.queryInterface(ISynchronize.class).Wait(0, 0));
        assertFails(HResult.RPC_E_CALL_CANCELED, direct::Finish_Quote);
        direct.Begin_Quote("HP");
        asyncExchange.next();
        asyncExchange.next().call().complete(9.0);
        assertEquals(9, direct.Finish_Quote());
    }

    @Test
    void aCallThatIsOverCannotBeCancelled() throws Exception {
        AsyncIStock direct = Com.createCall(asyncExchange, AsyncIStock.class);
        ICancelMethodCalls own = direct.queryInterface(ICancelMethodCalls.class);
        direct.Begin_Quote("NOW");
        assertIs(HResult.RPC_E_CALL_COMPLETE, own.Cancel(0));
        assertEquals(1, direct.Finish_Quote());
        direct.Begin_Quote("MSFT");
        var token = asyncExchange.next().call();
        token.onCancel(() -> token.complete(6.0)); // just before the cancel takes effect
        assertIs(HResult.RPC_E_CALL_COMPLETE, own.Cancel(0));
        assertEquals(6, direct.Finish_Quote());
        assertIs(HResult.RPC_E_CALL_COMPLETE, own.TestCancel());
    }

    @Test
    void finishWaitsForTheWorkToBeDone() throws Exception {
        AsyncIStock direct = Com.createCall(asyncExchange, AsyncIStock.class);
        direct.Begin_Quote("MSFT");
        CompletableFuture<Double> finish = CompletableFuture.supplyAsync(() -> finish(direct));
        asyncExchange.next().call().complete(2.0);
        assertEquals(2, finish.get(30, TimeUnit.SECONDS));
    }

    @Test
    void aCancelNeverLeavesFinishWaiting() throws Exception {
        for (int round = 0; round < 2_000; round++) {
            AsyncIStock direct = Com.createCall(asyncExchange, AsyncIStock.class);
            ICancelMethodCalls cancel = direct.queryInterface(ICancelMethodCalls.class);
            CompletableFuture<Integer> canceling = CompletableFuture.supplyAsync(() -> cancelOnce(cancel));
            direct.Begin_Quote("MSFT");
            assertIs(HResult.S_OK, canceling.get(30, TimeUnit.SECONDS));
            assertIs(HResult.S_OK, direct.queryInterface(ISynchronize.class).Wait(0, 30_000));
            assertFails(HResult.RPC_E_CALL_CANCELED, direct::Finish_Quote);
            asyncExchange.next();
        }
    }

    private static @Nullable Double finish(AsyncIStock call) {
        try {
            return call.Finish_Quote();
        } catch (ComException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cancels as soon as there is a call. */
    private static int cancelOnce(ICancelMethodCalls cancel) {
        try {
            int hresult = HResult.RPC_E_CALL_COMPLETE;
            while (hresult == HResult.RPC_E_CALL_COMPLETE) {
                hresult = cancel.Cancel(0);
            }
            return hresult;
        } catch (ComException e) {
            throw new IllegalStateException(e);
        }
    }
}
