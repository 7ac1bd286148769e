package org.midl4j.apartment;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** An apartment whose thread is that of an event loop someone else runs. */
final class EventLoopApartment extends Apartment {
    private final Executor executor;
    private final Waiter waiter;

    EventLoopApartment(String name, Executor executor, @Nullable Pump pump) {
        super(name);
        this.executor = executor;
        this.waiter = pump == null ? new NoPump() : new Pumping(pump);
    }

    @Override
    public void enqueueCall(Runnable call) {
        executor.execute(() -> runInside(call));
    }

    @Override
    public void enqueueCall(Runnable call, Runnable dropped) {
        QueuedCall.execute(executor, () -> runInside(call), dropped);
    }

    @Override
    public void execute(Runnable task) {
        enqueueCall(task);
    }

    @Override
    Waiter waiter() {
        return waiter;
    }

    /** Serves the loop while its thread waits. */
    private final class Pumping extends Waiter {
        private final Pump pump;

        Pumping(Pump pump) {
            this.pump = pump;
        }

        @Override
        protected void block(Event until, long deadline) {
            long outer = waitingSince;
            waitingSince = System.nanoTime();
            try {
                while (!until.isSignalled()
                        && !Deadline.isOver(deadline)
                        && !Thread.currentThread().isInterrupted()) {
                    pump.pump(until, Deadline.nanosLeft(deadline));
                }
            } finally {
                waitingSince = outer;
            }
        }

        @Override
        protected boolean repeats(int hresult, long nanoseconds) throws ComException {
            return EventLoopApartment.this.repeats(this, hresult, nanoseconds);
        }
    }

    /** Refuses, because the loop would stand still. */
    private final class NoPump extends Waiter {
        @Override
        public void checkAllowed() throws ComException {
            throw new ComException(
                    HResult.RPC_E_CANTCALLOUT_INASYNCCALL,
                    "a wait would stop the event loop of apartment " + name()
                            + "; give Apartment.of a Pump, or begin the call and go on in its completion");
        }

        @Override
        protected void block(Event until, long deadline) throws ComException {
            checkAllowed();
        }
    }
}
