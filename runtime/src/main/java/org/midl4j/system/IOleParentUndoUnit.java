// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleParentUndoUnit extends IOleUndoUnit {
    InterfaceType<IOleParentUndoUnit> TYPE = InterfaceType.named(IOleParentUndoUnit.class, "a1faf330-ef97-11ce-9bc9-00aa00608e01", IOleUndoUnit.TYPE)
            .operations("Open", "Close", "Add", "FindUnit", "GetParentState")
            .remote(IOleParentUndoUnitProxy::new, IOleParentUndoUnitStub::new);

    void Open(@Nullable IOleParentUndoUnit pPUU) throws ComException;

    void Close(@Nullable IOleParentUndoUnit pPUU, int fCommit) throws ComException;

    void Add(@Nullable IOleUndoUnit pUU) throws ComException;

    void FindUnit(@Nullable IOleUndoUnit pUU) throws ComException;

    @Unsigned int GetParentState() throws ComException;
}
