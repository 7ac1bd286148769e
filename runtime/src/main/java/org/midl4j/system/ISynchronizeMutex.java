// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface ISynchronizeMutex extends ISynchronize {
    InterfaceType<ISynchronizeMutex> TYPE = InterfaceType.named(ISynchronizeMutex.class, "00000025-0000-0000-c000-000000000046")
            .operations("ReleaseMutex")
            .local();

    void ReleaseMutex() throws ComException;
}
