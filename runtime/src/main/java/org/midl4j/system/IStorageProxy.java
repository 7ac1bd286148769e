// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IStorageProxy extends Proxy implements IStorage {
    static {
        Abi.require(1);
    }

    protected IStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IStorage.TYPE));
    }

    @Override
    public @Nullable IStream CreateStream(String pwcsName, @Unsigned int grfMode,
            @Unsigned int reserved1, @Unsigned int reserved2) throws ComException {
        return call(3, out -> writeCreateStream(out, pwcsName, grfMode, reserved1, reserved2),
                IStorageProxy::readCreateStream);
    }

    @Override
    public @Nullable IStream OpenStream(String pwcsName, @Unsigned int cbReserved1,
            byte @Nullable [] reserved1, @Unsigned int grfMode, @Unsigned int reserved2) throws
            ComException {
        return call(4, out -> writeOpenStream(out, pwcsName, cbReserved1, reserved1, grfMode, reserved2),
                IStorageProxy::readOpenStream);
    }

    @Override
    public @Nullable IStorage CreateStorage(String pwcsName, @Unsigned int grfMode,
            @Unsigned int reserved1, @Unsigned int reserved2) throws ComException {
        return call(5, out -> writeCreateStorage(out, pwcsName, grfMode, reserved1, reserved2),
                IStorageProxy::readCreateStorage);
    }

    @Override
    public @Nullable IStorage OpenStorage(@Nullable String pwcsName,
            @Nullable IStorage pstgPriority, @Unsigned int grfMode, @Nullable RemSNB snbExclude,
            @Unsigned int reserved) throws ComException {
        return call(6, out -> writeOpenStorage(out, pwcsName, pstgPriority, grfMode, snbExclude, reserved),
                IStorageProxy::readOpenStorage);
    }

    @Override
    public void CopyTo(@Unsigned int ciidExclude, Guid @Nullable [] rgiidExclude,
            @Nullable RemSNB snbExclude, @Nullable IStorage pstgDest) throws ComException {
        call(7, out -> writeCopyTo(out, ciidExclude, rgiidExclude, snbExclude, pstgDest));
    }

    @Override
    public void MoveElementTo(String pwcsName, @Nullable IStorage pstgDest, String pwcsNewName,
            @Unsigned int grfFlags) throws ComException {
        call(8, out -> writeMoveElementTo(out, pwcsName, pstgDest, pwcsNewName, grfFlags));
    }

    @Override
    public void Commit(@Unsigned int grfCommitFlags) throws ComException {
        call(9, out -> writeCommit(out, grfCommitFlags));
    }

    @Override
    public void Revert() throws ComException {
        call(10, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumSTATSTG EnumElements(@Unsigned int reserved1, @Unsigned int cbReserved2,
            byte @Nullable [] reserved2, @Unsigned int reserved3) throws ComException {
        return call(11, out -> writeEnumElements(out, reserved1, cbReserved2, reserved2, reserved3),
                IStorageProxy::readEnumElements);
    }

    @Override
    public void DestroyElement(String pwcsName) throws ComException {
        call(12, out -> writeDestroyElement(out, pwcsName));
    }

    @Override
    public void RenameElement(String pwcsOldName, String pwcsNewName) throws ComException {
        call(13, out -> writeRenameElement(out, pwcsOldName, pwcsNewName));
    }

    @Override
    public void SetElementTimes(@Nullable String pwcsName, @Nullable FILETIME pctime,
            @Nullable FILETIME patime, @Nullable FILETIME pmtime) throws ComException {
        call(14, out -> writeSetElementTimes(out, pwcsName, pctime, patime, pmtime));
    }

    @Override
    public void SetClass(Guid clsid) throws ComException {
        call(15, out -> writeSetClass(out, clsid));
    }

    @Override
    public void SetStateBits(@Unsigned int grfStateBits, @Unsigned int grfMask) throws
            ComException {
        call(16, out -> writeSetStateBits(out, grfStateBits, grfMask));
    }

    @Override
    public STATSTG Stat(@Unsigned int grfStatFlag) throws ComException {
        return call(17, out -> writeStat(out, grfStatFlag), IStorageProxy::readStat);
    }

    private static void writeCreateStream(NdrWriter out, String pwcsName, @Unsigned int grfMode,
            @Unsigned int reserved1, @Unsigned int reserved2) throws ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        int at = out.reserve(4, 12);
        out.putInt(at, grfMode);
        out.putInt(at + 4, reserved1);
        out.putInt(at + 8, reserved2);
    }

    private static @Nullable IStream readCreateStream(NdrReader in) throws ComException {
        in.at("ppstm");
        IStream ppstm = InterfacePointers.read(in, IStream.TYPE);
        return ppstm;
    }

    private static void writeOpenStream(NdrWriter out, String pwcsName, @Unsigned int cbReserved1,
            byte @Nullable [] reserved1, @Unsigned int grfMode, @Unsigned int reserved2) throws
            ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        out.writeInt(cbReserved1);
        if (out.writePointer(reserved1)) {
            int count = Require.elements("reserved1", reserved1.length, Integer.toUnsignedLong(cbReserved1));
            out.writeCount(count);
            out.writeBytes(reserved1, 0, count);
        }
        int at = out.reserve(4, 8);
        out.putInt(at, grfMode);
        out.putInt(at + 4, reserved2);
    }

    private static @Nullable IStream readOpenStream(NdrReader in) throws ComException {
        in.at("ppstm");
        IStream ppstm = InterfacePointers.read(in, IStream.TYPE);
        return ppstm;
    }

    private static void writeCreateStorage(NdrWriter out, String pwcsName, @Unsigned int grfMode,
            @Unsigned int reserved1, @Unsigned int reserved2) throws ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        int at = out.reserve(4, 12);
        out.putInt(at, grfMode);
        out.putInt(at + 4, reserved1);
        out.putInt(at + 8, reserved2);
    }

    private static @Nullable IStorage readCreateStorage(NdrReader in) throws ComException {
        in.at("ppstg");
        IStorage ppstg = InterfacePointers.read(in, IStorage.TYPE);
        return ppstg;
    }

    private static void writeOpenStorage(NdrWriter out, @Nullable String pwcsName,
            @Nullable IStorage pstgPriority, @Unsigned int grfMode, @Nullable RemSNB snbExclude,
            @Unsigned int reserved) throws ComException {
        try {
            if (out.writePointer(pwcsName)) {
                out.writeWideString(pwcsName);
            }
            InterfacePointers.write(out, pstgPriority, IStorage.TYPE);
            out.writePointees();
            out.writeInt(grfMode);
            if (out.writePointer(snbExclude)) {
                RemSNBCodec.write(out, snbExclude);
            }
            out.writeInt(reserved);
        } catch (Unsendable problem) {
            throw problem.in("snbExclude", snbExclude);
        }
    }

    private static @Nullable IStorage readOpenStorage(NdrReader in) throws ComException {
        in.at("ppstg");
        IStorage ppstg = InterfacePointers.read(in, IStorage.TYPE);
        return ppstg;
    }

    private static void writeCopyTo(NdrWriter out, @Unsigned int ciidExclude,
            Guid @Nullable [] rgiidExclude, @Nullable RemSNB snbExclude,
            @Nullable IStorage pstgDest) throws ComException {
        try {
            out.writeInt(ciidExclude);
            if (out.writePointer(rgiidExclude)) {
                int count = Require.elements("rgiidExclude", rgiidExclude.length, Integer.toUnsignedLong(ciidExclude));
                out.writeCount(count);
                for (int i = 0; i < count; i++) {
                    out.writeGuid(rgiidExclude[i]);
                }
            }
            if (out.writePointer(snbExclude)) {
                RemSNBCodec.write(out, snbExclude);
            }
            InterfacePointers.write(out, pstgDest, IStorage.TYPE);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("snbExclude", snbExclude);
        }
    }

    private static void writeMoveElementTo(NdrWriter out, String pwcsName,
            @Nullable IStorage pstgDest, String pwcsNewName, @Unsigned int grfFlags) throws
            ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        InterfacePointers.write(out, pstgDest, IStorage.TYPE);
        out.writePointees();
        out.writeWideString(Require.nonNull(pwcsNewName, "pwcsNewName"));
        out.writeInt(grfFlags);
    }

    private static void writeCommit(NdrWriter out, @Unsigned int grfCommitFlags) throws
            ComException {
        out.writeInt(grfCommitFlags);
    }

    private static void writeEnumElements(NdrWriter out, @Unsigned int reserved1,
            @Unsigned int cbReserved2, byte @Nullable [] reserved2, @Unsigned int reserved3) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, reserved1);
        out.putInt(at + 4, cbReserved2);
        if (out.writePointer(reserved2)) {
            int count = Require.elements("reserved2", reserved2.length, Integer.toUnsignedLong(cbReserved2));
            out.writeCount(count);
            out.writeBytes(reserved2, 0, count);
        }
        out.writeInt(reserved3);
    }

    private static @Nullable IEnumSTATSTG readEnumElements(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumSTATSTG ppenum = InterfacePointers.read(in, IEnumSTATSTG.TYPE);
        return ppenum;
    }

    private static void writeDestroyElement(NdrWriter out, String pwcsName) throws ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
    }

    private static void writeRenameElement(NdrWriter out, String pwcsOldName, String pwcsNewName)
            throws ComException {
        out.writeWideString(Require.nonNull(pwcsOldName, "pwcsOldName"));
        out.writeWideString(Require.nonNull(pwcsNewName, "pwcsNewName"));
    }

    private static void writeSetElementTimes(NdrWriter out, @Nullable String pwcsName,
            @Nullable FILETIME pctime, @Nullable FILETIME patime, @Nullable FILETIME pmtime) throws
            ComException {
        try {
            if (out.writePointer(pwcsName)) {
                out.writeWideString(pwcsName);
            }
            if (out.writePointer(pctime)) {
                FILETIMECodec.write(out, pctime);
            }
            if (out.writePointer(patime)) {
                FILETIMECodec.write(out, patime);
            }
            if (out.writePointer(pmtime)) {
                FILETIMECodec.write(out, pmtime);
            }
        } catch (Unsendable problem) {
            throw problem.in("pctime", pctime, "patime", patime, "pmtime", pmtime);
        }
    }

    private static void writeSetClass(NdrWriter out, Guid clsid) throws ComException {
        out.writeGuid(clsid);
    }

    private static void writeSetStateBits(NdrWriter out, @Unsigned int grfStateBits,
            @Unsigned int grfMask) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, grfStateBits);
        out.putInt(at + 4, grfMask);
    }

    private static void writeStat(NdrWriter out, @Unsigned int grfStatFlag) throws ComException {
        out.writeInt(grfStatFlag);
    }

    private static STATSTG readStat(NdrReader in) throws ComException {
        in.at("pstatstg");
        STATSTG pstatstg = STATSTGCodec.read(in);
        return pstatstg;
    }

    /** The calls of an {@link IStorage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IStorage#CreateStream}. */
        public CompletableFuture<@Nullable IStream> CreateStream(String pwcsName,
                @Unsigned int grfMode, @Unsigned int reserved1, @Unsigned int reserved2) {
            return future(3, out -> writeCreateStream(out, pwcsName, grfMode, reserved1, reserved2),
                    IStorageProxy::readCreateStream);
        }

        /** See {@link IStorage#OpenStream}. */
        public CompletableFuture<@Nullable IStream> OpenStream(String pwcsName,
                @Unsigned int cbReserved1, byte @Nullable [] reserved1, @Unsigned int grfMode,
                @Unsigned int reserved2) {
            return future(4, out -> writeOpenStream(out, pwcsName, cbReserved1, reserved1, grfMode, reserved2),
                    IStorageProxy::readOpenStream);
        }

        /** See {@link IStorage#CreateStorage}. */
        public CompletableFuture<@Nullable IStorage> CreateStorage(String pwcsName,
                @Unsigned int grfMode, @Unsigned int reserved1, @Unsigned int reserved2) {
            return future(5, out -> writeCreateStorage(out, pwcsName, grfMode, reserved1, reserved2),
                    IStorageProxy::readCreateStorage);
        }

        /** See {@link IStorage#OpenStorage}. */
        public CompletableFuture<@Nullable IStorage> OpenStorage(@Nullable String pwcsName,
                @Nullable IStorage pstgPriority, @Unsigned int grfMode, @Nullable RemSNB snbExclude,
                @Unsigned int reserved) {
            return future(6, out -> writeOpenStorage(out, pwcsName, pstgPriority, grfMode, snbExclude, reserved),
                    IStorageProxy::readOpenStorage);
        }

        /** See {@link IStorage#CopyTo}. */
        public CompletableFuture<@Nullable Void> CopyTo(@Unsigned int ciidExclude,
                Guid @Nullable [] rgiidExclude, @Nullable RemSNB snbExclude,
                @Nullable IStorage pstgDest) {
            return future(7, out -> writeCopyTo(out, ciidExclude, rgiidExclude, snbExclude, pstgDest));
        }

        /** See {@link IStorage#MoveElementTo}. */
        public CompletableFuture<@Nullable Void> MoveElementTo(String pwcsName,
                @Nullable IStorage pstgDest, String pwcsNewName, @Unsigned int grfFlags) {
            return future(8, out -> writeMoveElementTo(out, pwcsName, pstgDest, pwcsNewName, grfFlags));
        }

        /** See {@link IStorage#Commit}. */
        public CompletableFuture<@Nullable Void> Commit(@Unsigned int grfCommitFlags) {
            return future(9, out -> writeCommit(out, grfCommitFlags));
        }

        /** See {@link IStorage#Revert}. */
        public CompletableFuture<@Nullable Void> Revert() {
            return future(10, RequestWriter.NOTHING);
        }

        /** See {@link IStorage#EnumElements}. */
        public CompletableFuture<@Nullable IEnumSTATSTG> EnumElements(@Unsigned int reserved1,
                @Unsigned int cbReserved2, byte @Nullable [] reserved2, @Unsigned int reserved3) {
            return future(11, out -> writeEnumElements(out, reserved1, cbReserved2, reserved2, reserved3),
                    IStorageProxy::readEnumElements);
        }

        /** See {@link IStorage#DestroyElement}. */
        public CompletableFuture<@Nullable Void> DestroyElement(String pwcsName) {
            return future(12, out -> writeDestroyElement(out, pwcsName));
        }

        /** See {@link IStorage#RenameElement}. */
        public CompletableFuture<@Nullable Void> RenameElement(String pwcsOldName,
                String pwcsNewName) {
            return future(13, out -> writeRenameElement(out, pwcsOldName, pwcsNewName));
        }

        /** See {@link IStorage#SetElementTimes}. */
        public CompletableFuture<@Nullable Void> SetElementTimes(@Nullable String pwcsName,
                @Nullable FILETIME pctime, @Nullable FILETIME patime, @Nullable FILETIME pmtime) {
            return future(14, out -> writeSetElementTimes(out, pwcsName, pctime, patime, pmtime));
        }

        /** See {@link IStorage#SetClass}. */
        public CompletableFuture<@Nullable Void> SetClass(Guid clsid) {
            return future(15, out -> writeSetClass(out, clsid));
        }

        /** See {@link IStorage#SetStateBits}. */
        public CompletableFuture<@Nullable Void> SetStateBits(@Unsigned int grfStateBits,
                @Unsigned int grfMask) {
            return future(16, out -> writeSetStateBits(out, grfStateBits, grfMask));
        }

        /** See {@link IStorage#Stat}. */
        public CompletableFuture<STATSTG> Stat(@Unsigned int grfStatFlag) {
            return future(17, out -> writeStat(out, grfStatFlag), IStorageProxy::readStat);
        }
    }
}
