// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Serves calls of an {@link IStream} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IStreamStub extends ISequentialStreamStub {
    static {
        Abi.require(1);
    }

    private final IStream object;

    protected IStreamStub(IStream object) {
        this(IStream.TYPE, object);
    }

    protected IStreamStub(InterfaceType<?> type, IStream object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> Seek(in, call);
            case 6 -> SetSize(in, call);
            case 7 -> CopyTo(in, call);
            case 8 -> Commit(in, call);
            case 9 -> Revert(call);
            case 10 -> LockRegion(in, call);
            case 11 -> UnlockRegion(in, call);
            case 12 -> Stat(in, call);
            case 13 -> Clone(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Seek(NdrReader in, ServerCall call) throws ComException {
        in.at("dlibMove");
        LARGE_INTEGER dlibMove = LARGE_INTEGERCodec.read(in);
        in.at("dwOrigin");
        int dwOrigin = in.readInt();
        serve(
                call,
                () -> object.Seek(dlibMove, dwOrigin),
                IStreamStub::writeSeek,
                () -> new ULARGE_INTEGER());
    }

    private static void writeSeek(NdrWriter out, ULARGE_INTEGER plibNewPosition) throws
            ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(plibNewPosition, "plibNewPosition"));
        } catch (Unsendable problem) {
            throw problem.in("plibNewPosition", plibNewPosition);
        }
    }

    private void SetSize(NdrReader in, ServerCall call) throws ComException {
        in.at("libNewSize");
        ULARGE_INTEGER libNewSize = ULARGE_INTEGERCodec.read(in);
        serve(
                call,
                () -> object.SetSize(libNewSize));
    }

    private void CopyTo(NdrReader in, ServerCall call) throws ComException {
        in.at("pstm");
        IStream pstm = InterfacePointers.read(in, IStream.TYPE);
        in.at("cb");
        ULARGE_INTEGER cb = ULARGE_INTEGERCodec.read(in);
        serve(
                call,
                () -> object.CopyTo(pstm, cb),
                IStreamStub::writeCopyTo,
                () -> new IStream.CopyToResult(new ULARGE_INTEGER(), new ULARGE_INTEGER()));
    }

    private static void writeCopyTo(NdrWriter out, IStream.CopyToResult result) throws
            ComException {
        ULARGE_INTEGER pcbRead = result.pcbRead();
        ULARGE_INTEGER pcbWritten = result.pcbWritten();
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(pcbRead, "pcbRead"));
            ULARGE_INTEGERCodec.write(out, Require.nonNull(pcbWritten, "pcbWritten"));
        } catch (Unsendable problem) {
            throw problem.in("pcbRead", pcbRead, "pcbWritten", pcbWritten);
        }
    }

    private void Commit(NdrReader in, ServerCall call) throws ComException {
        in.at("grfCommitFlags");
        int grfCommitFlags = in.readInt();
        serve(
                call,
                () -> object.Commit(grfCommitFlags));
    }

    private void Revert(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Revert());
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
                IStreamStub::writeStat,
                () -> new STATSTG());
    }

    private static void writeStat(NdrWriter out, STATSTG pstatstg) throws ComException {
        try {
            STATSTGCodec.write(out, Require.nonNull(pstatstg, "pstatstg"));
        } catch (Unsendable problem) {
            throw problem.in("pstatstg", pstatstg);
        }
    }

    private void Clone(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Clone(),
                IStreamStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IStream ppstm) throws ComException {
        InterfacePointers.write(out, ppstm, IStream.TYPE);
        out.writePointees();
    }
}
