// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.call.RpcTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcContext;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.support.Abi;
import org.midl4j.support.ContextHandleCodec;
import org.midl4j.support.Pipes;
import org.midl4j.support.Require;
import org.midl4j.support.RpcClient;
import org.midl4j.support.RpcFutures;

/** Calls a server of {@link clock_}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class clock_Client extends RpcClient implements clock_ {
    static {
        Abi.require(1);
    }

    /** Calls the server that a binding leads to. */
    public clock_Client(Binding server) {
        this(clock_.TYPE.target(server));
    }

    clock_Client(RpcTarget target) {
        super(target);
    }

    /** Makes the calls of a client as futures. */
    public static Futures futures(clock_Client client) {
        return new Futures(client.rpcTarget());
    }

    @Override
    public long Now() throws RpcException {
        return call(0, RequestWriter.NOTHING, clock_Client::readNow);
    }

    @Override
    public void Set(long now) throws RpcException {
        call(1, out -> writeSet(out, now), ReplyReader.NOTHING);
    }

    @Override
    public clock_.CompareResult Compare(String other) throws RpcException {
        return call(2, out -> writeCompare(out, other), clock_Client::readCompare);
    }

    @Override
    public clock_.StartResult Start(int seconds) throws RpcException {
        return call(3, out -> writeStart(out, seconds), clock_Client::readStart);
    }

    @Override
    public int Left(TIMER timer) throws RpcException {
        return call(4, out -> writeLeft(out, timer), clock_Client::readLeft);
    }

    @Override
    public @Nullable TIMER Restart(@Nullable TIMER timer) throws RpcException {
        return call(5, out -> writeRestart(out, timer), clock_Client::readRestart);
    }

    @Override
    public @Nullable TIMER Stop(@Nullable TIMER timer) throws RpcException {
        return call(6, out -> writeStop(out, timer), clock_Client::readStop);
    }

    @Override
    public void Watch(RpcContext watched) throws RpcException {
        call(7, out -> writeWatch(out, watched), ReplyReader.NOTHING);
    }

    @Override
    public long Load(int kind, Pipe<byte[]> octets) throws RpcException {
        return call(8, out -> writeLoad(out, kind, octets), clock_Client::readLoad);
    }

    @Override
    public clock_.TicksResult Ticks(int count) throws RpcException {
        return call(9, out -> writeTicks(out, count), clock_Client::readTicks);
    }

    @Override
    public int invoke(int call, int object) throws RpcException {
        return call(10, out -> writeInvoke(out, call, object), clock_Client::readInvoke);
    }

    @Override
    public void replyNothing(int out) throws RpcException {
        call(11, out2 -> writeReplyNothing(out2, out), ReplyReader.NOTHING);
    }

    @Override
    public int futures(int in) throws RpcException {
        return call(12, out -> writeFutures(out, in), clock_Client::readFutures);
    }

    private static long readNow(NdrReader in) throws ComException {
        in.at("result");
        long result = in.readLong();
        return result;
    }

    private static void writeSet(NdrWriter out, long now) throws ComException {
        out.writeLong(now);
    }

    private static void writeCompare(NdrWriter out, String other) throws ComException {
        out.writeWideString(Require.nonNull(other, "other"));
    }

    private static clock_.CompareResult readCompare(NdrReader in) throws ComException {
        in.at("difference");
        int difference = in.readInt();
        in.at("name");
        String name;
        if (in.readPointer()) {
            name = in.readWideString();
        } else {
            name = null;
        }
        in.at("result");
        int result = in.readInt();
        return new clock_.CompareResult(result, difference, name);
    }

    private static void writeStart(NdrWriter out, int seconds) throws ComException {
        out.writeInt(seconds);
    }

    private static clock_.StartResult readStart(NdrReader in) throws ComException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.read(in, TIMER.class, TIMER::new);
        in.at("result");
        int result = in.readInt();
        return new clock_.StartResult(result, timer);
    }

    private static void writeLeft(NdrWriter out, TIMER timer) throws ComException {
        ContextHandleCodec.writeRequired(out, timer, TIMER.class);
    }

    private static int readLeft(NdrReader in) throws ComException {
        in.at("result");
        int result = in.readInt();
        return result;
    }

    private static void writeRestart(NdrWriter out, @Nullable TIMER timer) throws ComException {
        ContextHandleCodec.write(out, timer, TIMER.class);
    }

    private static @Nullable TIMER readRestart(NdrReader in) throws ComException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.read(in, TIMER.class, TIMER::new);
        return timer;
    }

    private static void writeStop(NdrWriter out, @Nullable TIMER timer) throws ComException {
        ContextHandleCodec.write(out, timer, TIMER.class);
    }

    private static @Nullable TIMER readStop(NdrReader in) throws ComException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.read(in, TIMER.class, TIMER::new);
        return timer;
    }

    private static void writeWatch(NdrWriter out, RpcContext watched) throws ComException {
        ContextHandleCodec.writeRequired(out, watched, RpcContext.class);
    }

    private static void writeLoad(NdrWriter out, int kind, Pipe<byte[]> octets) throws
            ComException {
        out.writeInt(kind);
        for (byte[] chunk = Pipes.next("octets", octets); chunk != null; chunk = Pipes.next("octets", octets)) {
            out.writeCount(chunk.length);
            out.writeBytes(chunk, 0, chunk.length);
            out.endChunk(chunk.length);
        }
        out.writeCount(0);
        out.endChunk(0);
    }

    private static long readLoad(NdrReader in) throws ComException {
        in.at("result");
        long result = in.readLong();
        return result;
    }

    private static void writeTicks(NdrWriter out, int count) throws ComException {
        out.writeInt(count);
    }

    private static clock_.TicksResult readTicks(NdrReader in) throws ComException {
        in.at("ticks");
        List<TICK[]> chunks = new ArrayList<>();
        for (int count2 = in.readArrayCount(12); count2 > 0; count2 = in.readArrayCount(12)) {
            TICK[] chunk = new TICK[count2];
            for (int i = 0; i < count2; i++) {
                chunk[i] = TICKCodec.read(in);
            }
            in.endChunk(count2);
            chunks.add(chunk);
        }
        in.endChunk(0);
        Pipe<TICK[]> ticks = Pipe.of(chunks);
        in.at("made");
        int made = in.readInt();
        return new clock_.TicksResult(ticks, made);
    }

    private static void writeInvoke(NdrWriter out, int call, int object) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, call);
        out.putInt(at + 4, object);
    }

    private static int readInvoke(NdrReader in) throws ComException {
        in.at("result");
        int result = in.readInt();
        return result;
    }

    private static void writeReplyNothing(NdrWriter out2, int out) throws ComException {
        out2.writeInt(out);
    }

    private static void writeFutures(NdrWriter out, int in) throws ComException {
        out.writeInt(in);
    }

    private static int readFutures(NdrReader in2) throws ComException {
        in2.at("result");
        int result = in2.readInt();
        return result;
    }

    /** The calls of {@link clock_}, as futures. */
    public static final class Futures extends RpcFutures {
        private Futures(RpcTarget target) {
            super(target);
        }

        /** See {@link clock_#Now}. */
        public CompletableFuture<Long> Now() {
            return future(0, RequestWriter.NOTHING, clock_Client::readNow);
        }

        /** See {@link clock_#Set}. */
        public CompletableFuture<@Nullable Void> Set(long now) {
            return future(1, out -> writeSet(out, now), ReplyReader.NOTHING);
        }

        /** See {@link clock_#Compare}. */
        public CompletableFuture<clock_.CompareResult> Compare(String other) {
            return future(2, out -> writeCompare(out, other), clock_Client::readCompare);
        }

        /** See {@link clock_#Start}. */
        public CompletableFuture<clock_.StartResult> Start(int seconds) {
            return future(3, out -> writeStart(out, seconds), clock_Client::readStart);
        }

        /** See {@link clock_#Left}. */
        public CompletableFuture<Integer> Left(TIMER timer) {
            return future(4, out -> writeLeft(out, timer), clock_Client::readLeft);
        }

        /** See {@link clock_#Restart}. */
        public CompletableFuture<@Nullable TIMER> Restart(@Nullable TIMER timer) {
            return future(5, out -> writeRestart(out, timer), clock_Client::readRestart);
        }

        /** See {@link clock_#Stop}. */
        public CompletableFuture<@Nullable TIMER> Stop(@Nullable TIMER timer) {
            return future(6, out -> writeStop(out, timer), clock_Client::readStop);
        }

        /** See {@link clock_#Watch}. */
        public CompletableFuture<@Nullable Void> Watch(RpcContext watched) {
            return future(7, out -> writeWatch(out, watched), ReplyReader.NOTHING);
        }

        /** See {@link clock_#Load}. */
        public CompletableFuture<Long> Load(int kind, Pipe<byte[]> octets) {
            return future(8, out -> writeLoad(out, kind, octets), clock_Client::readLoad);
        }

        /** See {@link clock_#Ticks}. */
        public CompletableFuture<clock_.TicksResult> Ticks(int count) {
            return future(9, out -> writeTicks(out, count), clock_Client::readTicks);
        }

        /** See {@link clock_#invoke}. */
        public CompletableFuture<Integer> invoke(int call, int object) {
            return future(10, out -> writeInvoke(out, call, object), clock_Client::readInvoke);
        }

        /** See {@link clock_#replyNothing}. */
        public CompletableFuture<@Nullable Void> replyNothing(int out) {
            return future(11, out2 -> writeReplyNothing(out2, out), ReplyReader.NOTHING);
        }

        /** See {@link clock_#futures}. */
        public CompletableFuture<Integer> futures(int in) {
            return future(12, out -> writeFutures(out, in), clock_Client::readFutures);
        }
    }
}
