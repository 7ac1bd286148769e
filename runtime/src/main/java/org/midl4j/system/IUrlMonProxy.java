// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IUrlMon} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IUrlMonProxy extends Proxy implements IUrlMon {
    static {
        Abi.require(1);
    }

    protected IUrlMonProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IUrlMon proxy) throws ComException {
        return new Futures(targetOf(proxy, IUrlMon.TYPE));
    }

    @Override
    public void AsyncGetClassBits(Guid rclsid, @Nullable String pszTYPE, @Nullable String pszExt,
            @Unsigned int dwFileVersionMS, @Unsigned int dwFileVersionLS,
            @Nullable String pszCodeBase, @Nullable IBindCtx pbc, @Unsigned int dwClassContext,
            Guid riid, @Unsigned int flags) throws ComException {
        call(3, out -> writeAsyncGetClassBits(out, rclsid, pszTYPE, pszExt, dwFileVersionMS, dwFileVersionLS, pszCodeBase, pbc, dwClassContext, riid, flags));
    }

    private static void writeAsyncGetClassBits(NdrWriter out, Guid rclsid, @Nullable String pszTYPE,
            @Nullable String pszExt, @Unsigned int dwFileVersionMS, @Unsigned int dwFileVersionLS,
            @Nullable String pszCodeBase, @Nullable IBindCtx pbc, @Unsigned int dwClassContext,
            Guid riid, @Unsigned int flags) throws ComException {
        out.writeGuid(rclsid);
        if (out.writePointer(pszTYPE)) {
            out.writeWideString(pszTYPE);
        }
        if (out.writePointer(pszExt)) {
            out.writeWideString(pszExt);
        }
        int at = out.reserve(4, 8);
        out.putInt(at, dwFileVersionMS);
        out.putInt(at + 4, dwFileVersionLS);
        if (out.writePointer(pszCodeBase)) {
            out.writeWideString(pszCodeBase);
        }
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        int at2 = out.reserve(4, 24);
        out.putInt(at2, dwClassContext);
        out.putGuid(at2 + 4, riid);
        out.putInt(at2 + 20, flags);
    }

    /** The calls of an {@link IUrlMon} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IUrlMon#AsyncGetClassBits}. */
        public CompletableFuture<@Nullable Void> AsyncGetClassBits(Guid rclsid,
                @Nullable String pszTYPE, @Nullable String pszExt, @Unsigned int dwFileVersionMS,
                @Unsigned int dwFileVersionLS, @Nullable String pszCodeBase, @Nullable IBindCtx pbc,
                @Unsigned int dwClassContext, Guid riid, @Unsigned int flags) {
            return future(3, out -> writeAsyncGetClassBits(out, rclsid, pszTYPE, pszExt, dwFileVersionMS, dwFileVersionLS, pszCodeBase, pbc, dwClassContext, riid, flags));
        }
    }
}
