// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IAuthenticate} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IAuthenticateProxy extends Proxy implements IAuthenticate {
    static {
        Abi.require(1);
    }

    protected IAuthenticateProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IAuthenticate proxy) throws ComException {
        return new Futures(targetOf(proxy, IAuthenticate.TYPE));
    }

    @Override
    public IAuthenticate.AuthenticateResult Authenticate() throws ComException {
        return call(3, RequestWriter.NOTHING, IAuthenticateProxy::readAuthenticate);
    }

    private static IAuthenticate.AuthenticateResult readAuthenticate(NdrReader in) throws
            ComException {
        in.at("phwnd");
        RemotableHandle phwnd;
        if (in.readPointer()) {
            phwnd = RemotableHandleCodec.read(in, in.readInt());
        } else {
            phwnd = null;
        }
        in.at("pszUsername");
        String pszUsername;
        if (in.readPointer()) {
            pszUsername = in.readWideString();
        } else {
            pszUsername = null;
        }
        in.at("pszPassword");
        String pszPassword;
        if (in.readPointer()) {
            pszPassword = in.readWideString();
        } else {
            pszPassword = null;
        }
        return new IAuthenticate.AuthenticateResult(phwnd, pszUsername, pszPassword);
    }

    /** The calls of an {@link IAuthenticate} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IAuthenticate#Authenticate}. */
        public CompletableFuture<IAuthenticate.AuthenticateResult> Authenticate() {
            return future(3, RequestWriter.NOTHING, IAuthenticateProxy::readAuthenticate);
        }
    }
}
