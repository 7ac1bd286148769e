package org.midl4j.orpc;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Serves {@code IActivation} (MS-DCOM 3.1.2.5.2.3.1): makes an object of a class, and hands out its interfaces. */
final class ActivationInterface extends PlainInterface {
    static final int REMOTE_ACTIVATION = 0;

    private static final int REFERENCES = 5;
    private static final int GET_CLASS_OBJECT = -1;
    private static final int MOST_INTERFACES = 0x8000;
    private static final int GUID_SIZE = 16;
    private static final int NOT_ALL_INTERFACES = 0x00080012;

    private final Exporter exporter;
    private final ClassTable classes;

    ActivationInterface(Exporter exporter, ClassTable classes) {
        super(Iids.ACTIVATION);
        this.exporter = exporter;
        this.classes = classes;
    }

    @Override
    boolean serve(int opnum, @Nullable Guid object, @Nullable Object client, NdrReader in, NdrWriter out)
            throws ComException {
        if (opnum != REMOTE_ACTIVATION) {
            return false;
        }
        OrpcHeaders.readThis(in);
        Guid clsid = in.readGuid();
        boolean named = in.readPointer();
        if (named) {
            in.readWideString();
        }
        boolean stored = in.readPointer();
        if (stored) {
            int size = in.readArrayCount(1);
            in.readInt();
            in.readBytes(size);
        }
        in.readInt(); // client's impersonation level
        int mode = in.readInt();
        Guid[] iids = readIids(in);
        int protocols = in.readShort() & 0xffff;
        expectCount(in, protocols, Short.BYTES);
        in.readShorts(protocols);

        Activated activated = named || stored || mode == GET_CLASS_OBJECT
                ? Activated.failed(HResult.CO_E_NOT_SUPPORTED, iids.length)
                : activate(clsid, iids, client);
        write(out, activated);
        return true;
    }

    private static Guid[] readIids(NdrReader in) {
        int count = in.readInt();
        if (count < 1 || count > MOST_INTERFACES || !in.readPointer()) {
            throw new BadStubData("an activation asks for " + Integer.toUnsignedString(count) + " interfaces");
        }
        expectCount(in, count, GUID_SIZE);
        Guid[] iids = new Guid[count];
        for (int i = 0; i < count; i++) {
            iids[i] = in.readGuid();
        }
        return iids;
    }

    /** What comes of one interface. */
    private record Outcome(int hresult, @Nullable ObjectReference reference) {}

    /** What comes of an activation. */
    private record Activated(int hresult, List<Outcome> outcomes) {
        static Activated failed(int hresult, int count) {
            return new Activated(hresult, Collections.nCopies(count, new Outcome(hresult, null)));
        }
    }

    private Activated activate(Guid clsid, Guid[] iids, @Nullable Object client) {
        try {
            return classes.create(clsid, object -> {
                Outcome[] outcomes = new Outcome[iids.length];
                int found = 0;
                for (int i = 0; i < iids.length; i++) {
                    outcomes[i] = query(object, iids[i], client);
                    found += outcomes[i].hresult == HResult.S_OK ? 1 : 0;
                }
                if (found == 0) {
                    boolean full = outcomes[0].hresult == HResult.RPC_E_OUT_OF_RESOURCES;
                    return new Activated(
                            full ? HResult.RPC_E_OUT_OF_RESOURCES : HResult.E_NOINTERFACE, List.of(outcomes));
                }
                return new Activated(found == iids.length ? HResult.S_OK : NOT_ALL_INTERFACES, List.of(outcomes));
            });
        } catch (ComException e) {
            return Activated.failed(e.hresult(), iids.length);
        }
    }

    private Outcome query(IUnknown object, Guid iid, @Nullable Object client) {
        InterfaceType<?> type = InterfaceTypes.find(iid);
        if (type == null || !type.iid().equals(iid)) {
            return new Outcome(HResult.E_NOINTERFACE, null);
        }
        try {
            StandardReference standard = exporter.export(object, type, REFERENCES, client);
            return new Outcome(HResult.S_OK, new ObjectReference(iid, standard, exporter.addresses()));
        } catch (ComException e) {
            return new Outcome(e.hresult(), null);
        }
    }

    private void write(NdrWriter out, Activated activated) throws ComException {
        OrpcHeaders.writeThat(out);
        boolean ok = HResult.succeeded(activated.hresult);
        out.writeLong(ok ? exporter.oxid() : 0);
        if (ok) {
            exporter.addresses().writeParameter(out);
        } else {
            out.writePointer(null);
        }
        out.writeGuid(ok ? exporter.remUnknown() : Guid.NULL);
        out.writeInt(ok ? ResolverInterface.AUTHENTICATION_HINT : 0);
        ResolverInterface.writeVersion(out);
        out.writeInt(activated.hresult);
        out.writeInt(activated.outcomes.size());
        for (Outcome outcome : activated.outcomes) {
            out.writePointer(outcome.reference, ActivationInterface::writeReference);
        }
        out.writePointees();
        out.writeInt(activated.outcomes.size());
        for (Outcome outcome : activated.outcomes) {
            out.writeInt(outcome.hresult);
        }
        out.writeInt(0); // error_status_t
    }

    private static void writeReference(NdrWriter out, ObjectReference reference) {
        byte[] octets = reference.toByteArray();
        out.writeInt(octets.length);
        out.writeInt(octets.length);
        out.writeBytes(octets, 0, octets.length);
    }
}
