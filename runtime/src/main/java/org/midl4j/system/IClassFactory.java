// Written by midl4j from unknwnbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Makes objects of one class. */
@MidlGenerated("unknwnbase.idl")
@NullMarked
public interface IClassFactory extends IUnknown {
    InterfaceType<IClassFactory> TYPE = InterfaceType.named(IClassFactory.class, "00000001-0000-0000-c000-000000000046")
            .operations("CreateInstance", "LockServer")
            .remote(IClassFactoryProxy::new, IClassFactoryStub::new);

    @Nullable IUnknown CreateInstance(Guid riid) throws ComException;

    void LockServer(int fLock) throws ComException;
}
