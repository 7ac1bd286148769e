// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Checked;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ILockBytes} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class ILockBytesProxy extends Proxy implements ILockBytes {
    static {
        Abi.require(1);
    }

    protected ILockBytesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ILockBytes proxy) throws ComException {
        return new Futures(targetOf(proxy, ILockBytes.TYPE));
    }

    @Override
    public ILockBytes.ReadAtResult ReadAt(ULARGE_INTEGER ulOffset, @Unsigned int cb) throws
            ComException {
        return call(3, out -> writeReadAt(out, ulOffset, cb), in -> readReadAt(in, cb));
    }

    @Override
    public @Unsigned int WriteAt(ULARGE_INTEGER ulOffset, byte[] pv, @Unsigned int cb) throws
            ComException {
        return call(4, out -> writeWriteAt(out, ulOffset, pv, cb), ILockBytesProxy::readWriteAt);
    }

    @Override
    public void Flush() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public void SetSize(ULARGE_INTEGER cb) throws ComException {
        call(6, out -> writeSetSize(out, cb));
    }

    @Override
    public void LockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType)
            throws ComException {
        call(7, out -> writeLockRegion(out, libOffset, cb, dwLockType));
    }

    @Override
    public void UnlockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType)
            throws ComException {
        call(8, out -> writeUnlockRegion(out, libOffset, cb, dwLockType));
    }

    @Override
    public STATSTG Stat(@Unsigned int grfStatFlag) throws ComException {
        return call(9, out -> writeStat(out, grfStatFlag), ILockBytesProxy::readStat);
    }

    private static void writeReadAt(NdrWriter out, ULARGE_INTEGER ulOffset, @Unsigned int cb) throws
            ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(ulOffset, "ulOffset"));
            out.writeInt(cb);
        } catch (Unsendable problem) {
            throw problem.in("ulOffset", ulOffset);
        }
    }

    private static ILockBytes.ReadAtResult readReadAt(NdrReader in, @Unsigned int cb) throws
            ComException {
        in.at("pv");
        in.expectCount(Integer.toUnsignedLong(cb));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cb), 1);
        byte[] pv = in.readBytes(count);
        in.at("pcbRead");
        int pcbRead = in.readInt();
        Checked.count("pv", pv.length, Integer.toUnsignedLong(pcbRead));
        return new ILockBytes.ReadAtResult(pv, pcbRead);
    }

    private static void writeWriteAt(NdrWriter out, ULARGE_INTEGER ulOffset, byte[] pv,
            @Unsigned int cb) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(ulOffset, "ulOffset"));
            int count = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(cb));
            out.writeCount(count);
            out.writeBytes(pv, 0, count);
            out.writeInt(cb);
        } catch (Unsendable problem) {
            throw problem.in("ulOffset", ulOffset);
        }
    }

    private static @Unsigned int readWriteAt(NdrReader in) throws ComException {
        in.at("pcbWritten");
        int pcbWritten = in.readInt();
        return pcbWritten;
    }

    private static void writeSetSize(NdrWriter out, ULARGE_INTEGER cb) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(cb, "cb"));
        } catch (Unsendable problem) {
            throw problem.in("cb", cb);
        }
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

    /** The calls of an {@link ILockBytes} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ILockBytes#ReadAt}. */
        public CompletableFuture<ILockBytes.ReadAtResult> ReadAt(ULARGE_INTEGER ulOffset,
                @Unsigned int cb) {
            return future(3, out -> writeReadAt(out, ulOffset, cb), in -> readReadAt(in, cb));
        }

        /** See {@link ILockBytes#WriteAt}. */
        public CompletableFuture<Integer> WriteAt(ULARGE_INTEGER ulOffset, byte[] pv,
                @Unsigned int cb) {
            return future(4, out -> writeWriteAt(out, ulOffset, pv, cb),
                    ILockBytesProxy::readWriteAt);
        }

        /** See {@link ILockBytes#Flush}. */
        public CompletableFuture<@Nullable Void> Flush() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link ILockBytes#SetSize}. */
        public CompletableFuture<@Nullable Void> SetSize(ULARGE_INTEGER cb) {
            return future(6, out -> writeSetSize(out, cb));
        }

        /** See {@link ILockBytes#LockRegion}. */
        public CompletableFuture<@Nullable Void> LockRegion(ULARGE_INTEGER libOffset,
                ULARGE_INTEGER cb, @Unsigned int dwLockType) {
            return future(7, out -> writeLockRegion(out, libOffset, cb, dwLockType));
        }

        /** See {@link ILockBytes#UnlockRegion}. */
        public CompletableFuture<@Nullable Void> UnlockRegion(ULARGE_INTEGER libOffset,
                ULARGE_INTEGER cb, @Unsigned int dwLockType) {
            return future(8, out -> writeUnlockRegion(out, libOffset, cb, dwLockType));
        }

        /** See {@link ILockBytes#Stat}. */
        public CompletableFuture<STATSTG> Stat(@Unsigned int grfStatFlag) {
            return future(9, out -> writeStat(out, grfStatFlag), ILockBytesProxy::readStat);
        }
    }
}
