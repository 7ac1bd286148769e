package org.midl4j.orpc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** An object of another process: the interfaces of it that are known here, and the references held. */
final class ImportedObject implements RemoteObject {

    /** What makes an object the same one. */
    record Key(long oxid, long oid) {}

    private final ObjectSpace space;
    private final RemoteExporter exporter;
    private final Key key;
    private final Map<Guid, OrpcChannel> channels = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean callFactory;

    // Guarded by this.
    private final Map<Guid, Long> references = new HashMap<>();
    private int users;

    ImportedObject(ObjectSpace space, RemoteExporter exporter, Key key) {
        this.space = space;
        this.exporter = exporter;
        this.key = key;
    }

    Key key() {
        return key;
    }

    RemoteExporter exporter() {
        return exporter;
    }

    /** Takes references that came with an interface pointer. */
    void receive(Guid iid, StandardReference reference) {
        synchronized (this) {
            references.merge(reference.ipid(), (long) reference.publicReferences(), Long::sum);
        }
        channels.computeIfAbsent(iid, missing -> new OrpcChannel(space, exporter.binding(), missing, reference.ipid()));
    }

    @Override
    public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
        return find(type);
    }

    private @Nullable OrpcChannel find(InterfaceType<?> type) throws ComException {
        OrpcChannel known = channels.get(type.iid());
        if (known != null) {
            return known;
        }
        if (type.iid().equals(InterfaceType.UNKNOWN.iid())) {
            return any(); // its operations do not travel
        }
        StandardReference found = exporter.queryInterface(any().ipid(), type.iid());
        if (found == null) {
            return null;
        }
        receive(type.iid(), found);
        return channels.get(type.iid());
    }

    @Override
    public InterfaceQuery interfaceQuery() throws ComException {
        return new Questions(any().ipid());
    }

    /** Asks for many interfaces in one call to the exporter's {@code IRemUnknown}. */
    private final class Questions implements InterfaceQuery {
        private final Guid ipid;

        Questions(Guid ipid) {
            this.ipid = ipid;
        }

        @Override
        public Channel channel() {
            return new OrpcChannel(space, exporter.binding(), Iids.REM_UNKNOWN, exporter.remUnknown());
        }

        @Override
        public boolean knows(InterfaceType<?> type) {
            return channels.containsKey(type.iid()) || type.iid().equals(InterfaceType.UNKNOWN.iid());
        }

        @Override
        public void write(NdrWriter out, List<Guid> iids) {
            RemoteExporter.writeQuestion(out, ipid, iids);
        }

        @Override
        public int[] read(NdrReader in, List<Guid> iids) throws ComException {
            List<RemoteExporter.Answer> answers = RemoteExporter.readAnswers(in, iids.size());
            int[] hresults = new int[answers.size()];
            for (int i = 0; i < hresults.length; i++) {
                hresults[i] = answers.get(i).hresult();
                if (hresults[i] == HResult.S_OK) {
                    receive(iids.get(i), answers.get(i).reference());
                }
            }
            return hresults;
        }
    }

    private OrpcChannel any() throws ComException {
        for (OrpcChannel channel : channels.values()) {
            return channel;
        }
        throw new ComException(HResult.RPC_E_DISCONNECTED, "no interface of the object is known");
    }

    @Override
    public @Nullable Duration callLimit() {
        return space.callLimit();
    }

    @Override
    public boolean hasCallFactory() throws ComException {
        Boolean known = callFactory;
        if (known == null) {
            callFactory = known = exporter.hasCallFactory(any().ipid());
        }
        return known;
    }

    /** References to one of its interfaces, for another process. */
    ObjectReference handOn(InterfaceType<?> type) throws ComException {
        OrpcChannel channel = find(type);
        if (channel == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        exporter.addReferences(channel.ipid(), RemoteExporter.REFERENCES);
        StandardReference standard =
                new StandardReference(0, RemoteExporter.REFERENCES, key.oxid(), key.oid(), channel.ipid());
        return new ObjectReference(type.iid(), standard, exporter.resolver());
    }

    @Override
    public void acquire() {
        synchronized (this) {
            users++;
        }
    }

    /** Takes a user, unless there was none left and the references were given back. */
    synchronized boolean acquireIfUsed() {
        if (users == 0) {
            return false;
        }
        users++;
        return true;
    }

    @Override
    public void release() {
        synchronized (this) {
            if (--users > 0) {
                return;
            }
        }
        giveBack();
        space.forget(this);
    }

    /** Gives all references back. */
    void giveBack() {
        List<RemoteExporter.Held> held = new ArrayList<>();
        synchronized (this) {
            references.forEach((ipid, count) -> held.add(new RemoteExporter.Held(ipid, count)));
            references.clear();
        }
        if (!held.isEmpty()) {
            exporter.release(held);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportedObject that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
