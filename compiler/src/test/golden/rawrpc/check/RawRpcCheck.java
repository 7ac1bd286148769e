package org.midl4j.golden.rawrpc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcContext;
import org.midl4j.com.RpcException;
import org.midl4j.rpc.InProcess;

/** A clock behind octets: results, context handles and pipes arrive as they were sent. */
public final class RawRpcCheck {
    private RawRpcCheck() {}

    private static final class Timer extends TIMER {
        private int left;

        Timer(int left) {
            this.left = left;
        }
    }

    /** Another kind of timer. */
    private static final class Clock implements clock_ {
        private int restarted;

        @Override
        public long Now() {
            return Long.MIN_VALUE;
        }

        @Override
        public void Set(long now) {
            check(now == 7, "Set");
        }

        @Override
        public CompareResult Compare(String other) {
            return new CompareResult(0x80004005, other.length(), "me");
        }

        @Override
        public StartResult Start(int seconds) {
            return new StartResult(0, seconds < 0 ? null : new Timer(seconds));
        }

        @Override
        public int Left(TIMER timer) {
            return ((Timer) timer).left--;
        }

        @Override
        public TIMER Restart(TIMER timer) {
            restarted++;
            return restarted == 1 ? timer : new Timer(1000);
        }

        @Override
        public TIMER Stop(TIMER timer) {
            return null;
        }

        @Override
        public void Watch(RpcContext watched) {}

        @Override
        public long Load(int kind, Pipe<byte[]> octets) throws RpcException {
            try {
                long sum = 0;
                for (byte[] chunk = octets.next(); chunk != null; chunk = octets.next()) {
                    sum = sum * 1000 + chunk.length;
                }
                return sum;
            } catch (IOException e) {
                throw new RpcException(1, "no pipe");
            }
        }

        @Override
        public TicksResult Ticks(int count) {
            TICK[] ticks = new TICK[count];
            Arrays.setAll(ticks, i -> new TICK(i, 10L * i));
            return new TicksResult(Pipe.of(ticks, new TICK[] {new TICK(-1, -1)}), count + 1);
        }

        @Override
        public int invoke(int call, int object) {
            return call - object;
        }

        @Override
        public void replyNothing(int out) {}

        @Override
        public int futures(int in) {
            return in + 1;
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** The interface had to give way to the structure that is called like its client. */
    public static void valuesTravel() throws Exception {
        for (boolean ndr64 : new boolean[] {false, true}) {
            try (InProcess process = new InProcess(ndr64)) {
                clock_ client = process.client(clock_.TYPE, new Clock());
                check(client.Now() == Long.MIN_VALUE, "Now");
                client.Set(7);
                check(client.Compare("other").equals(new clock_.CompareResult(0x80004005, 5, "me")), "Compare");
                check(client.invoke(5, 3) == 2, "invoke");
                client.replyNothing(1);
                check(client.futures(1) == 2, "futures");
                check(clock_.TYPE.id().major() == 2 && clock_.TYPE.id().minor() == 10, "version");
            }
        }
    }

    public static void contextHandlesAreTheServersOwnObjects() throws Exception {
        try (InProcess process = new InProcess()) {
            clock_ client = process.client(clock_.TYPE, new Clock());
            check(client.Start(-1).timer() == null, "a null handle");
            TIMER timer = client.Start(3).timer();
            check(client.Left(timer) == 3 && client.Left(timer) == 2, "Left");
            TIMER same = client.Restart(timer);
            check(client.Left(same) == 1 && client.Left(timer) == 0, "the same handle");
            TIMER other = client.Restart(same);
            check(client.Left(other) == 1000, "another handle");
            refused(() -> client.Left(same), 0x1c00001a, "a replaced handle");
            check(client.Stop(other) == null, "Stop");
            refused(() -> client.Left(other), 0x1c00001a, "a closed handle");
            TIMER third = client.Start(1).timer();
            refused(() -> client.Watch(third), 0x1c00001a, "a handle of another type");
        }
    }

    public static void pipesTravelInChunks() throws Exception {
        for (boolean ndr64 : new boolean[] {false, true}) {
            try (InProcess process = new InProcess(ndr64)) {
                clock_ client = process.client(clock_.TYPE, new Clock());
                long sum = client.Load(1, Pipe.of(new byte[5], new byte[0], new byte[70_000], new byte[3]));
                check(sum == 5_000_000 + 70_000_000 + 3, "Load " + sum);
                clock_.TicksResult result = client.Ticks(2);
                TICK[] ticks = result.ticks().readAll(new TICK[0]);
                check(result.made() == 3 && ticks.length == 3 && ticks[1].at == 10 && ticks[2].id == -1, "Ticks");
            }
        }
    }

    public static void aPipeThatBreaksFailsTheCallBeforeItIsSent() {
        try (InProcess process = new InProcess()) {
            clock_ client = process.client(clock_.TYPE, new Clock());
            refused(
                    () -> client.Load(1, () -> {
                        throw new IOException("disk gone");
                    }),
                    87,
                    "a broken pipe");
        }
    }

    public static void callsAreFuturesToo() throws Exception {
        try (InProcess process = new InProcess()) {
            clock_Client client = (clock_Client) process.client(clock_.TYPE, new Clock());
            List<CompletableFuture<Integer>> calls = List.of(
                    clock_Client.futures(client).invoke(9, 1),
                    clock_Client.futures(client).invoke(9, 2));
            check(calls.get(0).get() == 8 && calls.get(1).join() == 7, "futures");
        }
    }

    private interface Call {
        void make() throws RpcException;
    }

    private static void refused(Call call, int status, String what) {
        try {
            call.make();
        } catch (RpcException e) {
            check(e.status() == status, what + ": " + e);
            return;
        }
        throw new AssertionError(what + " was not refused");
    }
}
