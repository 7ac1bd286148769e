// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcContext;
import org.midl4j.com.RpcException;
import org.midl4j.rpc.RpcType;

/** Tells the time. */
@MidlGenerated("input.idl")
@NullMarked
public interface clock_ {
    RpcType<clock_> TYPE = RpcType.named(clock_.class, "8a1d1f0e-31f0-4a58-9d5b-0a4f5a1c1001", 2, 10)
            .operations("Now", "Set", "Compare", "Start", "Left", "Restart", "Stop", "Watch",
                    "Load", "Ticks", "invoke", "replyNothing", "futures")
            .remote(clock_Client::new, clock_Stub::new);

    /** The binding handle is the client's own: Java does not see it. */
    long Now() throws RpcException;

    void Set(long now) throws RpcException;

    /** An HRESULT is a number, and the first of the results. */
    CompareResult Compare(String other) throws RpcException;

    StartResult Start(int seconds) throws RpcException;

    int Left(TIMER timer) throws RpcException;

    @Nullable TIMER Restart(@Nullable TIMER timer) throws RpcException;

    @Nullable TIMER Stop(@Nullable TIMER timer) throws RpcException;

    void Watch(RpcContext watched) throws RpcException;

    long Load(int kind, Pipe<byte[]> octets) throws RpcException;

    TicksResult Ticks(int count) throws RpcException;

    /** Names that every client and every stub has already. */
    int invoke(int call, int object) throws RpcException;

    void replyNothing(int out) throws RpcException;

    int futures(int in) throws RpcException;

    /** What {@link #Compare} returns. */
    record CompareResult(int result, int difference, @Nullable String name) {}

    /** What {@link #Start} returns. */
    record StartResult(int result, @Nullable TIMER timer) {}

    /** What {@link #Ticks} returns. */
    record TicksResult(Pipe<TICK[]> ticks, int made) {}
}
