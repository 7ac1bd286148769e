// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IOplockStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IOplockStorageProxy extends Proxy implements IOplockStorage {
    static {
        Abi.require(1);
    }

    protected IOplockStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOplockStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IOplockStorage.TYPE));
    }

    @Override
    public @Nullable IUnknown CreateStorageEx(String pwcsName, @Unsigned int grfMode,
            @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) throws ComException {
        return call(3, out -> writeCreateStorageEx(out, pwcsName, grfMode, stgfmt, grfAttrs, riid),
                in -> readCreateStorageEx(in, riid));
    }

    @Override
    public @Nullable IUnknown OpenStorageEx(String pwcsName, @Unsigned int grfMode,
            @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) throws ComException {
        return call(4, out -> writeOpenStorageEx(out, pwcsName, grfMode, stgfmt, grfAttrs, riid),
                in -> readOpenStorageEx(in, riid));
    }

    private static void writeCreateStorageEx(NdrWriter out, String pwcsName, @Unsigned int grfMode,
            @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) throws ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        int at = out.reserve(4, 28);
        out.putInt(at, grfMode);
        out.putInt(at + 4, stgfmt);
        out.putInt(at + 8, grfAttrs);
        out.putGuid(at + 12, riid);
    }

    private static @Nullable IUnknown readCreateStorageEx(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppstgOpen");
        IUnknown ppstgOpen = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppstgOpen;
    }

    private static void writeOpenStorageEx(NdrWriter out, String pwcsName, @Unsigned int grfMode,
            @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) throws ComException {
        out.writeWideString(Require.nonNull(pwcsName, "pwcsName"));
        int at = out.reserve(4, 28);
        out.putInt(at, grfMode);
        out.putInt(at + 4, stgfmt);
        out.putInt(at + 8, grfAttrs);
        out.putGuid(at + 12, riid);
    }

    private static @Nullable IUnknown readOpenStorageEx(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppstgOpen");
        IUnknown ppstgOpen = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppstgOpen;
    }

    /** The calls of an {@link IOplockStorage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOplockStorage#CreateStorageEx}. */
        public CompletableFuture<@Nullable IUnknown> CreateStorageEx(String pwcsName,
                @Unsigned int grfMode, @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) {
            return future(3, out -> writeCreateStorageEx(out, pwcsName, grfMode, stgfmt, grfAttrs, riid),
                    in -> readCreateStorageEx(in, riid));
        }

        /** See {@link IOplockStorage#OpenStorageEx}. */
        public CompletableFuture<@Nullable IUnknown> OpenStorageEx(String pwcsName,
                @Unsigned int grfMode, @Unsigned int stgfmt, @Unsigned int grfAttrs, Guid riid) {
            return future(4, out -> writeOpenStorageEx(out, pwcsName, grfMode, stgfmt, grfAttrs, riid),
                    in -> readOpenStorageEx(in, riid));
        }
    }
}
