package org.midl4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.com.ComException;
import org.midl4j.com.WaitHandle;
import org.midl4j.examples.records.AsyncIRecordStore;
import org.midl4j.examples.records.IRecordStore;

/** The thread of a user interface as an apartment, run from inside as a modal dialog runs it. */
@Timeout(120)
final class UserInterfaceTest {
    private static final Apartment USER_INTERFACE =
            Apartment.of("user interface", EventQueue::invokeLater, UserInterfaceTest::pump);

    @BeforeAll
    static void withoutADisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    private static void pump(WaitHandle until, long nanoseconds) {
        SecondaryLoop loop = Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
        WaitHandle.Registration wakeUp = until.onSignal(() -> EventQueue.invokeLater(loop::exit));
        Future<?> timeOut = CompletableFuture.runAsync(
                () -> EventQueue.invokeLater(loop::exit),
                CompletableFuture.delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS));
        loop.enter();
        timeOut.cancel(false);
        wakeUp.cancel();
    }

    /** Notes where it is called. */
    private static final class Watched extends RecordStore {
        private volatile boolean calledThere;

        Watched() {
            super(0);
        }

        @Override
        public QueryResult Query(String text, int most) throws ComException {
            calledThere = EventQueue.isDispatchThread();
            return super.Query(text, most);
        }
    }

    @Test
    void objectsOfTheUserInterfaceAreCalledOnItsThread() throws Exception {
        Watched store = new Watched();
        IRecordStore proxy = USER_INTERFACE.create(IRecordStore.TYPE, () -> store);
        assertEquals(3, proxy.Query("anvil", 3).found());
        assertTrue(store.calledThere);
        store.calledThere = false;
        AsyncIRecordStore call = Com.createCall(proxy, AsyncIRecordStore.class);
        call.Begin_Query("anvil", 2);
        assertEquals(2, call.Finish_Query().found());
        assertTrue(store.calledThere);
    }

    @Test
    void theUserInterfaceLivesWhileItWaitsForACall() throws Exception {
        IRecordStore slow = Apartment.nta().create(IRecordStore.TYPE, () -> new AsyncRecordStore(20));
        FutureTask<String> event = new FutureTask<>(() -> "painted");
        boolean[] eventWasFirst = {false};
        int found = USER_INTERFACE.submit(() -> {
            AsyncIRecordStore call = Com.createCall(slow, AsyncIRecordStore.class);
            call.Begin_Query("anvil", RecordStore.ROWS);
            EventQueue.invokeLater(event);
            IRecordStore.QueryResult result = call.Finish_Query();
            eventWasFirst[0] = event.isDone();
            return result.found();
        });
        assertEquals(RecordStore.ROWS / 5, found);
        assertTrue(eventWasFirst[0], "nothing was painted meanwhile");
        assertFalse(EventQueue.isDispatchThread());
    }
}
