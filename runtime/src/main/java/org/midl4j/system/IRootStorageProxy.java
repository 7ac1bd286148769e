// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Require;

/** Calls an {@link IRootStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRootStorageProxy extends Proxy implements IRootStorage {
    static {
        Abi.require(1);
    }

    protected IRootStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IRootStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IRootStorage.TYPE));
    }

    @Override
    public void SwitchToFile(String pszFile) throws ComException {
        call(3, out -> writeSwitchToFile(out, pszFile));
    }

    private static void writeSwitchToFile(NdrWriter out, String pszFile) throws ComException {
        out.writeWideString(Require.nonNull(pszFile, "pszFile"));
    }

    /** The calls of an {@link IRootStorage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IRootStorage#SwitchToFile}. */
        public CompletableFuture<@Nullable Void> SwitchToFile(String pszFile) {
            return future(3, out -> writeSwitchToFile(out, pszFile));
        }
    }
}
