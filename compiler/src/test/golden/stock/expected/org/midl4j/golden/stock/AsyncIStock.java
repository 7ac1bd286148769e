// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link IStock}. */
@MidlGenerated("input.idl")
@NullMarked
public interface AsyncIStock extends IUnknown {
    AsyncType<AsyncIStock> TYPE = AsyncType.of(AsyncIStock.class,
            "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b02", IStock.TYPE, IStockProxy.Call::new);

    /** Begins {@link IStock#Quote}. */
    void Begin_Quote(String symbol) throws ComException;

    /** Ends {@link IStock#Quote}. */
    double Finish_Quote() throws ComException;

    /** Begins {@link IStock#Describe}. */
    void Begin_Describe(String symbol) throws ComException;

    /** Ends {@link IStock#Describe}. */
    Quotation Finish_Describe() throws ComException;

    /** Begins {@link IStock#Buy}. */
    void Begin_Buy(String symbol, int wanted, double wallet) throws ComException;

    /** Ends {@link IStock#Buy}. */
    IStock.BuyResult Finish_Buy() throws ComException;

    /** Begins {@link IStock#List}. */
    void Begin_List(@Unsigned int capacity) throws ComException;

    /** Ends {@link IStock#List}. */
    IStock.ListResult Finish_List() throws ComException;
}
