package org.midl4j.rpc;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.RpcTarget;
import org.midl4j.call.Stub;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;

/**
 * What is known about a raw RPC interface, one without {@code [object]}: {@code IFoo.TYPE}. Immutable.
 *
 * <pre>{@code
 * RpcType<clock> TYPE = RpcType.named(clock.class, "3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101", 1, 0)
 *         .operations("Now", "Set")
 *         .remote(clockClient::new, clockStub::new);
 *
 * clock here = clock.TYPE.client(Binding.of("ncacn_ip_tcp:127.0.0.1[4711]"));
 * }</pre>
 *
 * @param <T> the Java interface
 */
public final class RpcType<T> {
    private final SyntaxId id;
    private final InterfaceType<T> description;
    private final Function<RpcTarget, ? extends T> clients;
    private final Function<? super T, Stub> stubs;

    private RpcType(
            Description<T> description, Function<RpcTarget, ? extends T> clients, Function<? super T, Stub> stubs) {
        this.id = description.id;
        this.description = InterfaceType.named(description.javaClass, id.uuid().toString(), null)
                .operations(description.operations.toArray(String[]::new))
                .local();
        this.clients = clients;
        this.stubs = stubs;
    }

    /** Starts to describe an interface. */
    public static <T> Description<T> named(Class<T> javaClass, String uuid, int major, int minor) {
        return new Description<>(javaClass, SyntaxId.of(Guid.of(uuid), major, minor));
    }

    /** Its identity and version. */
    public SyntaxId id() {
        return id;
    }

    public String name() {
        return description.name();
    }

    /** The interface as listeners and messages know it. */
    public InterfaceType<T> description() {
        return description;
    }

    /** A client of whatever server the binding leads to; its calls are written in NDR 2.0. */
    public T client(Binding binding) {
        return client(target(binding, SyntaxId.NDR, binding.callLimit()));
    }

    /** As above, but a call that takes longer fails with {@code RPC_E_TIMEOUT}. */
    public T client(Binding binding, Duration callTimeout) {
        return client(target(binding, SyntaxId.NDR, callTimeout));
    }

    /**
     * A client whose calls are written in NDR64 if the server takes that, and in NDR 2.0 otherwise. Connects to find out.
     *
     * @throws RpcException if nobody answers
     */
    public T negotiatedClient(Binding binding) throws RpcException {
        return client(target(binding, binding.negotiate(id), binding.callLimit()));
    }

    /** A client of whatever a channel leads to. */
    public T client(Channel channel) {
        return client(new RpcTarget(description, channel, null));
    }

    private T client(RpcTarget target) {
        return clients.apply(target);
    }

    private RpcTarget target(Binding binding, SyntaxId transferSyntax, @Nullable Duration callTimeout) {
        return new RpcTarget(description, new RpcChannel(binding, id, transferSyntax), callTimeout);
    }

    /** Where calls over a binding are made; for generated clients. */
    public RpcTarget target(Binding binding) {
        return target(binding, SyntaxId.NDR, binding.callLimit());
    }

    /** The server's end of an implementation. */
    public Stub stub(T implementation) {
        return stubs.apply(implementation);
    }

    @Override
    public String toString() {
        return name() + " {" + id + "}";
    }

    /** An interface that is being described; only generated code needs it. */
    public static final class Description<T> {
        private final Class<T> javaClass;
        private final SyntaxId id;
        private List<String> operations = List.of();

        private Description(Class<T> javaClass, SyntaxId id) {
            this.javaClass = javaClass;
            this.id = id;
        }

        /** Names its operations, in order. */
        public Description<T> operations(String... names) {
            operations = List.of(names);
            return this;
        }

        /** Says what makes its clients and its servers' ends. */
        public RpcType<T> remote(Function<RpcTarget, ? extends T> clients, Function<? super T, Stub> stubs) {
            return new RpcType<>(this, clients, stubs);
        }
    }
}
