// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Turns one storage's file into another's. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IRootStorage extends IUnknown {
    InterfaceType<IRootStorage> TYPE = InterfaceType.named(IRootStorage.class, "00000012-0000-0000-c000-000000000046")
            .operations("SwitchToFile")
            .remote(IRootStorageProxy::new, IRootStorageStub::new);

    void SwitchToFile(String pszFile) throws ComException;
}
