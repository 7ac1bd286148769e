package org.midl4j.apartment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.com.Parts;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** An object of this process as other apartments see it. */
final class LocalObject implements RemoteObject {
    private final IUnknown object;
    private final Apartment home;
    private final Map<Guid, Channel> channels = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean callFactory;

    private LocalObject(IUnknown object, Apartment home) {
        this.object = object;
        this.home = home;
    }

    /** What stands for an object: what its proxy stands for, or an object of this thread's apartment. */
    static RemoteObject of(IUnknown object) {
        return object instanceof ProxyObject proxy
                ? proxy.proxyTarget().object()
                : new LocalObject(Parts.whole(object), Apartment.current());
    }

    /** The object as this thread's apartment sees it. */
    static <T> T resolve(RemoteObject object, InterfaceType<T> type) throws ComException {
        if (object instanceof LocalObject local && local.home.isCurrent()) {
            return local.object.queryInterface(type.javaClass());
        }
        ProxyTarget target = ProxyTarget.acquire(object, type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        return type.newProxy(target);
    }

    @Override
    public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
        Channel known = channels.get(type.iid());
        if (known != null) {
            return known;
        }
        IUnknown part = type.javaClass().isInstance(object) ? object : home.submit(() -> query(object, type));
        if (part == null) {
            return null;
        }
        Stub stub = type.newStub(part);
        Channel made = new ApartmentChannel(home, this, type, stub);
        Channel other = channels.putIfAbsent(type.iid(), made);
        return other == null ? made : other;
    }

    @Override
    public InterfaceQuery interfaceQuery() {
        return new Questions();
    }

    /** Asks for many interfaces in one call to the object's apartment: a count, IIDs; HRESULTs. */
    private final class Questions implements InterfaceQuery, Stub {
        @Override
        public Channel channel() {
            return new ApartmentChannel(home, LocalObject.this, InterfaceType.UNKNOWN, this);
        }

        @Override
        public boolean knows(InterfaceType<?> type) {
            return channels.containsKey(type.iid());
        }

        @Override
        public void write(NdrWriter out, List<Guid> iids) {
            out.writeInt(iids.size());
            iids.forEach(out::writeGuid);
        }

        @Override
        public void invoke(ServerCall call) throws ComException {
            NdrReader in = call.request();
            int[] answers = new int[in.readInt()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = answer(in.readGuid());
            }
            call.reply(
                    (out, results) -> {
                        for (int each : results) {
                            out.writeInt(each);
                        }
                    },
                    answers);
        }

        private int answer(Guid iid) {
            InterfaceType<?> type = InterfaceTypes.find(iid);
            try {
                return type == null || !type.iid().equals(iid) || LocalObject.this.channel(type) == null
                        ? HResult.E_NOINTERFACE
                        : HResult.S_OK;
            } catch (ComException e) {
                return e.hresult();
            }
        }

        @Override
        public int[] read(NdrReader in, List<Guid> iids) {
            return in.readInts(iids.size());
        }
    }

    private static @Nullable IUnknown query(IUnknown object, InterfaceType<?> type) throws ComException {
        return object.tryQueryInterface(type.javaClass()) instanceof IUnknown part ? part : null;
    }

    @Override
    public boolean hasCallFactory() throws ComException {
        Boolean known = callFactory;
        if (known == null) {
            callFactory = known = home.submit(() -> object.tryQueryInterface(ICallFactory.class) != null);
        }
        return known;
    }

    /** Proxies hold this, and this holds the object: Java's collector counts the references. */
    @Override
    public void acquire() {}

    @Override
    public void release() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalObject local && local.object == object && local.home == home;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
