// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IStock}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public abstract class AsyncIStockCall extends ServerCallObject implements AsyncIStock {
    static {
        Abi.require(1);
    }

    protected AsyncIStockCall(@Nullable IUnknown outer) {
        this(AsyncIStock.TYPE, outer);
    }

    protected AsyncIStockCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IStock#Quote}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Quote(String symbol, Completion<Double> call) throws ComException;

    @Override
    public final void Begin_Quote(String symbol) throws ComException {
        this.<Double>begin(3, call -> Begin_Quote(symbol, call));
    }

    @Override
    public final double Finish_Quote() throws ComException {
        return finish(3);
    }

    /** Begins {@link IStock#Describe}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Describe(String symbol, Completion<Quotation> call) throws
            ComException;

    @Override
    public final void Begin_Describe(String symbol) throws ComException {
        this.<Quotation>begin(4, call -> Begin_Describe(symbol, call));
    }

    @Override
    public final Quotation Finish_Describe() throws ComException {
        return finish(4);
    }

    /** Begins {@link IStock#Buy}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Buy(String symbol, int wanted, double wallet,
            Completion<IStock.BuyResult> call) throws ComException;

    @Override
    public final void Begin_Buy(String symbol, int wanted, double wallet) throws ComException {
        this.<IStock.BuyResult>begin(5, call -> Begin_Buy(symbol, wanted, wallet, call));
    }

    @Override
    public final IStock.BuyResult Finish_Buy() throws ComException {
        return finish(5);
    }

    /** Begins {@link IStock#List}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_List(@Unsigned int capacity, Completion<IStock.ListResult> call)
            throws ComException;

    @Override
    public final void Begin_List(@Unsigned int capacity) throws ComException {
        this.<IStock.ListResult>begin(6, call -> Begin_List(capacity, call));
    }

    @Override
    public final IStock.ListResult Finish_List() throws ComException {
        return finish(6);
    }
}
