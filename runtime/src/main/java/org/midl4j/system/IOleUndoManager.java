// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleUndoManager extends IUnknown {
    InterfaceType<IOleUndoManager> TYPE = InterfaceType.named(IOleUndoManager.class, "d001f200-ef97-11ce-9bc9-00aa00608e01")
            .operations("Open", "Close", "Add", "GetOpenParentState", "DiscardFrom", "UndoTo",
                    "RedoTo", "EnumUndoable", "EnumRedoable", "GetLastUndoDescription",
                    "GetLastRedoDescription", "Enable")
            .remote(IOleUndoManagerProxy::new, IOleUndoManagerStub::new);

    void Open(@Nullable IOleParentUndoUnit pPUU) throws ComException;

    void Close(@Nullable IOleParentUndoUnit pPUU, int fCommit) throws ComException;

    void Add(@Nullable IOleUndoUnit pUU) throws ComException;

    @Unsigned int GetOpenParentState() throws ComException;

    void DiscardFrom(@Nullable IOleUndoUnit pUU) throws ComException;

    void UndoTo(@Nullable IOleUndoUnit pUU) throws ComException;

    void RedoTo(@Nullable IOleUndoUnit pUU) throws ComException;

    @Nullable IEnumOleUndoUnits EnumUndoable() throws ComException;

    @Nullable IEnumOleUndoUnits EnumRedoable() throws ComException;

    @Nullable String GetLastUndoDescription() throws ComException;

    @Nullable String GetLastRedoDescription() throws ComException;

    void Enable(int fEnable) throws ComException;
}
