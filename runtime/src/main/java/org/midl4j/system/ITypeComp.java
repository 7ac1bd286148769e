// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Finds names when a compiler binds to a type. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeComp extends IUnknown {
    InterfaceType<ITypeComp> TYPE = InterfaceType.named(ITypeComp.class, "00020403-0000-0000-c000-000000000046")
            .operations("Bind", "BindType")
            .remote(ITypeCompProxy::new, ITypeCompStub::new);

    BindResult Bind(String szName, @Unsigned int lHashVal, @Unsigned short wFlags) throws
            ComException;

    @Nullable ITypeInfo BindType(String szName, @Unsigned int lHashVal) throws ComException;

    /** What {@link #Bind} returns. */
    record BindResult(@Nullable ITypeInfo ppTInfo, int pDescKind, @Nullable FUNCDESC ppFuncDesc,
            @Nullable VARDESC ppVarDesc, @Nullable ITypeComp ppTypeComp, @Unsigned int pDummy) {}
}
