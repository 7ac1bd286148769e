// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Sees and changes the headers of a request. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IHttpNegotiate extends IUnknown {
    InterfaceType<IHttpNegotiate> TYPE = InterfaceType.named(IHttpNegotiate.class, "79eac9d2-baf9-11ce-8c82-00aa004ba90b")
            .operations("BeginningTransaction", "OnResponse")
            .remote(IHttpNegotiateProxy::new, IHttpNegotiateStub::new);

    @Nullable String BeginningTransaction(String szURL, @Nullable String szHeaders,
            @Unsigned int dwReserved) throws ComException;

    @Nullable String OnResponse(@Unsigned int dwResponseCode, @Nullable String szResponseHeaders,
            @Nullable String szRequestHeaders) throws ComException;
}
