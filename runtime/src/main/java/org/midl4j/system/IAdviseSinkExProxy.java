// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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

/** Calls an {@link IAdviseSinkEx} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IAdviseSinkExProxy extends IAdviseSinkProxy implements IAdviseSinkEx {
    static {
        Abi.require(1);
    }

    protected IAdviseSinkExProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IAdviseSinkEx proxy) throws ComException {
        return new Futures(targetOf(proxy, IAdviseSinkEx.TYPE));
    }

    @Override
    public void OnViewStatusChange(@Unsigned int dwViewStatus) throws ComException {
        call(8, out -> writeOnViewStatusChange(out, dwViewStatus));
    }

    private static void writeOnViewStatusChange(NdrWriter out, @Unsigned int dwViewStatus) throws
            ComException {
        out.writeInt(dwViewStatus);
    }

    /** The calls of an {@link IAdviseSinkEx} elsewhere, as futures. */
    public static class Futures extends IAdviseSinkProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IAdviseSinkEx#OnViewStatusChange}. */
        public CompletableFuture<@Nullable Void> OnViewStatusChange(@Unsigned int dwViewStatus) {
            return future(8, out -> writeOnViewStatusChange(out, dwViewStatus));
        }
    }
}
