// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeFactory extends IUnknown {
    InterfaceType<ITypeFactory> TYPE = InterfaceType.named(ITypeFactory.class, "0000002e-0000-0000-c000-000000000046")
            .operations("CreateFromTypeInfo")
            .remote(ITypeFactoryProxy::new, ITypeFactoryStub::new);

    @Nullable IUnknown CreateFromTypeInfo(@Nullable ITypeInfo pTypeInfo, Guid riid) throws
            ComException;
}
