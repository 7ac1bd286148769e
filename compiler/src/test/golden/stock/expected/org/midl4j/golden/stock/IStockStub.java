// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IStock} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IStockStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IStock object;

    protected IStockStub(IStock object) {
        this(IStock.TYPE, object);
    }

    protected IStockStub(InterfaceType<?> type, IStock object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Quote(in, call);
            case 4 -> Describe(in, call);
            case 5 -> Buy(in, call);
            case 6 -> List(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Quote(NdrReader in, ServerCall call) throws ComException {
        in.at("symbol");
        String symbol = in.readWideString();
        serve(
                call,
                () -> object.Quote(symbol),
                (AsyncIStock it) -> it.Begin_Quote(symbol),
                AsyncIStock::Finish_Quote,
                IStockStub::writeQuote,
                () -> 0.0);
    }

    private static void writeQuote(NdrWriter out, double price) throws ComException {
        out.writeDouble(price);
    }

    private void Describe(NdrReader in, ServerCall call) throws ComException {
        in.at("symbol");
        String symbol = in.readWideString();
        serve(
                call,
                () -> object.Describe(symbol),
                (AsyncIStock it) -> it.Begin_Describe(symbol),
                AsyncIStock::Finish_Describe,
                IStockStub::writeDescribe,
                () -> new Quotation());
    }

    private static void writeDescribe(NdrWriter out, Quotation quotation) throws ComException {
        try {
            QuotationCodec.write(out, Require.nonNull(quotation, "quotation"));
        } catch (Unsendable problem) {
            throw problem.in("quotation", quotation);
        }
    }

    private void Buy(NdrReader in, ServerCall call) throws ComException {
        in.at("symbol");
        String symbol = in.readWideString();
        in.at("wanted");
        int wanted = in.readInt();
        in.at("wallet");
        double wallet = in.readDouble();
        serve(
                call,
                () -> object.Buy(symbol, wanted, wallet),
                (AsyncIStock it) -> it.Begin_Buy(symbol, wanted, wallet),
                AsyncIStock::Finish_Buy,
                IStockStub::writeBuy,
                () -> new IStock.BuyResult(wallet, 0, 0.0));
    }

    private static void writeBuy(NdrWriter out, IStock.BuyResult result) throws ComException {
        double wallet = result.wallet();
        int filled = result.filled();
        double price = result.price();
        int at = out.reserve(8, 24);
        out.putDouble(at, wallet);
        out.putInt(at + 8, filled);
        out.putDouble(at + 16, price);
    }

    private void List(NdrReader in, ServerCall call) throws ComException {
        in.at("capacity");
        int capacity = in.readInt();
        serve(
                call,
                () -> object.List(capacity),
                (AsyncIStock it) -> it.Begin_List(capacity),
                AsyncIStock::Finish_List,
                (out, result) -> writeList(out, capacity, result),
                () -> new IStock.ListResult(0, new double[0]));
    }

    private static void writeList(NdrWriter out, @Unsigned int capacity, IStock.ListResult result)
            throws ComException {
        int count = result.count();
        double[] prices = result.prices();
        out.writeInt(count);
        out.writeCount(Integer.toUnsignedLong(capacity));
        int length = Require.elements("prices", Require.nonNull(prices, "prices").length, Integer.toUnsignedLong(count));
        Require.within("prices", length, Integer.toUnsignedLong(capacity));
        out.writeCount(0);
        out.writeCount(length);
        out.writeDoubles(prices, 0, length);
    }
}
