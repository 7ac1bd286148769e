// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IBlockingLock} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IBlockingLockProxy extends Proxy implements IBlockingLock {
    static {
        Abi.require(1);
    }

    protected IBlockingLockProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IBlockingLock proxy) throws ComException {
        return new Futures(targetOf(proxy, IBlockingLock.TYPE));
    }

    @Override
    public void Lock(@Unsigned int dwTimeout) throws ComException {
        call(3, out -> writeLock(out, dwTimeout));
    }

    @Override
    public void Unlock() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    private static void writeLock(NdrWriter out, @Unsigned int dwTimeout) throws ComException {
        out.writeInt(dwTimeout);
    }

    /** The calls of an {@link IBlockingLock} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IBlockingLock#Lock}. */
        public CompletableFuture<@Nullable Void> Lock(@Unsigned int dwTimeout) {
            return future(3, out -> writeLock(out, dwTimeout));
        }

        /** See {@link IBlockingLock#Unlock}. */
        public CompletableFuture<@Nullable Void> Unlock() {
            return future(4, RequestWriter.NOTHING);
        }
    }
}
