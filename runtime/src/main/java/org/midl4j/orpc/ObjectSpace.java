package org.midl4j.orpc;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.RpcLimits;
import org.midl4j.rpc.RpcServer;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.rpc.StringBinding;

/**
 * One end of object RPC: exports objects under an OXID of its own, and uses objects of others. Turns interface pointers
 * into object references and back. Safe for use by several threads.
 */
public final class ObjectSpace implements InterfaceMarshaler, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ObjectSpace.class.getName());
    private static final int RESOLVER_PORT = 135;
    private static final int IDENTIFY = 2;
    private static final int CANNOT_CREATE_ENDPOINT = 1720; // RPC_S_CANT_CREATE_ENDPOINT
    private static final int REFERENCES = 5;

    private final RpcLimits limits;
    private final ClientOptions clientOptions;
    private final ServerOptions serverOptions;
    private final Exporter exporter;
    private final Map<StringBinding, Binding> bindings = new ConcurrentHashMap<>();
    private final Map<Long, RemoteExporter> exporters = new ConcurrentHashMap<>();
    private final Map<ImportedObject.Key, ImportedObject> imported = new HashMap<>();

    /** How many are looking for an exporter; guarded by {@link #imported}. */
    private int searches;

    private volatile @Nullable StringBinding primary;
    private volatile @Nullable RpcServer server;
    private volatile String endpoint = "not listening";
    private volatile DualStringArray addresses = DualStringArray.of(List.of());
    private volatile String clientHost = "127.0.0.1";
    private volatile @Nullable Duration pendingTime;
    private boolean closed;

    /** @param mostObjects how many objects of this end each client may hold */
    public ObjectSpace(RpcLimits limits, int mostObjects, Duration connectTimeout) {
        this(limits, mostObjects, ClientOptions.DEFAULT.withConnect(connectTimeout), ServerOptions.DEFAULT);
    }

    /**
     * @param mostObjects how many objects of this end each client may hold
     * @param clientOptions for connections to others
     * @param serverOptions for connections of others
     */
    public ObjectSpace(RpcLimits limits, int mostObjects, ClientOptions clientOptions, ServerOptions serverOptions) {
        this.limits = limits;
        this.exporter = new Exporter(this, mostObjects);
        this.clientOptions = clientOptions;
        this.serverOptions = serverOptions;
    }

    // ---- serving

    /** Sets how long a call object of this end may take to complete a call; null for no limit. */
    public void limitPending(@Nullable Duration time) {
        pendingTime = time;
    }

    @Nullable
    Duration pendingTime() {
        return pendingTime;
    }

    /** Lets others make objects of classes. */
    public void activate(ClassTable classes) {
        exporter.serve(new ActivationInterface(exporter, classes));
    }

    /**
     * Starts to listen.
     *
     * @return where
     * @throws ComException if that address cannot be listened on
     */
    public synchronized StringBinding listen(StringBinding at) throws ComException {
        if (closed) {
            throw new ComException(HResult.RPC_E_DISCONNECTED, "this end was closed");
        }
        try {
            RpcServer started = RpcServer.listen(at, exporter, limits, serverOptions);
            server = started;
            endpoint = started.address().toString();
            addresses = DualStringArray.of(reachable(started.address()));
            return started.address();
        } catch (IOException e) {
            throw new ComException(
                    HResult.ofWin32(CANNOT_CREATE_ENDPOINT), "cannot listen on " + at + ": " + e.getMessage(), e);
        }
    }

    /** Starts to listen if that has not been done: others are going to call objects of this end. */
    private synchronized void beCallable() throws ComException {
        if (server == null) {
            listen(clientHost.isEmpty() ? StringBinding.local("") : new StringBinding(clientHost, 0));
        }
    }

    private static List<StringBinding> reachable(StringBinding listening) throws IOException {
        if (listening.isLocal()
                || !listening.host().isEmpty()
                        && !InetAddress.getByName(listening.host()).isAnyLocalAddress()) {
            return List.of(listening);
        }
        List<StringBinding> reachable = new ArrayList<>();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                boolean local = address.isLoopbackAddress() || address.isLinkLocalAddress();
                if (!local && !(address instanceof Inet6Address)) {
                    reachable.add(new StringBinding(address.getHostAddress(), listening.port()));
                }
            }
        }
        reachable.add(new StringBinding("127.0.0.1", listening.port()));
        return reachable;
    }

    /** Where this end is called, for messages. */
    String endpoint() {
        return endpoint;
    }

    DualStringArray addresses() {
        return addresses;
    }

    /** How many objects of this end others hold. */
    public int exportedObjects() {
        return exporter.size();
    }

    /** How many connections others have to this end. */
    public int connections() {
        RpcServer running = server;
        return running == null ? 0 : running.connections();
    }

    // ---- using

    /**
     * Connects to a server.
     *
     * @throws ComException if nobody answers
     */
    public void connect(StringBinding to) throws ComException {
        Binding binding = binding(to);
        try {
            primary = to;
            clientHost = binding.connect();
        } catch (RpcException e) {
            throw DirectCall.unavailable(e);
        }
    }

    private Binding binding(StringBinding to) throws ComException {
        synchronized (this) {
            if (closed) {
                throw new ComException(HResult.RPC_E_DISCONNECTED, "this end was closed");
            }
            return bindings.computeIfAbsent(to, this::newBinding);
        }
    }

    /** How long calls of others' objects may take, where nothing else is said. */
    @Nullable
    Duration callLimit() {
        return clientOptions.call();
    }

    private Binding newBinding(StringBinding to) {
        return new Binding(to, limits, clientOptions, Iids.REM_UNKNOWN_0);
    }

    /**
     * Has a server make an object.
     *
     * @throws ComException {@code REGDB_E_CLASSNOTREG} if it does not know the class, or what the factory threw
     */
    public <T> T createInstance(StringBinding at, Guid clsid, InterfaceType<T> type) throws ComException {
        NdrWriter out = new NdrWriter();
        OrpcHeaders.writeThis(out);
        out.writeGuid(clsid);
        out.writePointer(null); // object name
        out.writePointer(null); // storage
        out.writeInt(IDENTIFY);
        out.writeInt(0); // mode
        out.writeInt(1);
        out.writePointer(type);
        out.writeInt(1);
        out.writeGuid(type.iid());
        writeTowers(out);
        beginSearch();
        try {
            Binding binding = binding(at);
            NdrReader in = DirectCall.make(binding, Iids.ACTIVATION, ActivationInterface.REMOTE_ACTIVATION, null, out);
            return unmarshal(readActivated(in, binding, clsid), type);
        } catch (BadStubData e) {
            throw new ComException(HResult.RPC_X_BAD_STUB_DATA, e.getMessage(), e);
        } finally {
            endSearch();
        }
    }

    private byte[] readActivated(NdrReader in, Binding binding, Guid clsid) throws ComException {
        OrpcHeaders.readThat(in);
        long oxid = in.readLong();
        DualStringArray at = DualStringArray.readParameter(in);
        Guid remUnknown = in.readGuid();
        in.readInt(); // authentication hint
        in.readInt(); // version
        int hresult = in.readInt();
        if (HResult.failed(hresult)) {
            throw new ComException(hresult, binding.server() + " cannot make an object of class " + clsid);
        }
        if (in.readArrayCount(Integer.BYTES) != 1 || !in.readPointer()) {
            throw new BadStubData("an activation succeeded without an object");
        }
        int size = in.readArrayCount(1);
        if (in.readInt() != size) {
            throw new BadStubData("an object reference has two different lengths");
        }
        byte[] reference = in.readBytes(size);
        if (oxid != exporter.oxid()) {
            remember(new RemoteExporter(oxid, choose(binding, at), remUnknown, at));
        }
        return reference;
    }

    // ---- interface pointers

    @Override
    public byte[] marshal(IUnknown object, InterfaceType<?> type) throws ComException {
        return marshal(object, type, null);
    }

    /** @param client the connection of the client that is going to hold it, or null */
    byte[] marshal(IUnknown object, InterfaceType<?> type, @Nullable Object client) throws ComException {
        if (object instanceof ProxyObject proxy && proxy.proxyTarget().object() instanceof ImportedObject known) {
            return known.handOn(type).toByteArray();
        }
        beCallable();
        StandardReference standard = exporter.export(object, type, REFERENCES, client);
        return new ObjectReference(type.iid(), standard, addresses).toByteArray();
    }

    @Override
    public <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
        ObjectReference reference = ObjectReference.read(octets);
        StandardReference standard = reference.standard();
        if (standard.oxid() == exporter.oxid()) {
            return own(standard, type);
        }
        ImportedObject object = use(reference);
        try {
            ProxyTarget target = ProxyTarget.acquire(object, type);
            if (target == null) {
                throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
            }
            return type.newProxy(target);
        } finally {
            object.release();
        }
    }

    /** An object of this end that has come home. */
    private <T> T own(StandardReference standard, InterfaceType<T> type) throws ComException {
        ExportedObject.Part part = exporter.find(standard.ipid());
        if (part == null) {
            throw new ComException(HResult.RPC_E_DISCONNECTED, "the object has been let go of");
        }
        T object = part.owner().resolve().queryInterface(type.javaClass());
        exporter.release(standard.ipid(), standard.publicReferences());
        return object;
    }

    /** The object of a reference, with one user more. */
    private ImportedObject use(ObjectReference reference) throws ComException {
        long oxid = reference.standard().oxid();
        ImportedObject.Key key =
                new ImportedObject.Key(oxid, reference.standard().oid());
        while (true) {
            RemoteExporter remote = exporters.get(oxid);
            if (remote == null) {
                remote = resolve(oxid, reference.resolver());
            }
            synchronized (imported) {
                if (exporters.get(oxid) != remote) {
                    continue; // its last object has just been let go of
                }
                ImportedObject known = imported.get(key);
                if (known == null || !known.acquireIfUsed()) {
                    known = new ImportedObject(this, remote, key);
                    known.acquire();
                    imported.put(key, known);
                    remote.objects++;
                }
                known.receive(reference.iid(), reference.standard());
                return known;
            }
        }
    }

    /** An object is not used any more; with its last object, an exporter is forgotten too. */
    void forget(ImportedObject object) {
        RemoteExporter remote = object.exporter();
        synchronized (imported) {
            imported.remove(object.key(), object);
            if (--remote.objects > 0) {
                return;
            }
            exporters.remove(remote.oxid(), remote);
        }
        retireUnused();
    }

    /** Closes connections that lead to no exporter any more, but for the one this end was made with. */
    private void retireUnused() {
        List<Binding> unused;
        synchronized (imported) {
            if (searches > 0) {
                return; // the last of them does this
            }
            unused = bindings.values().stream()
                    .filter(binding -> !binding.server().equals(primary))
                    .filter(binding -> exporters.values().stream().noneMatch(each -> each.binding() == binding))
                    .toList();
            unused.forEach(binding -> bindings.remove(binding.server(), binding));
        }
        unused.forEach(Binding::retire);
    }

    /** Connections that no exporter is known of yet are kept from now on. */
    private void beginSearch() {
        synchronized (imported) {
            searches++;
        }
    }

    private void endSearch() {
        synchronized (imported) {
            searches--;
        }
        retireUnused();
    }

    // ---- exporters

    /** Finds the exporter of an OXID by asking those who should know. */
    private RemoteExporter resolve(long oxid, DualStringArray resolver) throws ComException {
        ComException last = null;
        beginSearch();
        try {
            for (StringBinding at : resolver.bindings(RESOLVER_PORT)) {
                try {
                    return resolve(oxid, resolver, binding(at));
                } catch (ComException e) {
                    last = e;
                }
            }
        } finally {
            endSearch();
        }
        throw last != null
                ? last
                : new ComException(
                        HResult.RPC_S_SERVER_UNAVAILABLE, "an object reference names no address that can be called");
    }

    private RemoteExporter resolve(long oxid, DualStringArray resolver, Binding asked) throws ComException {
        NdrWriter out = new NdrWriter();
        out.writeLong(oxid);
        writeTowers(out);
        NdrReader in = DirectCall.make(asked, Iids.OBJECT_EXPORTER, ResolverInterface.RESOLVE_2, null, out);
        try {
            DualStringArray at = DualStringArray.readParameter(in);
            Guid remUnknown = in.readGuid();
            in.readInt(); // authentication hint
            in.readInt(); // version
            int status = in.readInt();
            if (status != 0) {
                throw new ComException(
                        HResult.ofWin32(status), asked.server() + " does not know the exporter of an object");
            }
            return remember(new RemoteExporter(oxid, choose(asked, at), remUnknown, resolver));
        } catch (BadStubData e) {
            throw new ComException(HResult.RPC_X_BAD_STUB_DATA, e.getMessage(), e);
        }
    }

    /** The ways in which this end can call others; the usual one first, and no more to those on other machines. */
    private void writeTowers(NdrWriter out) {
        boolean local = clientHost.isEmpty();
        out.writeShort((short) (local ? 2 : 1));
        out.writeInt(local ? 2 : 1);
        out.writeShort((short) DualStringArray.TCP);
        if (local) {
            out.writeShort((short) DualStringArray.LOCAL);
        }
    }

    private RemoteExporter remember(RemoteExporter found) {
        synchronized (imported) {
            RemoteExporter known = exporters.putIfAbsent(found.oxid(), found);
            return known == null ? found : known;
        }
    }

    /** The way to an exporter: the one it was found on if that may be it, since that is known to work. */
    private Binding choose(Binding asked, DualStringArray exporterAt) {
        List<StringBinding> offered = exporterAt.bindings(RESOLVER_PORT);
        for (StringBinding binding : offered) {
            if (binding.protocol().equals(asked.server().protocol())
                    && binding.endpoint().equals(asked.server().endpoint())) {
                return asked;
            }
        }
        return offered.isEmpty() ? asked : bindings.computeIfAbsent(offered.get(0), this::newBinding);
    }

    // ---- the end

    /**
     * Stops being callable without losing calls, as {@link RpcServer#stop} does, and then closes.
     *
     * @param atMost how long to wait for calls that run
     * @return whether all of them ended in time
     * @throws InterruptedException if the thread is interrupted; this end is then closed all the same
     */
    public boolean stop(Duration atMost) throws InterruptedException {
        RpcServer running = server;
        try {
            return running == null || running.stop(atMost);
        } finally {
            close();
        }
    }

    /** Gives back what is held of others, and stops being callable. Calls on their way fail. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        List<ImportedObject> held;
        synchronized (imported) {
            held = List.copyOf(imported.values());
            imported.clear();
        }
        held.forEach(ImportedObject::giveBack);
        bindings.values().forEach(Binding::close);
        RpcServer running = server;
        if (running != null) {
            running.close();
        }
        LOG.log(System.Logger.Level.DEBUG, "an end of object RPC was closed");
    }
}
