// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IHttpNegotiate} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IHttpNegotiateProxy extends Proxy implements IHttpNegotiate {
    static {
        Abi.require(1);
    }

    protected IHttpNegotiateProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IHttpNegotiate proxy) throws ComException {
        return new Futures(targetOf(proxy, IHttpNegotiate.TYPE));
    }

    @Override
    public @Nullable String BeginningTransaction(String szURL, @Nullable String szHeaders,
            @Unsigned int dwReserved) throws ComException {
        return call(3, out -> writeBeginningTransaction(out, szURL, szHeaders, dwReserved),
                IHttpNegotiateProxy::readBeginningTransaction);
    }

    @Override
    public @Nullable String OnResponse(@Unsigned int dwResponseCode,
            @Nullable String szResponseHeaders, @Nullable String szRequestHeaders) throws
            ComException {
        return call(4, out -> writeOnResponse(out, dwResponseCode, szResponseHeaders, szRequestHeaders),
                IHttpNegotiateProxy::readOnResponse);
    }

    private static void writeBeginningTransaction(NdrWriter out, String szURL,
            @Nullable String szHeaders, @Unsigned int dwReserved) throws ComException {
        out.writeWideString(Require.nonNull(szURL, "szURL"));
        if (out.writePointer(szHeaders)) {
            out.writeWideString(szHeaders);
        }
        out.writeInt(dwReserved);
    }

    private static @Nullable String readBeginningTransaction(NdrReader in) throws ComException {
        in.at("pszAdditionalHeaders");
        String pszAdditionalHeaders;
        if (in.readPointer()) {
            pszAdditionalHeaders = in.readWideString();
        } else {
            pszAdditionalHeaders = null;
        }
        return pszAdditionalHeaders;
    }

    private static void writeOnResponse(NdrWriter out, @Unsigned int dwResponseCode,
            @Nullable String szResponseHeaders, @Nullable String szRequestHeaders) throws
            ComException {
        out.writeInt(dwResponseCode);
        if (out.writePointer(szResponseHeaders)) {
            out.writeWideString(szResponseHeaders);
        }
        if (out.writePointer(szRequestHeaders)) {
            out.writeWideString(szRequestHeaders);
        }
    }

    private static @Nullable String readOnResponse(NdrReader in) throws ComException {
        in.at("pszAdditionalRequestHeaders");
        String pszAdditionalRequestHeaders;
        if (in.readPointer()) {
            pszAdditionalRequestHeaders = in.readWideString();
        } else {
            pszAdditionalRequestHeaders = null;
        }
        return pszAdditionalRequestHeaders;
    }

    /** The calls of an {@link IHttpNegotiate} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IHttpNegotiate#BeginningTransaction}. */
        public CompletableFuture<@Nullable String> BeginningTransaction(String szURL,
                @Nullable String szHeaders, @Unsigned int dwReserved) {
            return future(3, out -> writeBeginningTransaction(out, szURL, szHeaders, dwReserved),
                    IHttpNegotiateProxy::readBeginningTransaction);
        }

        /** See {@link IHttpNegotiate#OnResponse}. */
        public CompletableFuture<@Nullable String> OnResponse(@Unsigned int dwResponseCode,
                @Nullable String szResponseHeaders, @Nullable String szRequestHeaders) {
            return future(4, out -> writeOnResponse(out, dwResponseCode, szResponseHeaders, szRequestHeaders),
                    IHttpNegotiateProxy::readOnResponse);
        }
    }
}
