package org.midl4j.orpc;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.Parts;
import org.midl4j.rpc.InterfaceTable;
import org.midl4j.rpc.RpcInterface;
import org.midl4j.rpc.SyntaxId;

/**
 * The objects that others can call, under one OXID: which IPID is which interface of which object, and how many references
 * are held. An object without references is let go of. Safe for use by several threads.
 */
final class Exporter implements InterfaceTable {
    private final SecureRandom random = new SecureRandom();
    private final long oxid = random.nextLong();
    private final Guid remUnknown = newGuid();
    private final Map<Guid, ExportedObject.Part> byIpid = new ConcurrentHashMap<>();
    private final Map<SyntaxId, RpcInterface> interfaces = new ConcurrentHashMap<>();
    private final ObjectSpace space;

    // Guarded by this.
    private final Map<ExportedObject.Identity, ExportedObject> byIdentity = new HashMap<>();
    private final Map<Long, ExportedObject> byOid = new HashMap<>();

    /** How many objects each connection was the first to hold; guarded by this. */
    private final Map<Object, int[]> objectsOf = new WeakHashMap<>();

    private final int mostObjects;

    /** @param mostObjects how many objects each client may hold */
    Exporter(ObjectSpace space, int mostObjects) {
        this.space = space;
        this.mostObjects = mostObjects;
        serve(new RemoteUnknownInterface(this));
        serve(new ResolverInterface(this));
    }

    /** Adds an interface that is not an object's. */
    void serve(RpcInterface plain) {
        interfaces.put(plain.id(), plain);
    }

    long oxid() {
        return oxid;
    }

    /** The IPID under which references are counted. */
    Guid remUnknown() {
        return remUnknown;
    }

    /** Where this exporter is called. */
    DualStringArray addresses() {
        return space.addresses();
    }

    private Guid newGuid() {
        return new Guid(random.nextLong(), random.nextLong());
    }

    // ---- what a connection asks

    @Override
    public Optional<RpcInterface> find(SyntaxId wanted) {
        return Optional.ofNullable(interfaces.get(wanted));
    }

    @Override
    public List<SyntaxId> listed() {
        return interfaces.keySet().stream().toList();
    }

    ExportedObject.@Nullable Part find(Guid ipid) {
        return byIpid.get(ipid);
    }

    /** How many objects others hold. */
    synchronized int size() {
        return byOid.size();
    }

    // ---- references

    /**
     * Hands out references to an interface of an object.
     *
     * @param client the connection of the client that is going to hold them; null if this end hands them to a server
     * @throws ComException {@code E_NOINTERFACE} if the object does not have it, {@code RPC_E_OUT_OF_RESOURCES} if the
     *     client holds too many objects
     */
    StandardReference export(IUnknown object, InterfaceType<?> type, int references, @Nullable Object client)
            throws ComException {
        return export(exported(object), type, references, client);
    }

    /** As above, for an object that is exported already. */
    StandardReference export(ExportedObject object, InterfaceType<?> type, int references, @Nullable Object client)
            throws ComException {
        Stub stub = newStubIfNeeded(object, type);
        synchronized (this) {
            charge(object, client);
            ExportedObject.Part part = object.parts.computeIfAbsent(
                    type.iid(), iid -> new ExportedObject.Part(newGuid(), object, type, Objects.requireNonNull(stub)));
            part.references += references;
            register(object);
            return new StandardReference(0, references, oxid, object.oid(), part.ipid());
        }
    }

    /** An object that nobody held until now counts for the client that holds it first. */
    private void charge(ExportedObject object, @Nullable Object client) throws ComException {
        if (client == null || byOid.containsKey(object.oid())) {
            return;
        }
        int[] held = objectsOf.computeIfAbsent(client, key -> new int[1]);
        if (held[0] >= mostObjects) {
            byIdentity.remove(object.identity(), object);
            throw new ComException(
                    HResult.RPC_E_OUT_OF_RESOURCES, "a client holds " + held[0] + " objects and may have no more");
        }
        held[0]++;
        object.chargedTo = held;
    }

    /** Without the lock, since the object may have to be called. */
    private @Nullable Stub newStubIfNeeded(ExportedObject object, InterfaceType<?> type) throws ComException {
        try {
            return hasPart(object, type) ? null : object.newStub(type);
        } catch (ComException e) {
            synchronized (this) {
                if (object.parts.isEmpty()) {
                    byIdentity.remove(object.identity(), object);
                }
            }
            throw e;
        }
    }

    private synchronized ExportedObject exported(IUnknown part) {
        IUnknown object = Parts.whole(part);
        ExportedObject.Identity identity = ExportedObject.Identity.of(object);
        return byIdentity.computeIfAbsent(identity, key -> new ExportedObject(random.nextLong(), key, object));
    }

    private synchronized boolean hasPart(ExportedObject object, InterfaceType<?> type) {
        return object.parts.containsKey(type.iid());
    }

    private void register(ExportedObject object) {
        byIdentity.put(object.identity(), object);
        byOid.put(object.oid(), object);
        for (ExportedObject.Part part : object.parts.values()) {
            byIpid.put(part.ipid(), part);
            SyntaxId id = SyntaxId.of(part.type().iid(), 0, 0);
            interfaces.computeIfAbsent(id, key -> new ObjectInterface(key, this, space));
        }
    }

    /** Adds references; the HRESULT says whether there is such an interface. */
    synchronized int addReferences(Guid ipid, long count) {
        ExportedObject.Part part = byIpid.get(ipid);
        if (part == null) {
            return HResult.RPC_E_INVALID_OBJECT;
        }
        part.references += count;
        return HResult.S_OK;
    }

    /** Takes references back; the object is let go of with its last one. */
    synchronized int release(Guid ipid, long count) {
        ExportedObject.Part released = byIpid.get(ipid);
        if (released == null) {
            return HResult.RPC_E_INVALID_OBJECT;
        }
        released.references = Math.max(0, released.references - count);
        ExportedObject object = released.owner();
        for (ExportedObject.Part part : object.parts.values()) {
            if (part.references > 0) {
                return HResult.S_OK;
            }
        }
        byIdentity.remove(object.identity(), object);
        if (byOid.remove(object.oid()) != null && object.chargedTo != null) {
            object.chargedTo[0]--;
            object.chargedTo = null;
        }
        object.parts.values().forEach(part -> byIpid.remove(part.ipid()));
        return HResult.S_OK;
    }
}
