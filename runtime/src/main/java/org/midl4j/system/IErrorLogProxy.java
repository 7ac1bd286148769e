// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IErrorLog} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IErrorLogProxy extends Proxy implements IErrorLog {
    static {
        Abi.require(1);
    }

    protected IErrorLogProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IErrorLog proxy) throws ComException {
        return new Futures(targetOf(proxy, IErrorLog.TYPE));
    }

    @Override
    public void AddError(String pszPropName, EXCEPINFO pExcepInfo) throws ComException {
        call(3, out -> writeAddError(out, pszPropName, pExcepInfo));
    }

    private static void writeAddError(NdrWriter out, String pszPropName, EXCEPINFO pExcepInfo)
            throws ComException {
        try {
            out.writeWideString(Require.nonNull(pszPropName, "pszPropName"));
            EXCEPINFOCodec.write(out, Require.nonNull(pExcepInfo, "pExcepInfo"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pExcepInfo", pExcepInfo);
        }
    }

    /** The calls of an {@link IErrorLog} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IErrorLog#AddError}. */
        public CompletableFuture<@Nullable Void> AddError(String pszPropName,
                EXCEPINFO pExcepInfo) {
            return future(3, out -> writeAddError(out, pszPropName, pExcepInfo));
        }
    }
}
