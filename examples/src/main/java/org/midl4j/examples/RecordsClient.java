package org.midl4j.examples;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.examples.records.AsyncIRecordStore;
import org.midl4j.examples.records.IRecordStore;
import org.midl4j.examples.records.IRecordStoreProxy;

/** The client: asks for a large set of records, and has better things to do than to wait for it. */
final class RecordsClient {
    private static final int MOST = 1000;

    private final IRecordStore store;
    private final PrintStream out;

    RecordsClient(IRecordStore store, PrintStream out) {
        this.store = store;
        this.out = out;
    }

    void run() throws ComException, InterruptedException, ExecutionException {
        say("%d records", store.Count());
        workMeanwhile();
        losePatience();
        askWithFutures();
    }

    /** Begins the query, works on, looks now and then whether it is over, and fetches the records when it is. */
    private void workMeanwhile() throws ComException {
        AsyncIRecordStore call = Com.createCall(store, AsyncIRecordStore.class);
        call.Begin_Query("candle", MOST);
        ISynchronize done = call.queryInterface(ISynchronize.class);
        long work = 0;
        while (done.Wait(0, 1) == HResult.RPC_S_CALLPENDING) {
            work++; // whatever a client has to do
        }
        IRecordStore.QueryResult result = call.Finish_Query();
        say("%d candles; worked %s meanwhile", result.found(), work > 0 ? "on" : "not at all");
    }

    /** Waits for a while, and then would rather not have the records after all. The call object can be used again. */
    private void losePatience() throws ComException {
        AsyncIRecordStore call = Com.createCall(store, AsyncIRecordStore.class);
        call.Begin_Query("engine", MOST);
        int waited = call.queryInterface(ISynchronize.class).Wait(0, 5);
        int canceled = call.queryInterface(ICancelMethodCalls.class).Cancel(0);
        say("waited: %s, cancelled: %s", HResult.nameOf(waited), HResult.nameOf(canceled));
        try {
            call.Finish_Query();
        } catch (ComException e) {
            say("no engines: %s", HResult.nameOf(e.hresult()));
        }
        call.Begin_Query("engine", 3);
        say("%d engines are enough", call.Finish_Query().found());
    }

    /** Two queries at once, and what comes of both; a third one that takes too long. */
    private void askWithFutures() throws ComException, InterruptedException, ExecutionException {
        IRecordStoreProxy.Futures futures = IRecordStoreProxy.futures(store);
        CompletableFuture<Integer> anvils = futures.Query("anvil", MOST).thenApply(IRecordStore.QueryResult::found);
        CompletableFuture<Integer> brushes = futures.Query("brush", MOST).thenApply(IRecordStore.QueryResult::found);
        say("%d anvils and brushes", anvils.thenCombine(brushes, Integer::sum).get());
        CompletableFuture<IRecordStore.QueryResult> dynamos = futures.Query("dynamo", MOST);
        try {
            dynamos.get(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            say("no dynamos: cancelled %s", dynamos.cancel(true));
        }
    }

    private void say(String format, @Nullable Object... values) {
        out.printf(Locale.ROOT, "  " + format + "%n", values);
        out.flush();
    }
}
