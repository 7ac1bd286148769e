// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ILockBytes} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class ILockBytesStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ILockBytes object;

    protected ILockBytesStub(ILockBytes object) {
        this(ILockBytes.TYPE, object);
    }

    protected ILockBytesStub(InterfaceType<?> type, ILockBytes object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> ReadAt(in, call);
            case 4 -> WriteAt(in, call);
            case 5 -> Flush(call);
            case 6 -> SetSize(in, call);
            case 7 -> LockRegion(in, call);
            case 8 -> UnlockRegion(in, call);
            case 9 -> Stat(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void ReadAt(NdrReader in, ServerCall call) throws ComException {
        in.at("ulOffset");
        ULARGE_INTEGER ulOffset = ULARGE_INTEGERCodec.read(in);
        in.at("cb");
        int cb = in.readInt();
        serve(
                call,
                () -> object.ReadAt(ulOffset, cb),
                (out, result) -> writeReadAt(out, cb, result),
                () -> new ILockBytes.ReadAtResult(new byte[0], 0));
    }

    private static void writeReadAt(NdrWriter out, @Unsigned int cb, ILockBytes.ReadAtResult result)
            throws ComException {
        byte[] pv = result.pv();
        int pcbRead = result.pcbRead();
        out.writeCount(Integer.toUnsignedLong(cb));
        int length = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(pcbRead));
        Require.within("pv", length, Integer.toUnsignedLong(cb));
        out.writeCount(0);
        out.writeCount(length);
        out.writeBytes(pv, 0, length);
        out.writeInt(pcbRead);
    }

    private void WriteAt(NdrReader in, ServerCall call) throws ComException {
        in.at("ulOffset");
        ULARGE_INTEGER ulOffset = ULARGE_INTEGERCodec.read(in);
        in.at("pv");
        byte[] pv = in.readBytes(in.readArrayCount(1));
        in.at("cb");
        int cb = in.readInt();
        Checked.count("pv", pv.length, Integer.toUnsignedLong(cb));
        serve(
                call,
                () -> object.WriteAt(ulOffset, pv, cb),
                ILockBytesStub::writeWriteAt,
                () -> 0);
    }

    private static void writeWriteAt(NdrWriter out, @Unsigned int pcbWritten) throws ComException {
        out.writeInt(pcbWritten);
    }

    private void Flush(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Flush());
    }

    private void SetSize(NdrReader in, ServerCall call) throws ComException {
        in.at("cb");
        ULARGE_INTEGER cb = ULARGE_INTEGERCodec.read(in);
        serve(
                call,
                () -> object.SetSize(cb));
    }

    private void LockRegion(NdrReader in, ServerCall call) throws ComException {
        in.at("libOffset");
        ULARGE_INTEGER libOffset = ULARGE_INTEGERCodec.read(in);
        in.at("cb");
        ULARGE_INTEGER cb = ULARGE_INTEGERCodec.read(in);
        in.at("dwLockType");
        int dwLockType = in.readInt();
        serve(
                call,
                () -> object.LockRegion(libOffset, cb, dwLockType));
    }

    private void UnlockRegion(NdrReader in, ServerCall call) throws ComException {
        in.at("libOffset");
        ULARGE_INTEGER libOffset = ULARGE_INTEGERCodec.read(in);
        in.at("cb");
        ULARGE_INTEGER cb = ULARGE_INTEGERCodec.read(in);
        in.at("dwLockType");
        int dwLockType = in.readInt();
        serve(
                call,
                () -> object.UnlockRegion(libOffset, cb, dwLockType));
    }

    private void Stat(NdrReader in, ServerCall call) throws ComException {
        in.at("grfStatFlag");
        int grfStatFlag = in.readInt();
        serve(
                call,
                () -> object.Stat(grfStatFlag),
                ILockBytesStub::writeStat,
                () -> new STATSTG());
    }

    private static void writeStat(NdrWriter out, STATSTG pstatstg) throws ComException {
        try {
            STATSTGCodec.write(out, Require.nonNull(pstatstg, "pstatstg"));
        } catch (Unsendable problem) {
            throw problem.in("pstatstg", pstatstg);
        }
    }
}
