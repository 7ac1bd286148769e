// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IStream} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IStreamProxy extends ISequentialStreamProxy implements IStream {
    static {
        Abi.require(1);
    }

    protected IStreamProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IStream proxy) throws ComException {
        return new Futures(targetOf(proxy, IStream.TYPE));
    }

    @Override
    public ULARGE_INTEGER Seek(LARGE_INTEGER dlibMove, @Unsigned int dwOrigin) throws ComException {
        return call(5, out -> writeSeek(out, dlibMove, dwOrigin), IStreamProxy::readSeek);
    }

    @Override
    public void SetSize(ULARGE_INTEGER libNewSize) throws ComException {
        call(6, out -> writeSetSize(out, libNewSize));
    }

    @Override
    public IStream.CopyToResult CopyTo(@Nullable IStream pstm, ULARGE_INTEGER cb) throws
            ComException {
        return call(7, out -> writeCopyTo(out, pstm, cb), IStreamProxy::readCopyTo);
    }

    @Override
    public void Commit(@Unsigned int grfCommitFlags) throws ComException {
        call(8, out -> writeCommit(out, grfCommitFlags));
    }

    @Override
    public void Revert() throws ComException {
        call(9, RequestWriter.NOTHING);
    }

    @Override
    public void LockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType)
            throws ComException {
        call(10, out -> writeLockRegion(out, libOffset, cb, dwLockType));
    }

    @Override
    public void UnlockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType)
            throws ComException {
        call(11, out -> writeUnlockRegion(out, libOffset, cb, dwLockType));
    }

    @Override
    public STATSTG Stat(@Unsigned int grfStatFlag) throws ComException {
        return call(12, out -> writeStat(out, grfStatFlag), IStreamProxy::readStat);
    }

    @Override
    public @Nullable IStream Clone() throws ComException {
        return call(13, RequestWriter.NOTHING, IStreamProxy::readClone);
    }

    private static void writeSeek(NdrWriter out, LARGE_INTEGER dlibMove, @Unsigned int dwOrigin)
            throws ComException {
        try {
            LARGE_INTEGERCodec.write(out, Require.nonNull(dlibMove, "dlibMove"));
            out.writeInt(dwOrigin);
        } catch (Unsendable problem) {
            throw problem.in("dlibMove", dlibMove);
        }
    }

    private static ULARGE_INTEGER readSeek(NdrReader in) throws ComException {
        in.at("plibNewPosition");
        ULARGE_INTEGER plibNewPosition = ULARGE_INTEGERCodec.read(in);
        return plibNewPosition;
    }

    private static void writeSetSize(NdrWriter out, ULARGE_INTEGER libNewSize) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(libNewSize, "libNewSize"));
        } catch (Unsendable problem) {
            throw problem.in("libNewSize", libNewSize);
        }
    }

    private static void writeCopyTo(NdrWriter out, @Nullable IStream pstm, ULARGE_INTEGER cb) throws
            ComException {
        try {
            InterfacePointers.write(out, pstm, IStream.TYPE);
            out.writePointees();
            ULARGE_INTEGERCodec.write(out, Require.nonNull(cb, "cb"));
        } catch (Unsendable problem) {
            throw problem.in("cb", cb);
        }
    }

    private static IStream.CopyToResult readCopyTo(NdrReader in) throws ComException {
        in.at("pcbRead");
        ULARGE_INTEGER pcbRead = ULARGE_INTEGERCodec.read(in);
        in.at("pcbWritten");
        ULARGE_INTEGER pcbWritten = ULARGE_INTEGERCodec.read(in);
        return new IStream.CopyToResult(pcbRead, pcbWritten);
    }

    private static void writeCommit(NdrWriter out, @Unsigned int grfCommitFlags) throws
            ComException {
        out.writeInt(grfCommitFlags);
    }

    private static void writeLockRegion(NdrWriter out, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb,
            @Unsigned int dwLockType) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(libOffset, "libOffset"));
            ULARGE_INTEGERCodec.write(out, Require.nonNull(cb, "cb"));
            out.writeInt(dwLockType);
        } catch (Unsendable problem) {
            throw problem.in("libOffset", libOffset, "cb", cb);
        }
    }

    private static void writeUnlockRegion(NdrWriter out, ULARGE_INTEGER libOffset,
            ULARGE_INTEGER cb, @Unsigned int dwLockType) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(libOffset, "libOffset"));
            ULARGE_INTEGERCodec.write(out, Require.nonNull(cb, "cb"));
            out.writeInt(dwLockType);
        } catch (Unsendable problem) {
            throw problem.in("libOffset", libOffset, "cb", cb);
        }
    }

    private static void writeStat(NdrWriter out, @Unsigned int grfStatFlag) throws ComException {
        out.writeInt(grfStatFlag);
    }

    private static STATSTG readStat(NdrReader in) throws ComException {
        in.at("pstatstg");
        STATSTG pstatstg = STATSTGCodec.read(in);
        return pstatstg;
    }

    private static @Nullable IStream readClone(NdrReader in) throws ComException {
        in.at("ppstm");
        IStream ppstm = InterfacePointers.read(in, IStream.TYPE);
        return ppstm;
    }

    /** The calls of an {@link IStream} elsewhere, as futures. */
    public static class Futures extends ISequentialStreamProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IStream#Seek}. */
        public CompletableFuture<ULARGE_INTEGER> Seek(LARGE_INTEGER dlibMove,
                @Unsigned int dwOrigin) {
            return future(5, out -> writeSeek(out, dlibMove, dwOrigin), IStreamProxy::readSeek);
        }

        /** See {@link IStream#SetSize}. */
        public CompletableFuture<@Nullable Void> SetSize(ULARGE_INTEGER libNewSize) {
            return future(6, out -> writeSetSize(out, libNewSize));
        }

        /** See {@link IStream#CopyTo}. */
        public CompletableFuture<IStream.CopyToResult> CopyTo(@Nullable IStream pstm,
                ULARGE_INTEGER cb) {
            return future(7, out -> writeCopyTo(out, pstm, cb), IStreamProxy::readCopyTo);
        }

        /** See {@link IStream#Commit}. */
        public CompletableFuture<@Nullable Void> Commit(@Unsigned int grfCommitFlags) {
            return future(8, out -> writeCommit(out, grfCommitFlags));
        }

        /** See {@link IStream#Revert}. */
        public CompletableFuture<@Nullable Void> Revert() {
            return future(9, RequestWriter.NOTHING);
        }

        /** See {@link IStream#LockRegion}. */
        public CompletableFuture<@Nullable Void> LockRegion(ULARGE_INTEGER libOffset,
                ULARGE_INTEGER cb, @Unsigned int dwLockType) {
            return future(10, out -> writeLockRegion(out, libOffset, cb, dwLockType));
        }

        /** See {@link IStream#UnlockRegion}. */
        public CompletableFuture<@Nullable Void> UnlockRegion(ULARGE_INTEGER libOffset,
                ULARGE_INTEGER cb, @Unsigned int dwLockType) {
            return future(11, out -> writeUnlockRegion(out, libOffset, cb, dwLockType));
        }

        /** See {@link IStream#Stat}. */
        public CompletableFuture<STATSTG> Stat(@Unsigned int grfStatFlag) {
            return future(12, out -> writeStat(out, grfStatFlag), IStreamProxy::readStat);
        }

        /** See {@link IStream#Clone}. */
        public CompletableFuture<@Nullable IStream> Clone() {
            return future(13, RequestWriter.NOTHING, IStreamProxy::readClone);
        }
    }
}
