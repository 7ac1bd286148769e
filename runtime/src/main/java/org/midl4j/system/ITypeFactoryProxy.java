// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ITypeFactory} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeFactoryProxy extends Proxy implements ITypeFactory {
    static {
        Abi.require(1);
    }

    protected ITypeFactoryProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeFactory proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeFactory.TYPE));
    }

    @Override
    public @Nullable IUnknown CreateFromTypeInfo(@Nullable ITypeInfo pTypeInfo, Guid riid) throws
            ComException {
        return call(3, out -> writeCreateFromTypeInfo(out, pTypeInfo, riid),
                in -> readCreateFromTypeInfo(in, riid));
    }

    private static void writeCreateFromTypeInfo(NdrWriter out, @Nullable ITypeInfo pTypeInfo,
            Guid riid) throws ComException {
        InterfacePointers.write(out, pTypeInfo, ITypeInfo.TYPE);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readCreateFromTypeInfo(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppv");
        IUnknown ppv = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppv;
    }

    /** The calls of an {@link ITypeFactory} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeFactory#CreateFromTypeInfo}. */
        public CompletableFuture<@Nullable IUnknown> CreateFromTypeInfo(
                @Nullable ITypeInfo pTypeInfo, Guid riid) {
            return future(3, out -> writeCreateFromTypeInfo(out, pTypeInfo, riid),
                    in -> readCreateFromTypeInfo(in, riid));
        }
    }
}
