package org.midl4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.AsyncType;
import org.midl4j.call.CallListener;
import org.midl4j.call.CallListeners;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.ServerCall;
import org.midl4j.call.ThreadCalls;
import org.midl4j.call.Waits;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;
import org.midl4j.support.Calls;
import org.midl4j.system.IMessageFilter;

/** What concerns the whole process, and what COM has functions for. */
public final class Com {
    private Com() {}

    /** Adds the interfaces of an IDL file, if {@code META-INF/services} does not name them. */
    public static void register(InterfaceRegistry registry) {
        InterfaceTypes.register(registry);
    }

    /**
     * Makes a call object to call {@code object} asynchronously: for a proxy always, without asking the server; for an
     * object of this apartment if its own {@code ICallFactory} makes one.
     *
     * @param asyncInterface the interface to begin and finish calls through, such as {@code AsyncIFoo.class}
     * @throws ComException {@code E_NOINTERFACE} if the object does not have the synchronous interface, or is of this
     *     apartment and makes no call objects
     */
    public static <A> A createCall(IUnknown object, Class<A> asyncInterface) throws ComException {
        AsyncType<A> type = InterfaceTypes.tryAsync(asyncInterface);
        return type == null
                ? Calls.createSpecial(object, asyncInterface, null, asyncInterface)
                : Calls.create(object, type);
    }

    /**
     * As above, as a part of an outer object: its {@code ISynchronize}, if it has one, is then the one that is reset when
     * a call begins and signalled when it is over.
     *
     * @return what the outer object keeps, and asks for the interfaces it does not have itself
     */
    public static IUnknown createCall(IUnknown object, Class<?> asyncInterface, IUnknown outer) throws ComException {
        AsyncType<?> type = InterfaceTypes.tryAsync(asyncInterface);
        return type == null
                ? Calls.createSpecial(object, asyncInterface, outer, IUnknown.class)
                : Calls.create(object, type, outer);
    }

    // ---- cancelling synchronous calls, as seen from other threads and from the server ----

    /**
     * Lets synchronous calls that this thread makes from now on be cancelled by other threads; counted. COM's {@code
     * CoEnableCallCancellation}.
     *
     * @return {@link HResult#S_OK}
     */
    public static int enableCallCancellation() {
        return ThreadCalls.enableCancellation();
    }

    /**
     * Takes one {@link #enableCallCancellation} back. COM's {@code CoDisableCallCancellation}.
     *
     * @return {@link HResult#S_OK}, or {@link HResult#CO_E_CANCEL_DISABLED} if there was none left
     */
    public static int disableCallCancellation() {
        return ThreadCalls.disableCancellation();
    }

    /**
     * Cancels the innermost synchronous call that a thread waits for. COM's {@code CoCancelCall}.
     *
     * @param seconds how long to give the server; 0 none, {@link HResult#INFINITE} until it returns
     * @return as {@link ICancelMethodCalls#Cancel}
     * @throws ComException {@code E_NOINTERFACE} if the thread is in no such call
     */
    public static int cancelCall(Thread thread, int seconds) throws ComException {
        return ThreadCalls.cancelObject(thread).Cancel(seconds);
    }

    /**
     * What cancels the innermost synchronous call that a thread waits for; never an asynchronous one. COM's {@code
     * CoGetCancelObject}.
     *
     * @throws ComException {@code E_NOINTERFACE} if the thread is in no such call
     */
    public static ICancelMethodCalls cancelObject(Thread thread) throws ComException {
        return ThreadCalls.cancelObject(thread);
    }

    /**
     * Registers what cancels the call this thread is about to make by means of its own; null takes the last one back.
     * COM's {@code CoSetCancelObject}.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have {@link ICancelMethodCalls}
     */
    public static void setCancelObject(@Nullable IUnknown object) throws ComException {
        ThreadCalls.setCancelObject(object);
    }

    /**
     * Whether the client wants the call that this thread is serving cancelled. COM's {@code CoTestCancel}.
     *
     * @return {@link HResult#RPC_S_CALLPENDING}, {@link HResult#RPC_E_CALL_CANCELED}, or {@link
     *     HResult#RPC_E_CALL_COMPLETE} if it serves none
     */
    public static int testCancel() {
        ServerCall serving = ServerCall.current();
        return serving == null ? HResult.RPC_E_CALL_COMPLETE : serving.TestCancel();
    }

    /**
     * An interface of the call that this thread is serving. COM's {@code CoGetCallContext}.
     *
     * @throws ComException {@code RPC_E_CALL_COMPLETE} if it serves none, {@code E_NOINTERFACE}
     */
    public static <T> T callContext(Class<T> type) throws ComException {
        ServerCall serving = ServerCall.current();
        if (serving == null) {
            throw new ComException(HResult.RPC_E_CALL_COMPLETE, "this thread is not serving a call");
        }
        return serving.queryInterface(type);
    }

    // ---- message filters ----

    /**
     * Sets who decides about the calls of this thread's apartment: COM's {@code CoRegisterMessageFilter}. Tasks posted to
     * the apartment are what {@code MessagePending} is told of; whatever it answers, they wait until the call is over.
     *
     * @param filter null for nobody
     * @return who decided before, or null
     * @throws ComException {@code CO_E_NOT_SUPPORTED} unless the apartment has one thread
     */
    public static @Nullable IMessageFilter registerMessageFilter(@Nullable IMessageFilter filter) throws ComException {
        return MessageFilterAdapter.filterOf(Apartment.current().setFilter(MessageFilterAdapter.of(filter)));
    }

    // ---- listening ----

    /** Lets a listener see every call that leaves or enters an apartment of this process, from now on. */
    public static void addCallListener(CallListener listener) {
        CallListeners.add(listener);
    }

    /** Takes a listener out again. */
    public static void removeCallListener(CallListener listener) {
        CallListeners.remove(listener);
    }

    // ---- waiting ----

    /**
     * Waits for one of the handles, or with {@link ISynchronize#COWAIT_WAITALL} for all. A single-threaded apartment
     * serves incoming calls meanwhile, but not if nothing has to be waited for. COM's {@code CoWaitForMultipleHandles}.
     *
     * @return the index of a signalled handle; 0 if all were waited for
     * @throws ComException {@code RPC_S_CALLPENDING} if the time ran out; {@code RPC_E_NO_SYNC} without handles; {@code
     *     E_INVALIDARG} for null or unknown flags
     */
    public static int waitForMultipleHandles(int flags, int milliseconds, WaitHandle @Nullable ... handles)
            throws ComException {
        return Waits.forMultipleHandles(flags, milliseconds, handles);
    }

    // ---- references ----

    /**
     * A second reference to what a proxy stands for, each call of which fails with {@code RPC_E_TIMEOUT} if it takes
     * longer than that. Objects that are no proxies are returned as they are: their calls are not ours to end.
     */
    public static <T extends IUnknown> T withTimeout(T object, Class<T> type, Duration timeout) throws ComException {
        return Calls.withTimeout(object, type, timeout);
    }

    /** A second reference to what a proxy stands for, to be released on its own; other objects are returned as they are. */
    public static <T extends IUnknown> T share(T object, Class<T> type) throws ComException {
        return Calls.share(object, type);
    }
}
