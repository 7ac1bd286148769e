// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Sets how a proxy proves who calls. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IClientSecurity extends IUnknown {
    InterfaceType<IClientSecurity> TYPE = InterfaceType.named(IClientSecurity.class, "0000013d-0000-0000-c000-000000000046")
            .operations("QueryBlanket", "SetBlanket", "CopyProxy")
            .local();

    QueryBlanketResult QueryBlanket(@Nullable IUnknown pProxy) throws ComException;

    void SetBlanket(@Nullable IUnknown pProxy, @Unsigned int dwAuthnSvc, @Unsigned int dwAuthzSvc,
            char pServerPrincName, @Unsigned int dwAuthnLevel, @Unsigned int dwImpLevel,
            @Nullable Object pAuthInfo, @Unsigned int dwCapabilities) throws ComException;

    @Nullable IUnknown CopyProxy(@Nullable IUnknown pProxy) throws ComException;

    /** What {@link #QueryBlanket} returns. */
    record QueryBlanketResult(@Unsigned int pAuthnSvc, @Unsigned int pAuthzSvc,
            @Nullable Character pServerPrincName, @Unsigned int pAuthnLevel,
            @Unsigned int pImpLevel, @Nullable Object pAuthInfo, @Unsigned int pCapabilites) {}
}
