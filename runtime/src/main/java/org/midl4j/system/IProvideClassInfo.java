// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Tells an object's class. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IProvideClassInfo extends IUnknown {
    InterfaceType<IProvideClassInfo> TYPE = InterfaceType.named(IProvideClassInfo.class, "b196b283-bab4-101a-b69c-00aa00341d07")
            .operations("GetClassInfo")
            .remote(IProvideClassInfoProxy::new, IProvideClassInfoStub::new);

    @Nullable ITypeInfo GetClassInfo() throws ComException;
}
