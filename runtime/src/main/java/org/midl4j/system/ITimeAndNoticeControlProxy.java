// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ITimeAndNoticeControl} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class ITimeAndNoticeControlProxy extends Proxy implements ITimeAndNoticeControl {
    static {
        Abi.require(1);
    }

    protected ITimeAndNoticeControlProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITimeAndNoticeControl proxy) throws ComException {
        return new Futures(targetOf(proxy, ITimeAndNoticeControl.TYPE));
    }

    @Override
    public void SuppressChanges(@Unsigned int res1, @Unsigned int res2) throws ComException {
        call(3, out -> writeSuppressChanges(out, res1, res2));
    }

    private static void writeSuppressChanges(NdrWriter out, @Unsigned int res1, @Unsigned int res2)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, res1);
        out.putInt(at + 4, res2);
    }

    /** The calls of an {@link ITimeAndNoticeControl} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITimeAndNoticeControl#SuppressChanges}. */
        public CompletableFuture<@Nullable Void> SuppressChanges(@Unsigned int res1,
                @Unsigned int res2) {
            return future(3, out -> writeSuppressChanges(out, res1, res2));
        }
    }
}
