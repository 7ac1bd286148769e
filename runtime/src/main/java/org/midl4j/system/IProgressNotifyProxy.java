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

/** Calls an {@link IProgressNotify} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IProgressNotifyProxy extends Proxy implements IProgressNotify {
    static {
        Abi.require(1);
    }

    protected IProgressNotifyProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IProgressNotify proxy) throws ComException {
        return new Futures(targetOf(proxy, IProgressNotify.TYPE));
    }

    @Override
    public void OnProgress(@Unsigned int dwProgressCurrent, @Unsigned int dwProgressMaximum,
            int fAccurate, int fOwner) throws ComException {
        call(3, out -> writeOnProgress(out, dwProgressCurrent, dwProgressMaximum, fAccurate, fOwner));
    }

    private static void writeOnProgress(NdrWriter out, @Unsigned int dwProgressCurrent,
            @Unsigned int dwProgressMaximum, int fAccurate, int fOwner) throws ComException {
        int at = out.reserve(4, 16);
        out.putInt(at, dwProgressCurrent);
        out.putInt(at + 4, dwProgressMaximum);
        out.putInt(at + 8, fAccurate);
        out.putInt(at + 12, fOwner);
    }

    /** The calls of an {@link IProgressNotify} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IProgressNotify#OnProgress}. */
        public CompletableFuture<@Nullable Void> OnProgress(@Unsigned int dwProgressCurrent,
                @Unsigned int dwProgressMaximum, int fAccurate, int fOwner) {
            return future(3, out -> writeOnProgress(out, dwProgressCurrent, dwProgressMaximum, fAccurate, fOwner));
        }
    }
}
