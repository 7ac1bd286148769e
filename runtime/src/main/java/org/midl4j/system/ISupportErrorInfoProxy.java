// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ISupportErrorInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ISupportErrorInfoProxy extends Proxy implements ISupportErrorInfo {
    static {
        Abi.require(1);
    }

    protected ISupportErrorInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ISupportErrorInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, ISupportErrorInfo.TYPE));
    }

    @Override
    public void InterfaceSupportsErrorInfo(Guid riid) throws ComException {
        call(3, out -> writeInterfaceSupportsErrorInfo(out, riid));
    }

    private static void writeInterfaceSupportsErrorInfo(NdrWriter out, Guid riid) throws
            ComException {
        out.writeGuid(riid);
    }

    /** The calls of an {@link ISupportErrorInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ISupportErrorInfo#InterfaceSupportsErrorInfo}. */
        public CompletableFuture<@Nullable Void> InterfaceSupportsErrorInfo(Guid riid) {
            return future(3, out -> writeInterfaceSupportsErrorInfo(out, riid));
        }
    }
}
