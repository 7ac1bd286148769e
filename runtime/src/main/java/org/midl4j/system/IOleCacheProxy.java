// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleCache} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCacheProxy extends Proxy implements IOleCache {
    static {
        Abi.require(1);
    }

    protected IOleCacheProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleCache proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleCache.TYPE));
    }

    @Override
    public @Unsigned int Cache(@Nullable FORMATETC pformatetc, @Unsigned int advf) throws
            ComException {
        return call(3, out -> writeCache(out, pformatetc, advf), IOleCacheProxy::readCache);
    }

    @Override
    public void Uncache(@Unsigned int dwConnection) throws ComException {
        call(4, out -> writeUncache(out, dwConnection));
    }

    @Override
    public @Nullable IEnumSTATDATA EnumCache() throws ComException {
        return call(5, RequestWriter.NOTHING, IOleCacheProxy::readEnumCache);
    }

    @Override
    public void InitCache(@Nullable IDataObject pDataObject) throws ComException {
        call(6, out -> writeInitCache(out, pDataObject));
    }

    @Override
    public void SetData(@Nullable FORMATETC pformatetc, @Nullable userSTGMEDIUM pmedium,
            int fRelease) throws ComException {
        call(7, out -> writeSetData(out, pformatetc, pmedium, fRelease));
    }

    private static void writeCache(NdrWriter out, @Nullable FORMATETC pformatetc,
            @Unsigned int advf) throws ComException {
        try {
            if (out.writePointer(pformatetc)) {
                FORMATETCCodec.write(out, pformatetc);
                out.writePointees();
            }
            out.writeInt(advf);
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc);
        }
    }

    private static @Unsigned int readCache(NdrReader in) throws ComException {
        in.at("pdwConnection");
        int pdwConnection = in.readInt();
        return pdwConnection;
    }

    private static void writeUncache(NdrWriter out, @Unsigned int dwConnection) throws
            ComException {
        out.writeInt(dwConnection);
    }

    private static @Nullable IEnumSTATDATA readEnumCache(NdrReader in) throws ComException {
        in.at("ppenumSTATDATA");
        IEnumSTATDATA ppenumSTATDATA = InterfacePointers.read(in, IEnumSTATDATA.TYPE);
        return ppenumSTATDATA;
    }

    private static void writeInitCache(NdrWriter out, @Nullable IDataObject pDataObject) throws
            ComException {
        InterfacePointers.write(out, pDataObject, IDataObject.TYPE);
        out.writePointees();
    }

    private static void writeSetData(NdrWriter out, @Nullable FORMATETC pformatetc,
            @Nullable userSTGMEDIUM pmedium, int fRelease) throws ComException {
        try {
            if (out.writePointer(pformatetc)) {
                FORMATETCCodec.write(out, pformatetc);
                out.writePointees();
            }
            if (out.writePointer(pmedium)) {
                out.writePointer(pmedium, userSTGMEDIUMCodec::write);
                out.writePointees();
            }
            out.writeInt(fRelease);
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc, "pmedium", pmedium);
        }
    }

    /** The calls of an {@link IOleCache} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleCache#Cache}. */
        public CompletableFuture<Integer> Cache(@Nullable FORMATETC pformatetc,
                @Unsigned int advf) {
            return future(3, out -> writeCache(out, pformatetc, advf), IOleCacheProxy::readCache);
        }

        /** See {@link IOleCache#Uncache}. */
        public CompletableFuture<@Nullable Void> Uncache(@Unsigned int dwConnection) {
            return future(4, out -> writeUncache(out, dwConnection));
        }

        /** See {@link IOleCache#EnumCache}. */
        public CompletableFuture<@Nullable IEnumSTATDATA> EnumCache() {
            return future(5, RequestWriter.NOTHING, IOleCacheProxy::readEnumCache);
        }

        /** See {@link IOleCache#InitCache}. */
        public CompletableFuture<@Nullable Void> InitCache(@Nullable IDataObject pDataObject) {
            return future(6, out -> writeInitCache(out, pDataObject));
        }

        /** See {@link IOleCache#SetData}. */
        public CompletableFuture<@Nullable Void> SetData(@Nullable FORMATETC pformatetc,
                @Nullable userSTGMEDIUM pmedium, int fRelease) {
            return future(7, out -> writeSetData(out, pformatetc, pmedium, fRelease));
        }
    }
}
