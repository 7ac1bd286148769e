// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Prices, and orders that are filled when the exchange gets round to it. */
@MidlGenerated("input.idl")
@NullMarked
public interface IStock extends IUnknown {
    InterfaceType<IStock> TYPE = InterfaceType.named(IStock.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b01")
            .operations("Quote", "Describe", "Buy", "List")
            .async(() -> AsyncIStock.TYPE)
            .remote(IStockProxy::new, IStockStub::new);

    /** The price last paid. */
    double Quote(String symbol) throws ComException;

    /** Everything known about a symbol. */
    Quotation Describe(String symbol) throws ComException;

    /** Buys shares; fewer than wanted may be filled, and the wallet pays for them. */
    BuyResult Buy(String symbol, int wanted, double wallet) throws ComException;

    /** The symbols of this exchange, at most as many as asked for. */
    ListResult List(@Unsigned int capacity) throws ComException;

    /** What {@link #Buy} returns. */
    record BuyResult(double wallet, int filled, double price) {}

    /** What {@link #List} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ListResult(@Unsigned int count, double[] prices) {}
}
