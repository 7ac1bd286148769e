package org.midl4j.benchmarks.calls;

import java.util.concurrent.CompletableFuture;
import org.midl4j.benchmarks.PlainQuotes;
import org.midl4j.benchmarks.PlainQuotesClient;
import org.midl4j.com.RpcException;
import org.midl4j.rpc.Binding;

/** midl4j, as raw RPC: a binding and an interface. */
final class PlainQuotesUser implements Client {
    private final Binding binding;
    private final PlainQuotesClient quotes;
    private final PlainQuotesClient.Futures futures;

    PlainQuotesUser(String endpoint) throws RpcException {
        binding = Binding.of(endpoint);
        quotes = (PlainQuotesClient) PlainQuotes.TYPE.client(binding);
        futures = PlainQuotesClient.futures(quotes);
    }

    @Override
    public double quote() throws RpcException {
        return quotes.Quote("MSFT");
    }

    @Override
    public byte[] echo(byte[] payload) throws RpcException {
        return quotes.Echo(payload.length, payload);
    }

    @Override
    public long stream(int outstanding, long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
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
        binding.close();
    }
}
