package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/** An interface: COM if {@link #isObject}, otherwise raw RPC. Complete when its body was seen. */
public final class Interface extends NamedType {
    private final Optional<UUID> uuid;
    private boolean object;
    private Optional<UUID> asyncUuid = Optional.empty();
    private Optional<Interface> base = Optional.empty();
    private List<Operation> operations = List.of();
    private Optional<Interface> asyncTwin = Optional.empty();
    private Optional<Interface> syncTwin = Optional.empty();
    private boolean complete;

    public Interface(String name, Span span, Attributes attributes, String doc, Optional<UUID> uuid) {
        super(name, span, attributes, doc);
        this.uuid = uuid;
    }

    /** Sets base and body, once. */
    public void complete(boolean isObject, Optional<Interface> derivedFrom, List<Operation> declared) {
        requireIncomplete();
        object = isObject;
        base = derivedFrom;
        operations = List.copyOf(declared);
        complete = true;
    }

    /** Makes another interface its asynchronous twin, once. */
    public void pair(Interface async, UUID asyncIid) {
        if (asyncTwin.isPresent()) {
            throw new IllegalStateException(name() + " has an asynchronous twin");
        }
        asyncTwin = Optional.of(async);
        asyncUuid = Optional.of(asyncIid);
        async.syncTwin = Optional.of(this);
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    /** Whether it is a COM interface, said so or derived from one. */
    public boolean isObject() {
        return object;
    }

    /** The IID, or the identity of an RPC interface. */
    public Optional<UUID> uuid() {
        return uuid;
    }

    /** The IID of its asynchronous twin. */
    public Optional<UUID> asyncUuid() {
        return asyncUuid;
    }

    public Optional<Interface> base() {
        return base;
    }

    /** Its own operations in order of declaration, without those of its bases. */
    public List<Operation> operations() {
        return operations;
    }

    /** {@code AsyncIFoo} of {@code IFoo}. */
    public Optional<Interface> asyncTwin() {
        return asyncTwin;
    }

    /** {@code IFoo} of a derived {@code AsyncIFoo}. */
    public Optional<Interface> syncTwin() {
        return syncTwin;
    }

    public boolean isLocal() {
        return attributes().has("local");
    }

    /** Whether it is, or derives at any depth from, the interface with that IID. */
    public boolean derivesFrom(UUID iid) {
        Optional<Interface> at = Optional.of(this);
        for (int depth = 0; at.isPresent() && depth < 1000; depth++) {
            if (at.get().uuid.filter(iid::equals).isPresent()) {
                return true;
            }
            at = at.get().base;
        }
        return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.interfaceType(this);
    }

    @Override
    public String toString() {
        return "interface " + name();
    }
}
