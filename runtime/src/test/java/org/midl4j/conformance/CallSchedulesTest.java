package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.call.CallObject;
import org.midl4j.call.Channel;
import org.midl4j.call.Completion;
import org.midl4j.call.Event;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.sample.stock.IStock;

/**
 * What threads do with one call object, and with one call of a server, in every order of their steps: see {@link
 * Schedules}. A scenario says what each thread does, one letter a verb.
 */
@DisplayName("Every order")
@Timeout(600)
final class CallSchedulesTest {
    private static final int OPERATION = 3;
    private static final int FAILURE = 0x80040300;

    /** How often a thread is interrupted that could have gone on: {@code -Dmidl4j.interruptions=N} tries more orders. */
    private static final int INTERRUPTIONS = Integer.getInteger("midl4j.interruptions", 2);

    /** With four threads there are many more orders; one interruption less keeps their number in bounds. */
    private static int interruptions(String scenario) {
        return INTERRUPTIONS - (scenario.chars().filter(letter -> letter == ' ').count() > 2 ? 1 : 0);
    }

    // ---- a client's call object

    /** One run with a client's call object. */
    private static final class ClientRun implements Schedules.Scenario, RemoteObject, Channel, CallObject.Controller {
        private final String[] programs;
        private final CallObject call;
        private final Event finished = new Event();
        private final Event something = new Event();

        // Threads run one at a time, so nothing here needs a lock.
        private final List<PendingCall> sent = new ArrayList<>();
        private final Set<Integer> begun = new HashSet<>();
        private final Set<Integer> delivered = new HashSet<>();
        private int ids;
        private int replies;
        private int failures;
        private int cancelsThatCount;
        private int cancelsTold;
        private int abandoned;
        private int canceledEnds;
        private int failedEnds;
        private int resets;
        private int signals;
        private int references;
        private boolean released;

        ClientRun(String scenario) throws ComException {
            programs = scenario.split(" ", -1);
            call = new CallObject(ProxyTarget.of(this, IStock.TYPE, this), this);
        }

        @Override
        public void start(Schedules schedule) {
            for (String program : programs) {
                boolean server = "AX".indexOf(program.charAt(0)) >= 0;
                Schedules.Part part = () -> {
                    for (char verb : program.toCharArray()) {
                        Schedules.point();
                        act(verb);
                    }
                };
                if (server) {
                    schedule.server(program, part);
                } else {
                    schedule.client(program, part);
                }
            }
        }

        private void act(char verb) throws ComException {
            switch (verb) {
                case 'B' -> begin();
                case 'F' -> finish();
                case 'C' -> cancel();
                case 'R' -> {
                    released = true;
                    call.release();
                }
                case 'S' -> finished.signal();
                case 'T' -> assertTrue(call.testCancel() < 0, "TestCancel said S_OK");
                case 'A' -> {
                    PendingCall next = next();
                    Schedules.point();
                    replies += next.complete(reply(sent.indexOf(next))) ? 1 : 0;
                    assertFalse(next.complete(reply(99)), "a call was answered twice");
                    assertFalse(next.fail(FAILURE), "a call that was answered failed");
                }
                case 'X' -> {
                    PendingCall next = next();
                    Schedules.point();
                    failures += next.fail(FAILURE) ? 1 : 0;
                }
                default -> throw new IllegalArgumentException("no verb " + verb);
            }
        }

        /** A call that nobody has answered, for the server. */
        private PendingCall next() {
            for (; ; ) {
                for (PendingCall each : sent) {
                    if (!each.isDone()) {
                        return each;
                    }
                }
                something.reset();
                Schedules.await(something);
            }
        }

        private static NdrReader reply(int id) {
            NdrWriter out = new NdrWriter();
            out.writeInt(id);
            out.writeInt(HResult.S_OK);
            return out.toReader(null);
        }

        private void begin() {
            int id = ids;
            try {
                call.begin(
                        OPERATION,
                        out -> {
                            Schedules.point();
                            out.writeInt(id);
                        },
                        in -> {
                            Schedules.point();
                            return in.readInt();
                        },
                        true);
            } catch (ComException e) {
                assertTrue(
                        e.hresult() == HResult.RPC_S_CALLPENDING
                                || (released && e.hresult() == HResult.RPC_E_DISCONNECTED),
                        e.getMessage());
            }
        }

        private void finish() {
            try {
                int id = call.<Integer>finish(OPERATION);
                assertTrue(begun.contains(id), "what was delivered was never begun");
                assertTrue(delivered.add(id), "delivered twice");
            } catch (ComException e) {
                switch (e.hresult()) {
                    case HResult.RPC_E_CALL_CANCELED -> canceledEnds++;
                    case FAILURE -> failedEnds++;
                    case HResult.RPC_E_CALL_COMPLETE, HResult.RPC_S_CALLPENDING -> {}
                    case HResult.RPC_E_DISCONNECTED -> assertTrue(released, "disconnected without a release");
                    default -> throw new AssertionError(e);
                }
            }
        }

        private void cancel() throws ComException {
            int before = cancelsTold;
            int hresult = call.cancel(0);
            if (hresult == HResult.S_OK) {
                cancelsThatCount++;
                assertTrue(cancelsTold > before, "the server was not told of a cancel");
            } else {
                assertTrue(hresult == HResult.RPC_E_CALL_CANCELED || hresult == HResult.RPC_E_CALL_COMPLETE);
            }
        }

        /** What must hold at the end, whatever the order was. */
        @Override
        public void check() throws Exception {
            for (PendingCall each : sent) {
                if (!each.isDone() && !released) {
                    replies += each.complete(reply(sent.indexOf(each))) ? 1 : 0;
                    finish();
                }
            }
            if (!released) {
                finish(); // what was over, and nobody had fetched
                assertFails(HResult.RPC_E_CALL_COMPLETE, () -> call.finish(OPERATION));
                assertIs(HResult.RPC_E_CALL_COMPLETE, call.cancel(0));
                assertEquals(sent.size(), delivered.size() + canceledEnds + failedEnds, "calls, and their ends");
                assertEquals(replies, delivered.size(), "replies, and what was delivered");
                assertEquals(cancelsThatCount, canceledEnds, "cancels, and cancelled calls");
                assertEquals(failures, failedEnds, "failures, and failed calls");
                begin();
                PendingCall again = sent.get(sent.size() - 1);
                assertTrue(again.complete(reply(sent.size() - 1)));
                replies++;
                finish();
                assertTrue(delivered.contains(sent.size() - 1), "it cannot be used again");
            } else {
                assertFails(HResult.RPC_E_DISCONNECTED, () -> call.finish(OPERATION));
                assertFails(HResult.RPC_E_DISCONNECTED, () -> call.begin(OPERATION, out -> {}, in -> 0, true));
                assertTrue(delivered.size() <= replies);
                call.target().release();
                assertEquals(0, references, "references");
            }
            sent.forEach(each -> assertTrue(each.isDone() && each.isSignalled(), "a call has no outcome"));
            assertEquals(sent.size(), replies + failures + cancelsTold + abandoned, "one outcome for each call");
            assertEquals(cancelsThatCount, cancelsTold, "the server is told of each cancel, and of nothing else");
            assertEquals(sent.size(), signals, "one signal for each call");
            assertTrue(resets >= sent.size(), "every call that was sent was announced by a reset");
            assertTrue(finished.isSignalled() || sent.isEmpty());
        }

        // ---- where the call object's steps can be seen

        @Override
        public void reset() {
            Schedules.point();
            resets++;
            finished.reset();
        }

        @Override
        public void await(boolean over) throws ComException {
            Schedules.point();
            if (Waiter.ofThread() == null) {
                return; // the check itself, which only fetches what is there
            }
            while (!finished.isSignalled()) {
                Schedules.await(finished);
            }
        }

        /** With a lock held: nobody else can come in here. */
        @Override
        public void signal(BooleanSupplier wanted) {
            assertTrue(wanted.getAsBoolean());
            signals++;
            finished.signal();
        }

        @Override
        public NdrWriter newRequest(int opnum) {
            return new NdrWriter();
        }

        @Override
        public void send(PendingCall pending, NdrWriter request) {
            Schedules.point();
            begun.add(sent.size());
            sent.add(pending);
            ids++;
            something.signal();
            Schedules.point();
        }

        @Override
        public void cancel(PendingCall pending) {
            Schedules.point();
            assertTrue(pending.isCanceled());
            cancelsTold++;
        }

        @Override
        public void abandon(PendingCall pending) {
            Schedules.point();
            abandoned++;
        }

        @Override
        public String endpoint() {
            return "a schedule";
        }

        @Override
        public Channel channel(InterfaceType<?> type) {
            return this;
        }

        @Override
        public boolean hasCallFactory() {
            return true;
        }

        @Override
        public void acquire() {
            references++;
        }

        @Override
        public void release() {
            references--;
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "BF A",
                "BF C A",
                "BF CC A",
                "BF R A",
                "BF F A",
                "BF S A",
                "BF X C",
                "BF TC A",
                "B B A",
                "BF BF AA",
                "BC F A",
                "BR F A",
                "B C R A",
                "BFBF C AA",
                "BF C R"
            })
    void aClientsCallObjectKeepsItsRules(String scenario) throws Exception {
        int runs = Schedules.explore(() -> new ClientRun(scenario), interruptions(scenario));
        assertTrue(runs > 1, "there is only one order");
        System.out.printf("call object, %s: %,d orders%n", scenario, runs);
    }

    // ---- a server's call

    /** One run with a call that a server's call object serves. */
    private static final class ServerRun implements Schedules.Scenario, ReplySink {
        private final String[] programs;
        private final AsyncExchange exchange = new AsyncExchange();
        private final Event begun = new Event();
        private final ServerCall call;
        private final List<Double> given = new ArrayList<>();
        private AsyncExchange.@Nullable Begun token;
        private @Nullable NdrWriter reply;
        private int answers;
        private int fault;
        private int cancelsHeard;
        private boolean watched;

        ServerRun(String scenario) {
            programs = scenario.split(" ", -1);
            NdrWriter out = new NdrWriter();
            out.writeInt(5);
            out.writeInt(0);
            out.writeInt(5);
            for (char letter : "MSFT\0".toCharArray()) {
                out.writeShort((short) letter);
            }
            call = new ServerCall(OPERATION, out.toReader(null), this);
        }

        @Override
        public void start(Schedules schedule) {
            for (String program : programs) {
                schedule.client(program, () -> {
                    for (char verb : program.toCharArray()) {
                        Schedules.point();
                        act(verb);
                    }
                });
            }
        }

        /** Does something with the call's token, if its method was begun before the call was answered. */
        private void withToken(Consumer<AsyncExchange.Begun> work) {
            Schedules.await(begun);
            Schedules.point();
            AsyncExchange.Begun known = token;
            if (known != null) {
                work.accept(known);
            }
        }

        private void act(char verb) throws Exception {
            switch (verb) {
                case 'D' -> {
                    call.dispatch(IStock.TYPE.newStub(exchange));
                    token = exchange.begun.poll();
                    assertTrue(token != null || call.isAnswered(), "the call object was not asked to begin");
                    begun.signal();
                }
                case 'W' ->
                    withToken(it -> {
                        watched = true;
                        it.call().onCancel(() -> cancelsHeard++);
                    });
                case 'K' -> withToken(it -> complete(it.call()));
                case 'X' -> withToken(it -> it.call().fail(FAILURE));
                case 'Q' -> withToken(it -> it.call().close());
                case 'C' -> call.cancel();
                case 'L' -> call.fault(HResult.RPC_E_TIMEOUT); // as the server's limit does
                case 'S' -> withToken(ServerRun::signal);
                default -> throw new IllegalArgumentException("no verb " + verb);
            }
        }

        private static void signal(AsyncExchange.Begun begun) {
            try {
                begun.callObject().queryInterface(ISynchronize.class).Signal();
            } catch (ComException e) {
                throw new AssertionError(e);
            }
        }

        private void complete(Completion<Double> of) {
            double value = given.size() + 1;
            given.add(value);
            of.complete(value);
        }

        @Override
        public void check() throws Exception {
            assertEquals(1, answers, "answers");
            assertTrue(call.isAnswered());
            NdrWriter sent = reply;
            if (sent != null) {
                NdrReader in = sent.toReader(null);
                double price = in.readDouble();
                int hresult = in.readInt();
                assertTrue(
                        hresult == HResult.S_OK && given.contains(price)
                                || hresult == FAILURE
                                || hresult == HResult.RPC_E_SERVERFAULT
                                || hresult == HResult.RPC_S_CALLPENDING,
                        HResult.nameOf(hresult));
            } else {
                assertIs(HResult.RPC_E_TIMEOUT, fault);
            }
            assertTrue(cancelsHeard <= 1, "a cancel was heard twice");
            if (watched && call.isCanceled()) {
                assertEquals(1, cancelsHeard, "a cancel was not heard");
            }
            assertIs(HResult.RPC_E_CALL_COMPLETE, call.TestCancel());
            assertIs(HResult.RPC_E_CALL_COMPLETE, call.Cancel(0));
            AsyncExchange.Begun known = token;
            if (known != null) {
                known.call().complete(77.0);
                signal(known);
                assertEquals(1, answers, "answered again");
                assertSame(call, known.callObject().queryInterface(ISynchronize.class));
            }
        }

        @Override
        public NdrWriter newReply() {
            Schedules.point();
            return new NdrWriter();
        }

        @Override
        public void reply(NdrWriter octets) {
            Schedules.point();
            reply = octets;
            answers++;
        }

        @Override
        public void fault(int status, boolean executed) {
            Schedules.point();
            fault = status;
            answers++;
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "D K", "D K K", "D K X", "D K C", "D KK C", "D WK C", "D K Q C", "D K L", "D K L C", "D S K", "D S S",
                "D X Q L", "D WS C", "DK C L"
            })
    void aServersCallIsAnsweredOnce(String scenario) throws Exception {
        int runs = Schedules.explore(() -> new ServerRun(scenario), interruptions(scenario));
        assertTrue(runs > 1, "there is only one order");
        System.out.printf("server's call, %s: %,d orders%n", scenario, runs);
    }
}
