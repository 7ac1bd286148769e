// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Supplies a user's name and password. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IAuthenticate extends IUnknown {
    InterfaceType<IAuthenticate> TYPE = InterfaceType.named(IAuthenticate.class, "79eac9d0-baf9-11ce-8c82-00aa004ba90b")
            .operations("Authenticate")
            .remote(IAuthenticateProxy::new, IAuthenticateStub::new);

    AuthenticateResult Authenticate() throws ComException;

    /** What {@link #Authenticate} returns. */
    record AuthenticateResult(@Nullable RemotableHandle phwnd, @Nullable String pszUsername,
            @Nullable String pszPassword) {}
}
