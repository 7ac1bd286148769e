package org.midl4j.orpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Serves {@code IRemUnknown} (MS-DCOM 3.1.1.5.6): what {@code IUnknown} is for objects that are elsewhere. */
final class RemoteUnknownInterface extends PlainInterface {
    static final int QUERY_INTERFACE = 3;
    static final int ADD_REFERENCES = 4;
    static final int RELEASE = 5;

    private static final int MOST_REFERENCES = 1 << 20;
    private static final int GUID_SIZE = 16;
    private static final int REFERENCE_SIZE = 24;

    private final Exporter exporter;

    RemoteUnknownInterface(Exporter exporter) {
        super(Iids.REM_UNKNOWN_0);
        this.exporter = exporter;
    }

    @Override
    boolean serve(int opnum, @Nullable Guid object, @Nullable Object client, NdrReader in, NdrWriter out)
            throws ComException {
        if (!exporter.remUnknown().equals(object)) {
            throw new ComException(HResult.RPC_E_INVALID_OBJECT);
        }
        OrpcHeaders.readThis(in);
        OrpcHeaders.writeThat(out);
        switch (opnum) {
            case QUERY_INTERFACE -> queryInterface(client, in, out);
            case ADD_REFERENCES -> addReferences(in, out);
            case RELEASE -> release(in, out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void queryInterface(@Nullable Object client, NdrReader in, NdrWriter out) throws ComException {
        Guid ipid = in.readGuid();
        int references = checkedReferences(in.readInt());
        int count = in.readShort() & 0xffff;
        expectCount(in, count, GUID_SIZE);
        ExportedObject.Part part = exporter.find(ipid);
        if (part == null || count == 0) {
            out.writePointer(null);
            out.writeInt(part == null ? HResult.RPC_E_INVALID_OBJECT : HResult.E_INVALIDARG);
            return;
        }
        out.writePointer(part);
        out.writeInt(count);
        int found = 0;
        for (int i = 0; i < count; i++) {
            Answer answer = query(part.owner(), in.readGuid(), references, client);
            found += answer.hresult == HResult.S_OK ? 1 : 0;
            out.align(8);
            out.writeInt(answer.hresult);
            out.align(8);
            answer.reference.write(out);
        }
        out.writeInt(found == count ? HResult.S_OK : found > 0 ? HResult.S_FALSE : HResult.E_NOINTERFACE);
    }

    private record Answer(int hresult, StandardReference reference) {
        static Answer failed(int hresult) {
            return new Answer(hresult, new StandardReference(0, 0, 0, 0, Guid.NULL));
        }
    }

    private Answer query(ExportedObject object, Guid iid, int references, @Nullable Object client) {
        try {
            if (iid.equals(Iids.CALL_FACTORY_QUESTION)) {
                return Answer.failed(object.has(ICallFactory.class) ? HResult.E_NOINTERFACE : HResult.E_NOTIMPL);
            }
            InterfaceType<?> type = InterfaceTypes.find(iid);
            if (type == null || !type.iid().equals(iid)) {
                return Answer.failed(HResult.E_NOINTERFACE);
            }
            return new Answer(HResult.S_OK, exporter.export(object, type, references, client));
        } catch (ComException e) {
            return Answer.failed(e.hresult());
        }
    }

    private void addReferences(NdrReader in, NdrWriter out) {
        int count = in.readShort() & 0xffff;
        expectCount(in, count, REFERENCE_SIZE);
        out.writeInt(count);
        int failure = HResult.S_OK;
        for (int i = 0; i < count; i++) {
            Guid ipid = in.readGuid();
            int hresult = exporter.addReferences(ipid, references(in));
            out.writeInt(hresult);
            failure = hresult == HResult.S_OK ? failure : hresult;
        }
        out.writeInt(failure);
    }

    private void release(NdrReader in, NdrWriter out) {
        int count = in.readShort() & 0xffff;
        expectCount(in, count, REFERENCE_SIZE);
        for (int i = 0; i < count; i++) {
            Guid ipid = in.readGuid();
            exporter.release(ipid, references(in)); // one that is gone already is as good as released
        }
        out.writeInt(HResult.S_OK);
    }

    /** Reads a count of public and one of private references; the difference is one of security, which is not here. */
    private static long references(NdrReader in) {
        return (long) checkedReferences(in.readInt()) + checkedReferences(in.readInt());
    }

    private static int checkedReferences(int count) {
        if (count < 0 || count > MOST_REFERENCES) {
            throw new BadStubData("nobody holds " + Integer.toUnsignedString(count) + " references");
        }
        return count;
    }
}
