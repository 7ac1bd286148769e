// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IPropertyNotifySink} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyNotifySinkProxy extends Proxy implements IPropertyNotifySink {
    static {
        Abi.require(1);
    }

    protected IPropertyNotifySinkProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyNotifySink proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyNotifySink.TYPE));
    }

    @Override
    public void OnChanged(int dispID) throws ComException {
        call(3, out -> writeOnChanged(out, dispID));
    }

    @Override
    public void OnRequestEdit(int dispID) throws ComException {
        call(4, out -> writeOnRequestEdit(out, dispID));
    }

    private static void writeOnChanged(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    private static void writeOnRequestEdit(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    /** The calls of an {@link IPropertyNotifySink} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyNotifySink#OnChanged}. */
        public CompletableFuture<@Nullable Void> OnChanged(int dispID) {
            return future(3, out -> writeOnChanged(out, dispID));
        }

        /** See {@link IPropertyNotifySink#OnRequestEdit}. */
        public CompletableFuture<@Nullable Void> OnRequestEdit(int dispID) {
            return future(4, out -> writeOnRequestEdit(out, dispID));
        }
    }
}
