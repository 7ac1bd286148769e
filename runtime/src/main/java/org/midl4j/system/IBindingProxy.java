// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IBinding} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IBindingProxy extends Proxy implements IBinding {
    static {
        Abi.require(1);
    }

    protected IBindingProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IBinding proxy) throws ComException {
        return new Futures(targetOf(proxy, IBinding.TYPE));
    }

    @Override
    public void Abort() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    @Override
    public void Suspend() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    @Override
    public void Resume() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public void SetPriority(int nPriority) throws ComException {
        call(6, out -> writeSetPriority(out, nPriority));
    }

    @Override
    public int GetPriority() throws ComException {
        return call(7, RequestWriter.NOTHING, IBindingProxy::readGetPriority);
    }

    @Override
    public IBinding.GetBindResultResult GetBindResult(@Unsigned int dwReserved) throws
            ComException {
        return call(8, out -> writeGetBindResult(out, dwReserved),
                IBindingProxy::readGetBindResult);
    }

    private static void writeSetPriority(NdrWriter out, int nPriority) throws ComException {
        out.writeInt(nPriority);
    }

    private static int readGetPriority(NdrReader in) throws ComException {
        in.at("pnPriority");
        int pnPriority = in.readInt();
        return pnPriority;
    }

    private static void writeGetBindResult(NdrWriter out, @Unsigned int dwReserved) throws
            ComException {
        out.writeInt(dwReserved);
    }

    private static IBinding.GetBindResultResult readGetBindResult(NdrReader in) throws
            ComException {
        in.at("pclsidProtocol");
        int at = in.take(4, 20);
        Guid pclsidProtocol = in.getGuid(at);
        int pdwResult = in.getInt(at + 16);
        in.at("pszResult");
        String pszResult;
        if (in.readPointer()) {
            pszResult = in.readWideString();
        } else {
            pszResult = null;
        }
        return new IBinding.GetBindResultResult(pclsidProtocol, pdwResult, pszResult);
    }

    /** The calls of an {@link IBinding} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IBinding#Abort}. */
        public CompletableFuture<@Nullable Void> Abort() {
            return future(3, RequestWriter.NOTHING);
        }

        /** See {@link IBinding#Suspend}. */
        public CompletableFuture<@Nullable Void> Suspend() {
            return future(4, RequestWriter.NOTHING);
        }

        /** See {@link IBinding#Resume}. */
        public CompletableFuture<@Nullable Void> Resume() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IBinding#SetPriority}. */
        public CompletableFuture<@Nullable Void> SetPriority(int nPriority) {
            return future(6, out -> writeSetPriority(out, nPriority));
        }

        /** See {@link IBinding#GetPriority}. */
        public CompletableFuture<Integer> GetPriority() {
            return future(7, RequestWriter.NOTHING, IBindingProxy::readGetPriority);
        }

        /** See {@link IBinding#GetBindResult}. */
        public CompletableFuture<IBinding.GetBindResultResult> GetBindResult(
                @Unsigned int dwReserved) {
            return future(8, out -> writeGetBindResult(out, dwReserved),
                    IBindingProxy::readGetBindResult);
        }
    }
}
