// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IOleItemContainer} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleItemContainerProxy extends IOleContainerProxy implements IOleItemContainer {
    static {
        Abi.require(1);
    }

    protected IOleItemContainerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleItemContainer proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleItemContainer.TYPE));
    }

    @Override
    public @Nullable IUnknown GetObject(String pszItem, @Unsigned int dwSpeedNeeded,
            @Nullable IBindCtx pbc, Guid riid) throws ComException {
        return call(6, out -> writeGetObject(out, pszItem, dwSpeedNeeded, pbc, riid),
                in -> readGetObject(in, riid));
    }

    @Override
    public @Nullable IUnknown GetObjectStorage(String pszItem, @Nullable IBindCtx pbc, Guid riid)
            throws ComException {
        return call(7, out -> writeGetObjectStorage(out, pszItem, pbc, riid),
                in -> readGetObjectStorage(in, riid));
    }

    @Override
    public void IsRunning(String pszItem) throws ComException {
        call(8, out -> writeIsRunning(out, pszItem));
    }

    private static void writeGetObject(NdrWriter out, String pszItem, @Unsigned int dwSpeedNeeded,
            @Nullable IBindCtx pbc, Guid riid) throws ComException {
        out.writeWideString(Require.nonNull(pszItem, "pszItem"));
        out.writeInt(dwSpeedNeeded);
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readGetObject(NdrReader in, Guid riid) throws ComException {
        in.at("ppvObject");
        IUnknown ppvObject = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObject;
    }

    private static void writeGetObjectStorage(NdrWriter out, String pszItem, @Nullable IBindCtx pbc,
            Guid riid) throws ComException {
        out.writeWideString(Require.nonNull(pszItem, "pszItem"));
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readGetObjectStorage(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvStorage");
        IUnknown ppvStorage = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvStorage;
    }

    private static void writeIsRunning(NdrWriter out, String pszItem) throws ComException {
        out.writeWideString(Require.nonNull(pszItem, "pszItem"));
    }

    /** The calls of an {@link IOleItemContainer} elsewhere, as futures. */
    public static class Futures extends IOleContainerProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleItemContainer#GetObject}. */
        public CompletableFuture<@Nullable IUnknown> GetObject(String pszItem,
                @Unsigned int dwSpeedNeeded, @Nullable IBindCtx pbc, Guid riid) {
            return future(6, out -> writeGetObject(out, pszItem, dwSpeedNeeded, pbc, riid),
                    in -> readGetObject(in, riid));
        }

        /** See {@link IOleItemContainer#GetObjectStorage}. */
        public CompletableFuture<@Nullable IUnknown> GetObjectStorage(String pszItem,
                @Nullable IBindCtx pbc, Guid riid) {
            return future(7, out -> writeGetObjectStorage(out, pszItem, pbc, riid),
                    in -> readGetObjectStorage(in, riid));
        }

        /** See {@link IOleItemContainer#IsRunning}. */
        public CompletableFuture<@Nullable Void> IsRunning(String pszItem) {
            return future(8, out -> writeIsRunning(out, pszItem));
        }
    }
}
