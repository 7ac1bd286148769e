// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** What is known while a moniker is bound. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IBindCtx extends IUnknown {
    InterfaceType<IBindCtx> TYPE = InterfaceType.named(IBindCtx.class, "0000000e-0000-0000-c000-000000000046")
            .operations("RegisterObjectBound", "RevokeObjectBound", "ReleaseBoundObjects",
                    "SetBindOptions", "GetBindOptions", "GetRunningObjectTable",
                    "RegisterObjectParam", "GetObjectParam", "EnumObjectParam", "RevokeObjectParam")
            .remote(IBindCtxProxy::new, IBindCtxStub::new);

    void RegisterObjectBound(@Nullable IUnknown punk) throws ComException;

    void RevokeObjectBound(@Nullable IUnknown punk) throws ComException;

    void ReleaseBoundObjects() throws ComException;

    void SetBindOptions(BIND_OPTS2 pbindopts) throws ComException;

    BIND_OPTS2 GetBindOptions(BIND_OPTS2 pbindopts) throws ComException;

    @Nullable IRunningObjectTable GetRunningObjectTable() throws ComException;

    void RegisterObjectParam(String pszKey, @Nullable IUnknown punk) throws ComException;

    @Nullable IUnknown GetObjectParam(String pszKey) throws ComException;

    @Nullable IEnumString EnumObjectParam() throws ComException;

    void RevokeObjectParam(String pszKey) throws ComException;
}
