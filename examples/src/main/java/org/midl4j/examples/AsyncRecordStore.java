package org.midl4j.examples;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.examples.records.AsyncIRecordStore;
import org.midl4j.examples.records.AsyncIRecordStoreCall;
import org.midl4j.support.ServerCallObject;

/** The same store with call objects: one thread reads pages for all queries in turn, and none waits for a query. */
final class AsyncRecordStore extends RecordStore implements ICallFactory {
    private static final ScheduledExecutorService DISK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "disk");
        thread.setDaemon(true);
        return thread;
    });

    AsyncRecordStore(int millisPerPage) {
        super(millisPerPage);
    }

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        return ServerCallObject.create(riid, outer, wanted, AsyncIRecordStore.TYPE, Call::new);
    }

    /** One call in progress. */
    private final class Call extends AsyncIRecordStoreCall {
        Call(@Nullable IUnknown outer) {
            super(outer);
        }

        @Override
        protected void Begin_Count(Completion<Integer> call) {
            call.complete(Count());
        }

        @Override
        protected void Begin_Query(String text, int most, Completion<QueryResult> call) {
            readLater(new Search(text, most), call);
        }

        private void readLater(Search search, Completion<QueryResult> call) {
            CompletableFuture.delayedExecutor(millisPerPage(), TimeUnit.MILLISECONDS, DISK)
                    .execute(() -> read(search, call));
        }

        private void read(Search search, Completion<QueryResult> call) {
            if (call.isCanceled()) {
                call.fail(HResult.RPC_E_CALL_CANCELED);
                return;
            }
            search.readPage();
            if (search.isOver()) {
                call.complete(search.result());
            } else {
                readLater(search, call);
            }
        }
    }
}
