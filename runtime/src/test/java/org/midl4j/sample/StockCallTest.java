package org.midl4j.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.sample.stock.Quotation;

/** Calls from one apartment to another, through the hand-written sample of generated code. */
final class StockCallTest {
    private SingleThreadedApartment home;
    private StockExchange exchange;
    private IStock stock;

    @BeforeEach
    void startAnApartmentWithAnExchange() throws ComException {
        home = Apartment.sta("exchange");
        exchange = new StockExchange();
        stock = home.create(IStock.TYPE, () -> exchange);
    }

    @AfterEach
    void endIt() {
        exchange.gate.countDown();
        home.close();
    }

    @Test
    void callsThroughAProxyOnTheApartmentsThread() throws ComException {
        assertNotSame(exchange, stock);
        assertEquals(4, stock.Quote("MSFT"));
        assertSame(home.thread(), exchange.calledOn);
    }

    @Test
    void bringsBackAStructWithItsPointee() throws ComException {
        assertEquals(new Quotation("ACME", 1.5, 2.5, 1L << 40), stock.Describe("ACME"));
        assertNull(stock.Describe("").symbol);
    }

    @Test
    void bringsBackSeveralResults() throws ComException {
        assertEquals(new IStock.BuyResult(94, 3, 2), stock.Buy("ACME", 3, 100));
    }

    @Test
    void bringsBackAnArrayWithAsManyElementsAsWereSent() throws ComException {
        IStock.ListResult result = stock.List(100);
        assertEquals(20, result.count());
        assertEquals(20, result.prices().length);
        assertEquals(19.5, result.prices()[19]);
        assertArrayEquals(new double[] {0.5, 1.5}, stock.List(2).prices());
    }

    @Test
    void reportsAFailureWithWhereItCameFrom() {
        ComException e = assertThrows(ComException.class, () -> stock.Quote("NONE"));
        assertEquals(0x80040201, e.hresult());
        assertEquals("0x80040201 from IStock::Quote at apartment exchange", e.getMessage());
    }

    @Test
    void reportsAServersBugAsAServerFault() {
        ComException e = assertThrows(ComException.class, () -> stock.Quote("BUG"));
        assertEquals(HResult.RPC_E_SERVERFAULT, e.hresult());
    }

    @Test
    void callsAsynchronously() throws ComException {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
        call.Begin_List(3);
        assertArrayEquals(new double[] {0.5, 1.5, 2.5}, call.Finish_List().prices());
    }

    @Test
    void callsAsFutures() throws Exception {
        IStockProxy.Futures futures = IStockProxy.futures(stock);
        assertEquals(
                6.0,
                futures.Quote("MSFT")
                        .thenCombine(futures.Quote("HP"), Double::sum)
                        .get());
    }
}
