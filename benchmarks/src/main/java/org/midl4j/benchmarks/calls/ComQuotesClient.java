package org.midl4j.benchmarks.calls;

import java.util.concurrent.CompletableFuture;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.benchmarks.AsyncIQuotes;
import org.midl4j.benchmarks.IQuotes;
import org.midl4j.benchmarks.IQuotesProxy;
import org.midl4j.benchmarks.Quotes;
import org.midl4j.com.ComException;

/** midl4j, as COM: object, interface and call objects. */
final class ComQuotesClient implements Client {
    private final ComClient client;
    private final IQuotes quotes;
    private final IQuotesProxy.Futures futures;
    private final boolean byFutures;

    /** @param byFutures whether outstanding calls are futures, and not call objects */
    ComQuotesClient(String endpoint, boolean byFutures) throws ComException {
        client = ComClient.connect(endpoint);
        quotes = client.createInstance(Quotes.CLSID, IQuotes.class);
        futures = IQuotesProxy.futures(quotes);
        this.byFutures = byFutures;
    }

    @Override
    public double quote() throws ComException {
        return quotes.Quote("MSFT");
    }

    @Override
    public byte[] echo(byte[] payload) throws ComException {
        return quotes.Echo(payload.length, payload);
    }

    @Override
    public long stream(int outstanding, long nanoseconds) throws ComException {
        long end = System.nanoTime() + nanoseconds;
        return byFutures ? streamOfFutures(outstanding, end) : streamOfCallObjects(outstanding, end);
    }

    private long streamOfCallObjects(int outstanding, long end) throws ComException {
        AsyncIQuotes[] calls = new AsyncIQuotes[outstanding];
        for (int i = 0; i < outstanding; i++) {
            calls[i] = Com.createCall(quotes, AsyncIQuotes.class);
            calls[i].Begin_Quote("MSFT");
        }
        long count = 0;
        do {
            AsyncIQuotes oldest = calls[(int) (count % outstanding)];
            oldest.Finish_Quote();
            oldest.Begin_Quote("MSFT");
            count++;
        } while (System.nanoTime() - end < 0);
        for (AsyncIQuotes call : calls) {
            call.Finish_Quote();
            call.release();
        }
        return count + outstanding;
    }

    private long streamOfFutures(int outstanding, long end) {
        @SuppressWarnings("unchecked") // an array of a generic type
        CompletableFuture<Double>[] calls = new CompletableFuture[outstanding];
        for (int i = 0; i < outstanding; i++) {
            calls[i] = futures.Quote("MSFT");
        }
        long count = 0;
        do {
            int oldest = (int) (count % outstanding);
            calls[oldest].join();
            calls[oldest] = futures.Quote("MSFT");
            count++;
        } while (System.nanoTime() - end < 0);
        for (CompletableFuture<Double> call : calls) {
            call.join();
        }
        return count + outstanding;
    }

    @Override
    public void close() {
        client.close();
    }
}
