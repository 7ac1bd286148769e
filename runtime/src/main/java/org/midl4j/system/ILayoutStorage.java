// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface ILayoutStorage extends IUnknown {
    InterfaceType<ILayoutStorage> TYPE = InterfaceType.named(ILayoutStorage.class, "0e6d4d90-6738-11cf-9608-00aa00680db4")
            .operations("LayoutScript", "BeginMonitor", "EndMonitor", "ReLayoutDocfile",
                    "ReLayoutDocfileOnILockBytes")
            .local();

    void LayoutScript(StorageLayout[] pStorageLayout, @Unsigned int nEntries,
            @Unsigned int glfInterleavedFlag) throws ComException;

    void BeginMonitor() throws ComException;

    void EndMonitor() throws ComException;

    void ReLayoutDocfile(char pwcsNewDfName) throws ComException;

    void ReLayoutDocfileOnILockBytes(@Nullable ILockBytes pILockBytes) throws ComException;
}
