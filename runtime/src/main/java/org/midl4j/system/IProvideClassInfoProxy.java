// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IProvideClassInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideClassInfoProxy extends Proxy implements IProvideClassInfo {
    static {
        Abi.require(1);
    }

    protected IProvideClassInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IProvideClassInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, IProvideClassInfo.TYPE));
    }

    @Override
    public @Nullable ITypeInfo GetClassInfo() throws ComException {
        return call(3, RequestWriter.NOTHING, IProvideClassInfoProxy::readGetClassInfo);
    }

    private static @Nullable ITypeInfo readGetClassInfo(NdrReader in) throws ComException {
        in.at("ppTI");
        ITypeInfo ppTI = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTI;
    }

    /** The calls of an {@link IProvideClassInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IProvideClassInfo#GetClassInfo}. */
        public CompletableFuture<@Nullable ITypeInfo> GetClassInfo() {
            return future(3, RequestWriter.NOTHING, IProvideClassInfoProxy::readGetClassInfo);
        }
    }
}
