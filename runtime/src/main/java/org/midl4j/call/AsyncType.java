package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;

/**
 * What is known about an asynchronous interface, the twin of a synchronous one: {@code AsyncIFoo.TYPE}.
 *
 * @param <A> the Java interface
 */
public final class AsyncType<A> {
    private final Guid iid;
    private final Class<A> javaClass;
    private final InterfaceType<?> sync;
    private final CallFactory<A> calls;

    private AsyncType(Guid iid, Class<A> javaClass, InterfaceType<?> sync, CallFactory<A> calls) {
        this.iid = iid;
        this.javaClass = javaClass;
        this.sync = sync;
        this.calls = calls;
    }

    /**
     * Describes an asynchronous interface.
     *
     * @param iid the {@code async_uuid}
     * @param sync the synchronous twin
     * @param calls makes a client's call object
     */
    public static <A> AsyncType<A> of(Class<A> javaClass, String iid, InterfaceType<?> sync, CallFactory<A> calls) {
        return new AsyncType<>(Guid.of(iid), javaClass, sync, calls);
    }

    public Guid iid() {
        return iid;
    }

    public String name() {
        return javaClass.getSimpleName();
    }

    public Class<A> javaClass() {
        return javaClass;
    }

    /** The synchronous twin, whose IID and operation numbers are the ones that travel. */
    public InterfaceType<?> sync() {
        return sync;
    }

    /** Whether a call object of this type can be had under that IID: its own, or that of an interface it extends. */
    public boolean answersTo(Guid asyncIid) {
        for (InterfaceType<?> type = sync; type != null; type = type.base()) {
            AsyncType<?> async = type.async();
            if (async != null && async.iid.equals(asyncIid)) {
                return true;
            }
        }
        return false;
    }

    /** Makes a client's call object. */
    public A newCall(ProxyTarget target, @Nullable IUnknown outer) {
        return calls.create(target, outer);
    }

    @Override
    public String toString() {
        return name() + " {" + iid + "}";
    }
}
