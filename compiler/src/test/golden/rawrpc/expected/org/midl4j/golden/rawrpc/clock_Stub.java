// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcContext;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ContextHandleCodec;
import org.midl4j.support.Pipes;
import org.midl4j.support.Require;
import org.midl4j.support.RpcStub;

/** Serves calls of {@link clock_}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class clock_Stub extends RpcStub {
    static {
        Abi.require(1);
    }

    private final clock_ object;

    public clock_Stub(clock_ object) {
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException,
            RpcException {
        switch (opnum) {
            case 0 -> Now(call);
            case 1 -> Set(in, call);
            case 2 -> Compare(in, call);
            case 3 -> Start(in, call);
            case 4 -> Left(in, call);
            case 5 -> Restart(in, call);
            case 6 -> Stop(in, call);
            case 7 -> Watch(in, call);
            case 8 -> Load(in, call);
            case 9 -> Ticks(in, call);
            case 10 -> invoke_(in, call);
            case 11 -> replyNothing_(in, call);
            case 12 -> futures(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Now(ServerCall call) throws RpcException {
        call.reply(clock_Stub::writeNow, object.Now());
    }

    private static void writeNow(NdrWriter out, long result) throws ComException {
        out.writeLong(result);
    }

    private void Set(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("now");
        long now = in.readLong();
        object.Set(now);
        replyNothing(call);
    }

    private void Compare(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("other");
        String other = in.readWideString();
        call.reply(clock_Stub::writeCompare, object.Compare(other));
    }

    private static void writeCompare(NdrWriter out, clock_.CompareResult results) throws
            ComException {
        int result = results.result();
        int difference = results.difference();
        String name = results.name();
        out.writeInt(difference);
        if (out.writePointer(name)) {
            out.writeWideString(name);
        }
        out.writeInt(result);
    }

    private void Start(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("seconds");
        int seconds = in.readInt();
        call.reply(clock_Stub::writeStart, object.Start(seconds));
    }

    private static void writeStart(NdrWriter out, clock_.StartResult results) throws ComException {
        int result = results.result();
        TIMER timer = results.timer();
        ContextHandleCodec.write(out, timer, TIMER.class);
        out.writeInt(result);
    }

    private void Left(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.readRequired(in, TIMER.class, TIMER::new);
        call.reply(clock_Stub::writeLeft, object.Left(timer));
    }

    private static void writeLeft(NdrWriter out, int result) throws ComException {
        out.writeInt(result);
    }

    private void Restart(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.readToReplace(in, TIMER.class, TIMER::new);
        call.reply(clock_Stub::writeRestart, object.Restart(timer));
    }

    private static void writeRestart(NdrWriter out, @Nullable TIMER timer) throws ComException {
        ContextHandleCodec.replace(out, timer, TIMER.class);
    }

    private void Stop(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("timer");
        TIMER timer = ContextHandleCodec.readToReplace(in, TIMER.class, TIMER::new);
        call.reply(clock_Stub::writeStop, object.Stop(timer));
    }

    private static void writeStop(NdrWriter out, @Nullable TIMER timer) throws ComException {
        ContextHandleCodec.replace(out, timer, TIMER.class);
    }

    private void Watch(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("watched");
        RpcContext watched = ContextHandleCodec.readRequired(in, RpcContext.class, RpcContext::new);
        object.Watch(watched);
        replyNothing(call);
    }

    private void Load(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("kind");
        int kind = in.readInt();
        in.at("octets");
        List<byte[]> chunks = new ArrayList<>();
        for (int count = in.readArrayCount(1); count > 0; count = in.readArrayCount(1)) {
            byte[] chunk = new byte[count];
            for (int i = 0; i < count; i++) {
                chunk[i] = in.readByte();
            }
            in.endChunk(count);
            chunks.add(chunk);
        }
        in.endChunk(0);
        Pipe<byte[]> octets = Pipe.of(chunks);
        call.reply(clock_Stub::writeLoad, object.Load(kind, octets));
    }

    private static void writeLoad(NdrWriter out, long result) throws ComException {
        out.writeLong(result);
    }

    private void Ticks(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("count");
        int count = in.readInt();
        call.reply(clock_Stub::writeTicks, object.Ticks(count));
    }

    private static void writeTicks(NdrWriter out, clock_.TicksResult result) throws ComException {
        Pipe<TICK[]> ticks = result.ticks();
        int made = result.made();
        for (TICK[] chunk = Pipes.next("ticks", ticks); chunk != null; chunk = Pipes.next("ticks", ticks)) {
            out.writeCount(chunk.length);
            for (int i = 0; i < chunk.length; i++) {
                TICKCodec.write(out, Require.nonNull(chunk[i], "ticks[]", chunk));
            }
            out.endChunk(chunk.length);
        }
        out.writeCount(0);
        out.endChunk(0);
        out.writeInt(made);
    }

    private void invoke_(NdrReader in, ServerCall call2) throws ComException, RpcException {
        in.at("call");
        int at = in.take(4, 8);
        int call = in.getInt(at);
        int object = in.getInt(at + 4);
        call2.reply(clock_Stub::writeInvoke, this.object.invoke(call, object));
    }

    private static void writeInvoke(NdrWriter out, int result) throws ComException {
        out.writeInt(result);
    }

    private void replyNothing_(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("out");
        int out = in.readInt();
        object.replyNothing(out);
        replyNothing(call);
    }

    private void futures(NdrReader in2, ServerCall call) throws ComException, RpcException {
        in2.at("in");
        int in = in2.readInt();
        call.reply(clock_Stub::writeFutures, object.futures(in));
    }

    private static void writeFutures(NdrWriter out, int result) throws ComException {
        out.writeInt(result);
    }
}
