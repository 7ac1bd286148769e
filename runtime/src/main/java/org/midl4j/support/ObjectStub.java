package org.midl4j.support;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ReplyWriter;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;

/**
 * Every generated stub of a COM interface: picks the operation, and serves it by the server's call object if it makes
 * one, otherwise by the synchronous method; never by both.
 */
public abstract class ObjectStub implements Stub {
    private static final System.Logger LOG = System.getLogger(ObjectStub.class.getName());

    private final IUnknown object;
    private final InterfaceType<?> type;
    private final @Nullable AsyncType<?> async;

    /**
     * Makes a stub.
     *
     * @param type the interface that is served
     */
    protected ObjectStub(InterfaceType<?> type, IUnknown object) {
        this.object = object;
        this.type = type;
        this.async = type.async();
    }

    @Override
    public final void invoke(ServerCall call) throws ComException {
        NdrReader in = call.request();
        try {
            invoke(call.opnum(), in, call);
        } catch (BadStubData e) {
            throw e.ofParameter(in.place()).ofOperation(type.name() + "::" + type.operation(call.opnum()));
        }
    }

    /**
     * Serves one operation; generated.
     *
     * @param in stands at the first parameter
     */
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        call.fault(FaultStatus.OPERATION_OUT_OF_RANGE, false);
    }

    /**
     * Serves an operation whose parameters were read.
     *
     * @param sync calls the synchronous method
     * @param begin calls the {@code Begin_} method of the server's call object
     * @param finish calls its {@code Finish_} method
     * @param writer writes the results
     * @param empty makes the results that go with a failure
     */
    protected final <A, R extends @Nullable Object> void serve(
            ServerCall call,
            SyncMethod<R> sync,
            ServerCall.Step<A> begin,
            FinishMethod<A, R> finish,
            ReplyWriter<R> writer,
            Supplier<R> empty)
            throws ComException {
        A callObject = createCall(call);
        if (callObject == null) {
            serve(call, sync, writer, empty);
            return;
        }
        try {
            call.pend(callObject, begin, it -> serve(call, () -> finish.finish(it), writer, empty));
        } catch (ComException e) {
            call.reply(writer, empty.get(), e.hresult());
        }
    }

    /** As above, without results. */
    @SuppressWarnings("NullAway") // Void has no other value
    protected final <A> void serve(
            ServerCall call, VoidMethod sync, ServerCall.Step<A> begin, ServerCall.Step<A> finish) throws ComException {
        serve(
                call,
                nothing(sync),
                begin,
                (A it) -> {
                    finish.run(it);
                    return null;
                },
                ReplyWriter.NOTHING,
                () -> null);
    }

    /** Serves an operation of an interface without asynchronous twin. */
    protected final <R extends @Nullable Object> void serve(
            ServerCall call, SyncMethod<R> sync, ReplyWriter<R> writer, Supplier<R> empty) {
        R results;
        call.enter();
        try {
            results = sync.call();
        } catch (ComException e) {
            call.reply(writer, empty.get(), e.hresult());
            return;
        }
        call.reply(writer, results, HResult.S_OK);
    }

    /** As above, without results. */
    protected final void serve(ServerCall call, VoidMethod sync) {
        serve(call, nothing(sync), ReplyWriter.NOTHING, () -> null);
    }

    // ---- an HRESULT that is one of the results ----

    /**
     * Serves an operation that gives its success code back.
     *
     * @param writer writes the results, and the HRESULT after them
     * @param empty makes the results that go with a failure, of its HRESULT
     */
    protected final <A, R extends @Nullable Object> void serveForHResult(
            ServerCall call,
            SyncMethod<R> sync,
            ServerCall.Step<A> begin,
            FinishMethod<A, R> finish,
            ReplyWriter<R> writer,
            IntFunction<R> empty)
            throws ComException {
        A callObject = createCall(call);
        if (callObject == null) {
            serveForHResult(call, sync, writer, empty);
            return;
        }
        try {
            call.pend(callObject, begin, it -> serveForHResult(call, () -> finish.finish(it), writer, empty));
        } catch (ComException e) {
            call.reply(writer, empty.apply(e.hresult()));
        }
    }

    /** As above, of an interface without asynchronous twin. */
    protected final <R extends @Nullable Object> void serveForHResult(
            ServerCall call, SyncMethod<R> sync, ReplyWriter<R> writer, IntFunction<R> empty) {
        R results;
        call.enter();
        try {
            results = sync.call();
        } catch (ComException e) {
            results = empty.apply(e.hresult());
        }
        call.reply(writer, results);
    }

    // ---- no HRESULT: what is thrown becomes a fault ----

    /** Serves an operation that returns something other than an HRESULT. */
    protected final <A, R extends @Nullable Object> void serveForResult(
            ServerCall call,
            SyncMethod<R> sync,
            ServerCall.Step<A> begin,
            FinishMethod<A, R> finish,
            ReplyWriter<R> writer)
            throws ComException {
        A callObject = createCall(call);
        if (callObject == null) {
            serveForResult(call, sync, writer);
        } else {
            call.pend(callObject, begin, it -> serveForResult(call, () -> finish.finish(it), writer));
        }
    }

    /** As above, of an interface without asynchronous twin. */
    protected final <R extends @Nullable Object> void serveForResult(
            ServerCall call, SyncMethod<R> sync, ReplyWriter<R> writer) throws ComException {
        call.enter();
        call.reply(writer, sync.call());
    }

    /** Serves an operation that returns nothing. */
    @SuppressWarnings("NullAway") // Void has no other value
    protected final <A> void serveForResult(
            ServerCall call, VoidMethod sync, ServerCall.Step<A> begin, ServerCall.Step<A> finish) throws ComException {
        serveForResult(
                call,
                nothing(sync),
                begin,
                (A it) -> {
                    finish.run(it);
                    return null;
                },
                ReplyWriter.NOTHING);
    }

    /** As above, of an interface without asynchronous twin. */
    protected final void serveForResult(ServerCall call, VoidMethod sync) throws ComException {
        serveForResult(call, nothing(sync), ReplyWriter.NOTHING);
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static SyncMethod<@Nullable Void> nothing(VoidMethod method) {
        return () -> {
            method.call();
            return null;
        };
    }

    /** The server's call object for one call; null if it makes none, for whatever reason. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // generated code asks for the interface that belongs to the type
    private <A> @Nullable A createCall(ServerCall call) {
        if (async == null) {
            return null;
        }
        try {
            ICallFactory factory = object.tryQueryInterface(ICallFactory.class);
            if (factory == null) {
                return null;
            }
            IUnknown inner = factory.CreateCall(async.iid(), call, IUnknown.class);
            return (A) inner.queryInterface(async.javaClass());
        } catch (ComException e) {
            return null;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a server's CreateCall threw something other than ComException", e);
            return null;
        }
    }

    /** Calls a method with results. */
    @FunctionalInterface
    public interface SyncMethod<R extends @Nullable Object> {
        R call() throws ComException;
    }

    /** Calls a method without results. */
    @FunctionalInterface
    public interface VoidMethod {
        void call() throws ComException;
    }

    /** Calls a {@code Finish_} method with results. */
    @FunctionalInterface
    public interface FinishMethod<A, R extends @Nullable Object> {
        R finish(A callObject) throws ComException;
    }
}
