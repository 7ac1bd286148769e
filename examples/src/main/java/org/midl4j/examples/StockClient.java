package org.midl4j.examples;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.examples.stock.AsyncIStock;
import org.midl4j.examples.stock.IStock;
import org.midl4j.examples.stock.Quotation;

/** The client: calls every operation, waits for some, and loses patience with one. It cannot tell where the server is. */
final class StockClient {
    private final IStock stock;
    private final PrintStream out;

    StockClient(IStock stock, PrintStream out) {
        this.stock = stock;
        this.out = out;
    }

    void run() throws ComException {
        synchronously();
        asynchronously();
        cancel();
    }

    private void synchronously() throws ComException {
        say("Quote(\"MSFT\")", "%.2f", stock.Quote("MSFT"));

        Quotation acme = stock.Describe("ACME");
        say("Describe(\"ACME\")", "%s bid %.2f ask %.2f volume %d", acme.symbol, acme.bid, acme.ask, acme.volume);

        IStock.BuyResult bought = stock.Buy("ACME", 10, 100);
        say(
                "Buy(\"ACME\", 10, 100.0)",
                "%d filled at %.2f, %.2f left",
                bought.filled(),
                bought.price(),
                bought.wallet());

        IStock.ListResult list = stock.List(2);
        say("List(2)", "%d prices %s", list.count(), Arrays.toString(list.prices()));

        try {
            stock.Quote("NONE");
        } catch (ComException e) {
            say("Quote(\"NONE\")", "%s", e.getMessage());
        }
    }

    private void asynchronously() throws ComException {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("SLOW");
        ISynchronize done = call.queryInterface(ISynchronize.class);
        int waited = done.Wait(0, 100);
        say("Begin_Quote(\"SLOW\"), Wait(0, 100)", "%s", HResult.describe(waited));
        say("Finish_Quote()", "%.2f", call.Finish_Quote());
    }

    private void cancel() throws ComException {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("SLOW");
        call.queryInterface(ICancelMethodCalls.class).Cancel(0);
        try {
            call.Finish_Quote();
        } catch (ComException e) {
            say("Begin_Quote(\"SLOW\"), Cancel(0), Finish_Quote()", "%s", e.getMessage());
        }
    }

    private void say(String what, String format, @Nullable Object... values) {
        out.printf(Locale.ROOT, "  %-46s %s%n", what, String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
