package org.midl4j.orpc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.AgileReference;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/** An object that others can call, with those of its interfaces that were asked for. */
final class ExportedObject {
    private final long oid;
    private final Identity identity;
    private final IUnknown object;
    private final Apartment home;
    private final AgileReference<IUnknown> reference;

    /** By IID; guarded by the exporter. */
    final Map<Guid, Part> parts = new HashMap<>();

    /** The count of the client that held it first, in which it is counted; guarded by the exporter. */
    int @Nullable [] chargedTo;

    ExportedObject(long oid, Identity identity, IUnknown object) {
        this.oid = oid;
        this.identity = identity;
        this.object = object;
        home = object instanceof ProxyObject ? Apartment.mta() : Apartment.current();
        reference = AgileReference.of(object, InterfaceType.UNKNOWN);
    }

    /** What makes an object the same one: itself, or what its proxy stands for. */
    record Identity(Object what, boolean isProxied) {
        static Identity of(IUnknown object) {
            return object instanceof ProxyObject proxy
                    ? new Identity(proxy.proxyTarget().object(), true)
                    : new Identity(object, false);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity that
                    && isProxied == that.isProxied
                    && (isProxied ? what.equals(that.what) : what == that.what);
        }

        @Override
        public int hashCode() {
            return isProxied ? what.hashCode() : System.identityHashCode(what);
        }
    }

    /** One interface of the object. */
    static final class Part {
        private final Guid ipid;
        private final ExportedObject owner;
        private final InterfaceType<?> type;
        private final Stub stub;

        /** How many references others hold; guarded by the exporter. */
        long references;

        Part(Guid ipid, ExportedObject owner, InterfaceType<?> type, Stub stub) {
            this.ipid = ipid;
            this.owner = owner;
            this.type = type;
            this.stub = stub;
        }

        Guid ipid() {
            return ipid;
        }

        ExportedObject owner() {
            return owner;
        }

        InterfaceType<?> type() {
            return type;
        }

        Stub stub() {
            return stub;
        }
    }

    long oid() {
        return oid;
    }

    Identity identity() {
        return identity;
    }

    /** Where the object is called. */
    Apartment home() {
        return home;
    }

    /** The object as this thread's apartment sees it. */
    IUnknown resolve() throws ComException {
        return reference.resolve();
    }

    /** Makes a stub for one of the object's interfaces; may take a call into its apartment. */
    Stub newStub(InterfaceType<?> type) throws ComException {
        if (type.javaClass().isInstance(object)) {
            return type.newStub(object);
        }
        return home.submit(() -> {
            if (object.tryQueryInterface(type.javaClass()) instanceof IUnknown part) {
                return type.newStub(part);
            }
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        });
    }

    /** Whether the object has an interface; may take a call into its apartment. */
    boolean has(Class<?> javaClass) throws ComException {
        return javaClass.isInstance(object) || home.submit(() -> object.tryQueryInterface(javaClass) != null);
    }
}
