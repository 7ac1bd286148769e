// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IWaitMultiple extends IUnknown {
    InterfaceType<IWaitMultiple> TYPE = InterfaceType.named(IWaitMultiple.class, "0000002b-0000-0000-c000-000000000046")
            .operations("WaitMultiple", "AddSynchronize")
            .local();

    @Nullable ISynchronize WaitMultiple(@Unsigned int timeout) throws ComException;

    void AddSynchronize(@Nullable ISynchronize pSync) throws ComException;
}
