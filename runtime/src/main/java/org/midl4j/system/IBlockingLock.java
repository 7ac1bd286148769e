// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IBlockingLock extends IUnknown {
    InterfaceType<IBlockingLock> TYPE = InterfaceType.named(IBlockingLock.class, "30f3d47a-6447-11d1-8e3c-00c04fb9386d")
            .operations("Lock", "Unlock")
            .remote(IBlockingLockProxy::new, IBlockingLockStub::new);

    void Lock(@Unsigned int dwTimeout) throws ComException;

    void Unlock() throws ComException;
}
