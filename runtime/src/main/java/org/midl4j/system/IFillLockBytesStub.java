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
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IFillLockBytes} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IFillLockBytesStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IFillLockBytes object;

    protected IFillLockBytesStub(IFillLockBytes object) {
        this(IFillLockBytes.TYPE, object);
    }

    protected IFillLockBytesStub(InterfaceType<?> type, IFillLockBytes object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> FillAppend(in, call);
            case 4 -> FillAt(in, call);
            case 5 -> SetFillSize(in, call);
            case 6 -> Terminate(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void FillAppend(NdrReader in, ServerCall call) throws ComException {
        in.at("pv");
        byte[] pv = in.readBytes(in.readArrayCount(1));
        in.at("cb");
        int cb = in.readInt();
        Checked.count("pv", pv.length, Integer.toUnsignedLong(cb));
        serve(
                call,
                () -> object.FillAppend(pv, cb),
                IFillLockBytesStub::writeFillAppend,
                () -> 0);
    }

    private static void writeFillAppend(NdrWriter out, @Unsigned int pcbWritten) throws
            ComException {
        out.writeInt(pcbWritten);
    }

    private void FillAt(NdrReader in, ServerCall call) throws ComException {
        in.at("ulOffset");
        ULARGE_INTEGER ulOffset = ULARGE_INTEGERCodec.read(in);
        in.at("pv");
        byte[] pv = in.readBytes(in.readArrayCount(1));
        in.at("cb");
        int cb = in.readInt();
        Checked.count("pv", pv.length, Integer.toUnsignedLong(cb));
        serve(
                call,
                () -> object.FillAt(ulOffset, pv, cb),
                IFillLockBytesStub::writeFillAt,
                () -> 0);
    }

    private static void writeFillAt(NdrWriter out, @Unsigned int pcbWritten) throws ComException {
        out.writeInt(pcbWritten);
    }

    private void SetFillSize(NdrReader in, ServerCall call) throws ComException {
        in.at("ulSize");
        ULARGE_INTEGER ulSize = ULARGE_INTEGERCodec.read(in);
        serve(
                call,
                () -> object.SetFillSize(ulSize));
    }

    private void Terminate(NdrReader in, ServerCall call) throws ComException {
        in.at("bCanceled");
        int bCanceled = in.readInt();
        serve(
                call,
                () -> object.Terminate(bCanceled));
    }
}
