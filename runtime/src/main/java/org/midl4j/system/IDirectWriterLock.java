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
public interface IDirectWriterLock extends IUnknown {
    InterfaceType<IDirectWriterLock> TYPE = InterfaceType.named(IDirectWriterLock.class, "0e6d4d92-6738-11cf-9608-00aa00680db4")
            .operations("WaitForWriteAccess", "ReleaseWriteAccess", "HaveWriteAccess")
            .local();

    void WaitForWriteAccess(@Unsigned int dwTimeout) throws ComException;

    void ReleaseWriteAccess() throws ComException;

    void HaveWriteAccess() throws ComException;
}
