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
public interface IEnumOleUndoUnits extends IUnknown {
    InterfaceType<IEnumOleUndoUnits> TYPE = InterfaceType.named(IEnumOleUndoUnits.class, "b3e7c340-ef97-11ce-9bc9-00aa00608e01")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumOleUndoUnitsProxy::new, IEnumOleUndoUnitsStub::new);

    NextResult Next(@Unsigned int cElt) throws ComException;

    int Skip(@Unsigned int cElt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumOleUndoUnits Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, @Nullable IOleUndoUnit[] rgElt, @Unsigned int pcEltFetched) {}
}
