// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Calls an {@link IPersistMemory} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistMemoryProxy extends IPersistProxy implements IPersistMemory {
    static {
        Abi.require(1);
    }

    protected IPersistMemoryProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistMemory proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistMemory.TYPE));
    }

    @Override
    public int IsDirty() throws ComException {
        return callForHResult(4, RequestWriter.NOTHING, IPersistMemoryProxy::readIsDirty);
    }

    @Override
    public void Load(byte[] pMem, @Unsigned int cbSize) throws ComException {
        call(5, out -> writeLoad(out, pMem, cbSize));
    }

    @Override
    public byte[] Save(int fClearDirty, @Unsigned int cbSize) throws ComException {
        return call(6, out -> writeSave(out, fClearDirty, cbSize), in -> readSave(in, cbSize));
    }

    @Override
    public @Unsigned int GetSizeMax() throws ComException {
        return call(7, RequestWriter.NOTHING, IPersistMemoryProxy::readGetSizeMax);
    }

    @Override
    public void InitNew() throws ComException {
        call(8, RequestWriter.NOTHING);
    }

    private static int readIsDirty(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeLoad(NdrWriter out, byte[] pMem, @Unsigned int cbSize) throws
            ComException {
        int count = Require.elements("pMem", Require.nonNull(pMem, "pMem").length, Integer.toUnsignedLong(cbSize));
        out.writeCount(count);
        out.writeBytes(pMem, 0, count);
        out.writeInt(cbSize);
    }

    private static void writeSave(NdrWriter out, int fClearDirty, @Unsigned int cbSize) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, fClearDirty);
        out.putInt(at + 4, cbSize);
    }

    private static byte[] readSave(NdrReader in, @Unsigned int cbSize) throws ComException {
        in.at("pMem");
        byte[] pMem = in.readBytes(in.expectCount(Integer.toUnsignedLong(cbSize), 1));
        return pMem;
    }

    private static @Unsigned int readGetSizeMax(NdrReader in) throws ComException {
        in.at("pCbSize");
        int pCbSize = in.readInt();
        return pCbSize;
    }

    /** The calls of an {@link IPersistMemory} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistMemory#IsDirty}. */
        public CompletableFuture<Integer> IsDirty() {
            return futureForHResult(4, RequestWriter.NOTHING, IPersistMemoryProxy::readIsDirty);
        }

        /** See {@link IPersistMemory#Load}. */
        public CompletableFuture<@Nullable Void> Load(byte[] pMem, @Unsigned int cbSize) {
            return future(5, out -> writeLoad(out, pMem, cbSize));
        }

        /** See {@link IPersistMemory#Save}. */
        public CompletableFuture<byte[]> Save(int fClearDirty, @Unsigned int cbSize) {
            return future(6, out -> writeSave(out, fClearDirty, cbSize),
                    in -> readSave(in, cbSize));
        }

        /** See {@link IPersistMemory#GetSizeMax}. */
        public CompletableFuture<Integer> GetSizeMax() {
            return future(7, RequestWriter.NOTHING, IPersistMemoryProxy::readGetSizeMax);
        }

        /** See {@link IPersistMemory#InitNew}. */
        public CompletableFuture<@Nullable Void> InitNew() {
            return future(8, RequestWriter.NOTHING);
        }
    }
}
