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
public interface IProcessLock extends IUnknown {
    InterfaceType<IProcessLock> TYPE = InterfaceType.named(IProcessLock.class, "000001d5-0000-0000-c000-000000000046")
            .operations("AddRefOnProcess", "ReleaseRefOnProcess")
            .local();

    @Unsigned int AddRefOnProcess() throws ComException;

    @Unsigned int ReleaseRefOnProcess() throws ComException;
}
