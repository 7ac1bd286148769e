// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IForegroundTransfer extends IUnknown {
    InterfaceType<IForegroundTransfer> TYPE = InterfaceType.named(IForegroundTransfer.class, "00000145-0000-0000-c000-000000000046")
            .operations("AllowForegroundTransfer")
            .local();

    void AllowForegroundTransfer(@Nullable Object lpvReserved) throws ComException;
}
