package org.midl4j.apartment;

import java.util.ArrayDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Spin;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.WaitHandle;

/**
 * An apartment with one thread and one queue. Everything in the queue runs in the order it came, except that while the
 * thread waits for something only incoming calls run, and tasks wait their turn.
 */
public final class SingleThreadedApartment extends Apartment implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SingleThreadedApartment.class.getName());

    /** An incoming call or a task, with its place in the queue. */
    private record Entry(long number, Runnable work) {}

    private final Thread thread;
    private final Object lock = new Object();
    private final ArrayDeque<Entry> calls = new ArrayDeque<>();
    private final ArrayDeque<Entry> tasks = new ArrayDeque<>();
    private final Spin spin = new Spin();

    /** How many calls and tasks have come; changed with the lock held. */
    private volatile long arrivals;

    /** Whether the thread is parked, or about to be, and must be woken. */
    private volatile boolean parked;

    private boolean closed;

    private final Waiter waiter = new Waiter() {
        @Override
        protected void block(Event until, long deadline) throws ComException {
            long outer = waitingSince;
            waitingSince = System.nanoTime();
            long seen = arrived();
            WaitHandle.@Nullable Registration wakeUp = null;
            try {
                while (!until.isSignalled() && !Deadline.isOver(deadline) && !thread.isInterrupted()) {
                    long before = arrivals;
                    Runnable call = nextCall();
                    if (call != null) {
                        runGuarded(call);
                    } else if (isPostedSince(seen)) {
                        seen = arrived();
                        askWhetherToGoOn(until);
                    } else if (!spin.sees(() -> until.isSignalled() || arrivals != before)) {
                        if (wakeUp == null) {
                            wakeUp = until.onSignal(() -> LockSupport.unpark(thread));
                        }
                        park(before, until, deadline);
                    }
                }
            } finally {
                if (wakeUp != null) {
                    wakeUp.cancel();
                }
                waitingSince = outer;
            }
        }

        @Override
        protected boolean repeats(int hresult, long nanoseconds) throws ComException {
            return SingleThreadedApartment.this.repeats(this, hresult, nanoseconds);
        }
    };

    private SingleThreadedApartment(String name) {
        super(name);
        this.thread = new Thread(() -> runInside(this::serve), "midl4j-sta-" + name);
        thread.setDaemon(true);
    }

    static SingleThreadedApartment start(String name) {
        SingleThreadedApartment apartment = new SingleThreadedApartment(name);
        apartment.thread.start();
        return apartment;
    }

    /** The apartment's thread. */
    public Thread thread() {
        return thread;
    }

    @Override
    public void enqueueCall(Runnable call) {
        add(calls, call);
    }

    @Override
    public void execute(Runnable task) {
        add(tasks, task);
    }

    private void add(ArrayDeque<Entry> queue, Runnable work) {
        synchronized (lock) {
            if (closed) {
                throw new RejectedExecutionException("apartment " + name() + " has ended");
            }
            long number = arrivals;
            queue.add(new Entry(number, work));
            arrivals = number + 1;
        }
        if (parked) {
            LockSupport.unpark(thread);
        }
    }

    /** Parks the thread unless something has come since {@code before}. */
    private void park(long before, @Nullable Event until, long deadline) {
        parked = true;
        if (arrivals == before && (until == null || !until.isSignalled())) {
            Deadline.park(this, deadline);
        }
        parked = false;
    }

    private @Nullable Runnable nextCall() {
        synchronized (lock) {
            Entry entry = calls.poll();
            return entry == null ? null : entry.work;
        }
    }

    /** The number of the next call or task; none if nobody wants to be told of tasks. */
    private long arrived() {
        if (filter() == null) {
            return Long.MAX_VALUE;
        }
        synchronized (lock) {
            return arrivals;
        }
    }

    private boolean isPostedSince(long number) {
        if (number == Long.MAX_VALUE) {
            return false;
        }
        synchronized (lock) {
            Entry last = tasks.peekLast();
            return last != null && last.number >= number;
        }
    }

    /** A task was posted during a wait: the filter may end that. */
    private void askWhetherToGoOn(Event until) throws ComException {
        CallFilter decides = filter();
        if (decides == null || decides.goesOnWaiting(millisSince(waitingSince), ServerCall.current() != null)) {
            return;
        }
        if (until instanceof PendingCall call) {
            call.cancel();
        } else {
            throw new ComException(HResult.RPC_E_CALL_CANCELED, "this apartment's message filter ended the wait");
        }
    }

    private @Nullable Runnable next() {
        synchronized (lock) {
            Entry call = calls.peek();
            Entry task = tasks.peek();
            boolean callFirst = task == null || (call != null && call.number < task.number);
            Entry entry = callFirst ? calls.poll() : tasks.poll();
            return entry == null ? null : entry.work;
        }
    }

    private void serve() {
        for (; ; ) {
            long before = arrivals;
            Runnable work = next();
            if (work != null) {
                runGuarded(work);
            } else if (isClosed()) {
                return;
            } else if (!spin.sees(() -> arrivals != before)) {
                Thread.interrupted(); // it was meant for a wait that is over, and would keep the thread from parking
                park(before, null, Deadline.NONE);
            }
        }
    }

    /** A task that throws is its owner's bug and must not end the apartment. */
    private void runGuarded(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "a task in apartment " + name() + " failed", e);
        }
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** Takes no more calls and tasks; the thread ends when it has run those it has. Does not wait for that. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            arrivals++; // or the thread would not look
        }
        LockSupport.unpark(thread);
    }

    @Override
    Waiter waiter() {
        return waiter;
    }
}
