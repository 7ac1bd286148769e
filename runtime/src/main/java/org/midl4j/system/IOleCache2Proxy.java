// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IOleCache2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCache2Proxy extends IOleCacheProxy implements IOleCache2 {
    static {
        Abi.require(1);
    }

    protected IOleCache2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleCache2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleCache2.TYPE));
    }

    @Override
    public void UpdateCache(@Nullable IDataObject pDataObject, @Unsigned int grfUpdf,
            long pReserved) throws ComException {
        call(8, out -> writeUpdateCache(out, pDataObject, grfUpdf, pReserved));
    }

    @Override
    public void DiscardCache(@Unsigned int dwDiscardOptions) throws ComException {
        call(9, out -> writeDiscardCache(out, dwDiscardOptions));
    }

    private static void writeUpdateCache(NdrWriter out, @Nullable IDataObject pDataObject,
            @Unsigned int grfUpdf, long pReserved) throws ComException {
        InterfacePointers.write(out, pDataObject, IDataObject.TYPE);
        out.writePointees();
        out.writeInt(grfUpdf);
        out.writePointerSized(pReserved);
    }

    private static void writeDiscardCache(NdrWriter out, @Unsigned int dwDiscardOptions) throws
            ComException {
        out.writeInt(dwDiscardOptions);
    }

    /** The calls of an {@link IOleCache2} elsewhere, as futures. */
    public static class Futures extends IOleCacheProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleCache2#UpdateCache}. */
        public CompletableFuture<@Nullable Void> UpdateCache(@Nullable IDataObject pDataObject,
                @Unsigned int grfUpdf, long pReserved) {
            return future(8, out -> writeUpdateCache(out, pDataObject, grfUpdf, pReserved));
        }

        /** See {@link IOleCache2#DiscardCache}. */
        public CompletableFuture<@Nullable Void> DiscardCache(@Unsigned int dwDiscardOptions) {
            return future(9, out -> writeDiscardCache(out, dwDiscardOptions));
        }
    }
}
