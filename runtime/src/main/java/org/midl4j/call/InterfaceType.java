package org.midl4j.call;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/**
 * What is known about a COM interface: {@code IFoo.TYPE}. Immutable.
 *
 * <pre>{@code
 * InterfaceType<IStock> TYPE = InterfaceType.named(IStock.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b01")
 *         .operations("Quote", "Describe", "Buy", "List")
 *         .async(() -> AsyncIStock.TYPE)
 *         .remote(IStockProxy::new, IStockStub::new);
 * }</pre>
 *
 * @param <T> the Java interface
 */
public final class InterfaceType<T> {

    /** {@code IUnknown}: three operations, none of which travels. */
    public static final InterfaceType<IUnknown> UNKNOWN = named(
                    IUnknown.class, "00000000-0000-0000-c000-000000000046", null)
            .operations("QueryInterface", "AddRef", "Release")
            .remote(UnknownProxy::new, object -> call -> call.fault(FaultStatus.OPERATION_OUT_OF_RANGE, false));

    private final Guid iid;
    private final Class<T> javaClass;
    private final @Nullable InterfaceType<?> base;
    private final List<String> operations;
    private final @Nullable Supplier<AsyncType<?>> async;
    private final @Nullable ProxyFactory<? extends T> proxies;
    private final @Nullable StubFactory<? super T> stubs;

    private InterfaceType(
            Description<T> description,
            @Nullable ProxyFactory<? extends T> proxies,
            @Nullable StubFactory<? super T> stubs) {
        this.iid = description.iid;
        this.javaClass = description.javaClass;
        this.base = description.base;
        this.operations = description.operations;
        this.async = description.async;
        this.proxies = proxies;
        this.stubs = stubs;
    }

    /** Starts to describe an interface that extends {@code IUnknown} directly. */
    public static <T> Description<T> named(Class<T> javaClass, String iid) {
        return named(javaClass, iid, UNKNOWN);
    }

    /** Starts to describe an interface that extends {@code base}; null for one that extends nothing. */
    public static <T> Description<T> named(Class<T> javaClass, String iid, @Nullable InterfaceType<?> base) {
        return new Description<>(javaClass, Guid.of(iid), base);
    }

    public Guid iid() {
        return iid;
    }

    public String name() {
        return javaClass.getSimpleName();
    }

    public Class<T> javaClass() {
        return javaClass;
    }

    /** The interface this one extends; null for {@code IUnknown} itself and for raw RPC interfaces. */
    public @Nullable InterfaceType<?> base() {
        return base;
    }

    /** The asynchronous twin, if there is one. */
    public @Nullable AsyncType<?> async() {
        return async == null ? null : async.get();
    }

    /** How many operations it has, inherited ones included: one more than the highest number. */
    public int operationCount() {
        return firstOwnOperation() + operations.size();
    }

    /** The name of operation {@code opnum}, for messages. */
    public String operation(int opnum) {
        int own = opnum - firstOwnOperation();
        if (own < 0 && base != null) {
            return base.operation(opnum);
        }
        return own >= 0 && own < operations.size() ? operations.get(own) : "#" + opnum;
    }

    private int firstOwnOperation() {
        return base == null ? 0 : base.operationCount();
    }

    /** Whether this is {@code other}, or extends it. */
    public boolean extendsFrom(InterfaceType<?> other) {
        for (InterfaceType<?> type = this; type != null; type = type.base) {
            if (type.iid.equals(other.iid)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes a proxy.
     *
     * @throws ComException {@code REGDB_E_IIDNOTREG} if calls of this interface cannot leave the apartment
     */
    public T newProxy(ProxyTarget target) throws ComException {
        if (proxies == null) {
            throw cannotTravel();
        }
        return proxies.create(target);
    }

    /**
     * Makes a stub for an object that implements the interface.
     *
     * @throws ComException {@code REGDB_E_IIDNOTREG} if calls of this interface cannot come from outside the apartment,
     *     {@code E_NOINTERFACE} if the object does not implement it
     */
    public Stub newStub(IUnknown object) throws ComException {
        if (stubs == null) {
            throw cannotTravel();
        }
        return stubs.create(object.queryInterface(javaClass));
    }

    private ComException cannotTravel() {
        return new ComException(
                HResult.REGDB_E_IIDNOTREG,
                name() + " is [local]: it has no proxy or stub, so it stays in its apartment");
    }

    @Override
    public String toString() {
        return name() + " {" + iid + "}";
    }

    /** An interface that is being described; only generated code needs it. */
    public static final class Description<T> {
        private final Class<T> javaClass;
        private final Guid iid;
        private final @Nullable InterfaceType<?> base;
        private List<String> operations = List.of();
        private @Nullable Supplier<AsyncType<?>> async;

        private Description(Class<T> javaClass, Guid iid, @Nullable InterfaceType<?> base) {
            this.javaClass = javaClass;
            this.iid = iid;
            this.base = base;
        }

        /** Names its own operations, in order. */
        public Description<T> operations(String... names) {
            operations = List.of(names);
            return this;
        }

        /** Names its asynchronous twin; asked for when first needed, since the twins refer to each other. */
        public Description<T> async(Supplier<AsyncType<?>> twin) {
            async = twin;
            return this;
        }

        /** An interface whose calls can go to another apartment. */
        public InterfaceType<T> remote(ProxyFactory<? extends T> proxies, StubFactory<? super T> stubs) {
            return new InterfaceType<>(this, proxies, stubs);
        }

        /** An interface whose calls stay in their apartment. */
        public InterfaceType<T> local() {
            return new InterfaceType<>(this, null, null);
        }
    }
}
