package org.midl4j.unknown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.system.IMultiQI.QueryMultipleInterfacesResult;
import org.midl4j.system.MULTI_QI;

/** What one {@code QueryMultipleInterfaces} asks for, and of that, what only the object can say. */
final class Questions {
    private static final InterfaceType<IUnknown> REMOTE_UNKNOWN = InterfaceType.named(
                    IUnknown.class, "00000131-0000-0000-c000-000000000046")
            .operations("RemQueryInterface", "RemAddRef", "RemRelease")
            .local();

    private final RemoteObject object;
    private final InterfaceQuery query;
    private final MULTI_QI[] wanted;
    private final List<Guid> open = new ArrayList<>();

    /**
     * Takes the questions over.
     *
     * @throws ComException {@code E_INVALIDARG} unless there are as many as said, each with an IID and room for the answer
     */
    Questions(RemoteObject object, int count, MULTI_QI @Nullable [] questions) throws ComException {
        if (count <= 0 || count > 0xffff || questions == null || questions.length < count) {
            throw new ComException(
                    HResult.E_INVALIDARG,
                    "there are not " + Integer.toUnsignedString(count) + " interfaces to ask for");
        }
        InterfaceQuery known = object.interfaceQuery();
        if (known == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object can only be asked for one interface at a time");
        }
        this.object = object;
        this.query = known;
        this.wanted = new MULTI_QI[count];
        for (int i = 0; i < count; i++) {
            MULTI_QI question = questions[i];
            Guid iid = question == null ? null : question.pIID;
            if (question == null || iid == null || question.pItf != null) {
                throw new ComException(HResult.E_INVALIDARG, "question " + i + " has no IID, or has an answer already");
            }
            wanted[i] = new MULTI_QI(iid, null, HResult.E_NOINTERFACE);
            InterfaceType<?> type = typeOf(iid);
            if (type != null && !query.knows(type) && !open.contains(iid)) {
                open.add(iid);
            }
        }
    }

    /** A reference to an object, to ask it. */
    static ProxyTarget target(RemoteObject object, Channel channel) {
        return ProxyTarget.of(object, REMOTE_UNKNOWN, channel);
    }

    /** The type of an interface that can be called through a proxy. */
    private static @Nullable InterfaceType<?> typeOf(Guid iid) {
        InterfaceType<?> type = InterfaceTypes.find(iid);
        return type != null && type.iid().equals(iid) ? type : null;
    }

    InterfaceQuery query() {
        return query;
    }

    /** Whether the object does not have to be asked. */
    boolean areAnswered() {
        return open.isEmpty();
    }

    /** Writes what is open; where nothing is, what every object has. */
    void write(NdrWriter out) throws ComException {
        query.write(out, asked());
    }

    private List<Guid> asked() {
        return open.isEmpty() ? List.of(InterfaceType.UNKNOWN.iid()) : open;
    }

    /** Reads what came back. */
    QueryMultipleInterfacesResult read(NdrReader in) throws ComException {
        List<Guid> asked = asked();
        int[] hresults = query.read(in, asked);
        for (MULTI_QI each : wanted) {
            int at = asked.indexOf(each.pIID);
            each.hr = at < 0 ? HResult.E_NOINTERFACE : hresults[at];
        }
        return answers();
    }

    /**
     * All answers, with a proxy for each interface that was found.
     *
     * @throws ComException {@code E_NOINTERFACE} if none was
     */
    QueryMultipleInterfacesResult answers() throws ComException {
        int found = 0;
        for (MULTI_QI each : wanted) {
            InterfaceType<?> type = typeOf(iid(each));
            if (type != null && query.knows(type)) {
                each.pItf = proxy(type);
                each.hr = HResult.S_OK;
                found++;
            }
        }
        if (found == 0) {
            throw new ComException(HResult.E_NOINTERFACE, "the object has none of these interfaces");
        }
        return new QueryMultipleInterfacesResult(found == wanted.length ? HResult.S_OK : HResult.S_FALSE, wanted);
    }

    private static Guid iid(MULTI_QI question) {
        Guid iid = question.pIID;
        if (iid == null) {
            throw new IllegalStateException("a question lost its IID");
        }
        return iid;
    }

    private IUnknown proxy(InterfaceType<?> type) throws ComException {
        ProxyTarget target = ProxyTarget.acquire(object, type);
        if (target == null) {
            throw new ComException(HResult.RPC_E_DISCONNECTED, "the object lost " + type.name());
        }
        return (IUnknown) type.newProxy(target);
    }
}
