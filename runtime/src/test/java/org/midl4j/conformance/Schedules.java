package org.midl4j.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Event;
import org.midl4j.call.Waiter;

/**
 * Runs a few threads one at a time, and again and again, until every order of their steps has been tried in which a thread
 * that could have gone on is interrupted no more than a few times; nearly every race needs no more than two. A step goes
 * from one {@link #point} to the next, or to a wait; which thread takes the next one is the only thing that is decided, so
 * that the same decisions give the same run.
 */
final class Schedules {
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore decision = new Semaphore(0);
    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> options = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();

    private Schedules() {}

    /** What is tried: threads, and what must hold when they are through. */
    interface Scenario {

        /** Adds the threads of one run. */
        void start(Schedules schedule) throws Exception;

        /** Holds the outcome of the run against what must be. */
        void check() throws Exception;
    }

    /** Makes the scenario of one run. */
    interface Maker {
        Scenario make() throws Exception;
    }

    /** What a thread does. */
    interface Part {
        void run() throws Exception;
    }

    /** A thread that goes on when it is told to. */
    private final class Actor extends Thread {
        private final Part part;
        private final boolean server;
        private final Semaphore go = new Semaphore(0);
        private volatile @Nullable Event waitsFor;
        private volatile boolean over;
        private volatile boolean stopped;
        private volatile @Nullable Throwable failure;

        private final Waiter waiter = new Waiter() {
            @Override
            protected void block(Event until, long deadline) {
                waitsFor = until;
                pause();
                waitsFor = null;
            }
        };

        Actor(String name, boolean server, Part part) {
            super(name);
            this.server = server;
            this.part = part;
            setDaemon(true);
        }

        @Override
        public void run() {
            go.acquireUninterruptibly();
            Waiter.setOfThread(waiter);
            try {
                part.run();
            } catch (Stop e) {
                // nobody needs it any more
            } catch (Throwable e) {
                failure = e;
            } finally {
                over = true;
                decision.release();
            }
        }

        /** Lets the schedule decide who goes on. */
        void pause() {
            decision.release();
            go.acquireUninterruptibly();
            if (stopped) {
                throw new Stop();
            }
        }

        boolean canGoOn() {
            Event event = waitsFor;
            return !over && (event == null || event.isSignalled());
        }
    }

    /** Ends a thread that would wait for ever. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Adds a thread that has to come to its end. */
    void client(String name, Part part) {
        actors.add(new Actor(name, false, part));
    }

    /** Adds a thread that may wait for ever, for something to do. */
    void server(String name, Part part) {
        actors.add(new Actor(name, true, part));
    }

    /** Here another thread may go on first; for threads that are not of a schedule, nothing. */
    static void point() {
        if (Thread.currentThread() instanceof Actor actor) {
            actor.pause();
        }
    }

    /** Waits, while others go on. */
    static void await(Event event) {
        while (!event.isSignalled()) {
            if (Thread.currentThread() instanceof Actor actor) {
                actor.waitsFor = event;
                actor.pause();
                actor.waitsFor = null;
            } else {
                throw new IllegalStateException("not a thread of a schedule");
            }
        }
    }

    /**
     * Tries every order.
     *
     * @param interruptions how often a thread is interrupted that could have gone on
     * @return how many orders there were
     */
    static int explore(Maker maker, int interruptions) throws Exception {
        List<Integer> prefix = List.of();
        int runs = 0;
        while (true) {
            Schedules schedule = new Schedules();
            schedule.run(maker.make(), prefix, interruptions);
            runs++;
            int last = schedule.taken.size() - 1;
            while (last >= 0 && schedule.taken.get(last) + 1 >= schedule.options.get(last)) {
                last--;
            }
            if (last < 0) {
                return runs;
            }
            List<Integer> next = new ArrayList<>(schedule.taken.subList(0, last + 1));
            next.set(last, next.get(last) + 1);
            prefix = next;
        }
    }

    private void run(Scenario scenario, List<Integer> prefix, int interruptions) throws Exception {
        int left = interruptions;
        @Nullable Actor before = null;
        scenario.start(this);
        actors.forEach(Thread::start);
        try {
            while (true) {
                List<Actor> ready =
                        actors.stream().filter(Actor::canGoOn).collect(Collectors.toCollection(ArrayList::new));
                if (ready.isEmpty()) {
                    break;
                }
                boolean couldGoOn = false;
                Actor last = before;
                if (last != null && ready.remove(last)) {
                    ready.add(0, last); // it goes on unless another order is tried
                    couldGoOn = true;
                }
                int choice = taken.size() < prefix.size() ? prefix.get(taken.size()) : 0;
                taken.add(choice);
                options.add(couldGoOn && left == 0 ? 1 : ready.size());
                left -= couldGoOn && choice > 0 ? 1 : 0;
                Actor next = ready.get(choice);
                before = next;
                story.append(next.getName()).append(' ');
                next.go.release();
                decision.acquireUninterruptibly();
            }
            for (Actor actor : actors) {
                Throwable failed = actor.failure;
                if (failed != null) {
                    throw new AssertionError(actor.getName() + " failed", failed);
                }
                if (!actor.over && !actor.server) {
                    throw new AssertionError(actor.getName() + " hangs");
                }
            }
            scenario.check();
        } catch (Exception | AssertionError e) {
            throw new AssertionError("in the order " + story, e);
        } finally {
            for (Actor actor : actors) {
                if (!actor.over) {
                    actor.stopped = true;
                    actor.go.release();
                }
            }
            for (Actor actor : actors) {
                actor.join();
            }
        }
    }
}
