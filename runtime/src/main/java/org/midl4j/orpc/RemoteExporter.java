package org.midl4j.orpc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.OutgoingCall;
import org.midl4j.rpc.RpcFailure;

/** The exporter of objects elsewhere, and its {@code IRemUnknown}. */
final class RemoteExporter {
    /** How many references are asked for at once: they can be handed on without asking. */
    static final int REFERENCES = 5;

    private static final int REFERENCE_SIZE = 24;

    private final long oxid;
    private final Binding binding;
    private final Guid remUnknown;
    private final DualStringArray resolver;

    /** How many of its objects are in use here; guarded by the space. */
    int objects;

    /** @param resolver where others can ask for this exporter */
    RemoteExporter(long oxid, Binding binding, Guid remUnknown, DualStringArray resolver) {
        this.oxid = oxid;
        this.binding = binding;
        this.remUnknown = remUnknown;
        this.resolver = resolver;
    }

    long oxid() {
        return oxid;
    }

    Binding binding() {
        return binding;
    }

    DualStringArray resolver() {
        return resolver;
    }

    /** References that are held of an interface. */
    record Held(Guid ipid, long references) {}

    /** What an exporter says to a question for an interface; there is a reference only with {@code S_OK}. */
    record Answer(int hresult, StandardReference reference) {}

    /**
     * Asks an object for another of its interfaces.
     *
     * @param ipid any interface of the object
     * @return null if the object does not have it
     */
    @Nullable
    StandardReference queryInterface(Guid ipid, Guid iid) throws ComException {
        Answer answer = ask(ipid, iid);
        if (answer.hresult == HResult.E_NOINTERFACE) {
            return null;
        }
        HResult.check(answer.hresult);
        return answer.reference;
    }

    /** Whether an object makes call objects itself; strangers are not asked what they cannot say. */
    boolean hasCallFactory(Guid ipid) throws ComException {
        return ask(ipid, Iids.CALL_FACTORY_QUESTION).hresult != HResult.E_NOTIMPL;
    }

    private Answer ask(Guid ipid, Guid iid) throws ComException {
        NdrWriter out = newRequest();
        writeQuestion(out, ipid, List.of(iid));
        NdrReader in = call(RemoteUnknownInterface.QUERY_INTERFACE, out);
        try {
            OrpcHeaders.readThat(in);
            return readAnswers(in, 1).get(0);
        } catch (BadStubData e) {
            throw new ComException(HResult.RPC_X_BAD_STUB_DATA, e.getMessage(), e);
        }
    }

    /** Writes the parameters of {@code RemQueryInterface}. */
    static void writeQuestion(NdrWriter out, Guid ipid, List<Guid> iids) {
        out.writeGuid(ipid);
        out.writeInt(REFERENCES);
        out.writeShort((short) iids.size());
        out.writeInt(iids.size());
        iids.forEach(out::writeGuid);
    }

    /** Reads the results of {@code RemQueryInterface}. */
    static List<Answer> readAnswers(NdrReader in, int count) throws ComException {
        if (!in.readPointer()) {
            throw new ComException(failure(in.readInt()));
        }
        if (in.readArrayCount(REFERENCE_SIZE) != count) {
            throw new BadStubData(count + " interfaces were asked for, and another number answered");
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            in.align(8);
            int hresult = in.readInt();
            in.align(8);
            answers.add(new Answer(hresult, StandardReference.read(in)));
        }
        in.readInt(); // says nothing that the answers do not say
        return answers;
    }

    /** Where its {@code IRemUnknown} is. */
    Guid remUnknown() {
        return remUnknown;
    }

    private static int failure(int hresult) {
        return HResult.failed(hresult) ? hresult : HResult.E_UNEXPECTED;
    }

    /** Takes more references to an interface, to hand them on. */
    void addReferences(Guid ipid, int count) throws ComException {
        NdrWriter out = newRequest();
        writeReferences(out, List.of(new Held(ipid, count)));
        NdrReader in = call(RemoteUnknownInterface.ADD_REFERENCES, out);
        try {
            OrpcHeaders.readThat(in);
            in.readInts(in.readArrayCount(Integer.BYTES));
            HResult.check(in.readInt());
        } catch (BadStubData e) {
            throw new ComException(HResult.RPC_X_BAD_STUB_DATA, e.getMessage(), e);
        }
    }

    /** Gives references back, if there is a connection to do it on. Never blocks, and nobody learns how it went. */
    void release(List<Held> held) {
        NdrWriter out = newRequest();
        writeReferences(out, held);
        binding.post(
                new OutgoingCall(Iids.REM_UNKNOWN_0, RemoteUnknownInterface.RELEASE, remUnknown) {
                    @Override
                    protected void replied(byte[] octets, boolean bigEndian) {}

                    @Override
                    protected void failed(RpcFailure failure) {}
                },
                out.octets(),
                out.origin(),
                out.position() - out.origin());
    }

    private static void writeReferences(NdrWriter out, List<Held> held) {
        out.writeShort((short) held.size());
        out.writeInt(held.size());
        for (Held one : held) {
            out.writeGuid(one.ipid);
            out.writeInt((int) Math.min(one.references, Integer.MAX_VALUE));
            out.writeInt(0);
        }
    }

    private static NdrWriter newRequest() {
        NdrWriter out = new NdrWriter();
        OrpcHeaders.writeThis(out);
        return out;
    }

    private NdrReader call(int opnum, NdrWriter request) throws ComException {
        return DirectCall.make(binding, Iids.REM_UNKNOWN_0, opnum, remUnknown, request);
    }
}
