// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleUndoUnit extends IUnknown {
    InterfaceType<IOleUndoUnit> TYPE = InterfaceType.named(IOleUndoUnit.class, "894ad3b0-ef97-11ce-9bc9-00aa00608e01")
            .operations("Do", "GetDescription", "GetUnitType", "OnNextAdd")
            .remote(IOleUndoUnitProxy::new, IOleUndoUnitStub::new);

    void Do(@Nullable IOleUndoManager pUndoManager) throws ComException;

    @Nullable String GetDescription() throws ComException;

    GetUnitTypeResult GetUnitType() throws ComException;

    void OnNextAdd() throws ComException;

    /** What {@link #GetUnitType} returns. */
    record GetUnitTypeResult(Guid pClsid, int plID) {}
}
