// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Tells a server who calls, and lets it act in the caller's name. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IServerSecurity extends IUnknown {
    InterfaceType<IServerSecurity> TYPE = InterfaceType.named(IServerSecurity.class, "0000013e-0000-0000-c000-000000000046")
            .operations("QueryBlanket", "ImpersonateClient", "RevertToSelf", "IsImpersonating")
            .local();

    QueryBlanketResult QueryBlanket(@Unsigned int pCapabilities) throws ComException;

    void ImpersonateClient() throws ComException;

    void RevertToSelf() throws ComException;

    int IsImpersonating() throws ComException;

    /** What {@link #QueryBlanket} returns. */
    record QueryBlanketResult(@Unsigned int pAuthnSvc, @Unsigned int pAuthzSvc,
            @Nullable Character pServerPrincName, @Unsigned int pAuthnLevel,
            @Unsigned int pImpLevel, @Nullable Object pPrivs, @Unsigned int pCapabilities) {}
}
