// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ClientCall;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IStock} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IStockProxy extends Proxy implements IStock {
    static {
        Abi.require(1);
    }

    protected IStockProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IStock proxy) throws ComException {
        return new Futures(targetOf(proxy, IStock.TYPE));
    }

    @Override
    public double Quote(String symbol) throws ComException {
        return call(3, out -> writeQuote(out, symbol), IStockProxy::readQuote);
    }

    @Override
    public Quotation Describe(String symbol) throws ComException {
        return call(4, out -> writeDescribe(out, symbol), IStockProxy::readDescribe);
    }

    @Override
    public IStock.BuyResult Buy(String symbol, int wanted, double wallet) throws ComException {
        return call(5, out -> writeBuy(out, symbol, wanted, wallet), IStockProxy::readBuy);
    }

    @Override
    public IStock.ListResult List(@Unsigned int capacity) throws ComException {
        return call(6, out -> writeList(out, capacity), in -> readList(in, capacity));
    }

    private static void writeQuote(NdrWriter out, String symbol) throws ComException {
        out.writeWideString(Require.nonNull(symbol, "symbol"));
    }

    private static double readQuote(NdrReader in) throws ComException {
        in.at("price");
        double price = in.readDouble();
        return price;
    }

    private static void writeDescribe(NdrWriter out, String symbol) throws ComException {
        out.writeWideString(Require.nonNull(symbol, "symbol"));
    }

    private static Quotation readDescribe(NdrReader in) throws ComException {
        in.at("quotation");
        Quotation quotation = QuotationCodec.read(in);
        return quotation;
    }

    private static void writeBuy(NdrWriter out, String symbol, int wanted, double wallet) throws
            ComException {
        out.writeWideString(Require.nonNull(symbol, "symbol"));
        out.writeInt(wanted);
        out.writeDouble(wallet);
    }

    private static IStock.BuyResult readBuy(NdrReader in) throws ComException {
        in.at("wallet");
        int at = in.take(8, 24);
        double wallet = in.getDouble(at);
        int filled = in.getInt(at + 8);
        double price = in.getDouble(at + 16);
        return new IStock.BuyResult(wallet, filled, price);
    }

    private static void writeList(NdrWriter out, @Unsigned int capacity) throws ComException {
        out.writeInt(capacity);
    }

    private static IStock.ListResult readList(NdrReader in, @Unsigned int capacity) throws
            ComException {
        in.at("count");
        int count = in.readInt();
        in.at("prices");
        in.expectCount(Integer.toUnsignedLong(capacity));
        int count2 = in.expectRange(0, Integer.toUnsignedLong(count), Integer.toUnsignedLong(capacity), 8);
        double[] prices = in.readDoubles(count2);
        return new IStock.ListResult(count, prices);
    }

    /** Calls an {@link IStock} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIStock {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_Quote(String symbol) throws ComException {
            begin(3, out -> writeQuote(out, symbol), IStockProxy::readQuote);
        }

        @Override
        public double Finish_Quote() throws ComException {
            return finish(3);
        }

        @Override
        public void Begin_Describe(String symbol) throws ComException {
            begin(4, out -> writeDescribe(out, symbol), IStockProxy::readDescribe);
        }

        @Override
        public Quotation Finish_Describe() throws ComException {
            return finish(4);
        }

        @Override
        public void Begin_Buy(String symbol, int wanted, double wallet) throws ComException {
            begin(5, out -> writeBuy(out, symbol, wanted, wallet), IStockProxy::readBuy);
        }

        @Override
        public IStock.BuyResult Finish_Buy() throws ComException {
            return finish(5);
        }

        @Override
        public void Begin_List(@Unsigned int capacity) throws ComException {
            begin(6, out -> writeList(out, capacity), in -> readList(in, capacity));
        }

        @Override
        public IStock.ListResult Finish_List() throws ComException {
            return finish(6);
        }
    }

    /** The calls of an {@link IStock} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IStock#Quote}. */
        public CompletableFuture<Double> Quote(String symbol) {
            return future(3, out -> writeQuote(out, symbol), IStockProxy::readQuote);
        }

        /** See {@link IStock#Describe}. */
        public CompletableFuture<Quotation> Describe(String symbol) {
            return future(4, out -> writeDescribe(out, symbol), IStockProxy::readDescribe);
        }

        /** See {@link IStock#Buy}. */
        public CompletableFuture<IStock.BuyResult> Buy(String symbol, int wanted, double wallet) {
            return future(5, out -> writeBuy(out, symbol, wanted, wallet), IStockProxy::readBuy);
        }

        /** See {@link IStock#List}. */
        public CompletableFuture<IStock.ListResult> List(@Unsigned int capacity) {
            return future(6, out -> writeList(out, capacity), in -> readList(in, capacity));
        }
    }
}
