// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ISequentialStream} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class ISequentialStreamStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ISequentialStream object;

    protected ISequentialStreamStub(ISequentialStream object) {
        this(ISequentialStream.TYPE, object);
    }

    protected ISequentialStreamStub(InterfaceType<?> type, ISequentialStream object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Read(in, call);
            case 4 -> Write(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Read(NdrReader in, ServerCall call) throws ComException {
        in.at("cb");
        int cb = in.readInt();
        serveForHResult(
                call,
                () -> object.Read(cb),
                (out, result) -> writeRead(out, cb, result),
                status -> new ISequentialStream.ReadResult(status, new byte[0], 0));
    }

    private static void writeRead(NdrWriter out, @Unsigned int cb,
            ISequentialStream.ReadResult result) throws ComException {
        int hresult = result.hresult();
        byte[] pv = result.pv();
        int pcbRead = result.pcbRead();
        out.writeCount(Integer.toUnsignedLong(cb));
        int length = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(pcbRead));
        Require.within("pv", length, Integer.toUnsignedLong(cb));
        out.writeCount(0);
        out.writeCount(length);
        out.writeBytes(pv, 0, length);
        out.writeInt(pcbRead);
        out.writeInt(hresult);
    }

    private void Write(NdrReader in, ServerCall call) throws ComException {
        in.at("pv");
        byte[] pv = in.readBytes(in.readArrayCount(1));
        in.at("cb");
        int cb = in.readInt();
        Checked.count("pv", pv.length, Integer.toUnsignedLong(cb));
        serveForHResult(
                call,
                () -> object.Write(pv, cb),
                ISequentialStreamStub::writeWrite,
                status -> new ISequentialStream.WriteResult(status, 0));
    }

    private static void writeWrite(NdrWriter out, ISequentialStream.WriteResult result) throws
            ComException {
        int hresult = result.hresult();
        int pcbWritten = result.pcbWritten();
        out.writeInt(pcbWritten);
        out.writeInt(hresult);
    }
}
