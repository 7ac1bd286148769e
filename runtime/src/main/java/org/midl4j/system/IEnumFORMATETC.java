// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks the formats that a data object offers or takes. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IEnumFORMATETC extends IUnknown {
    InterfaceType<IEnumFORMATETC> TYPE = InterfaceType.named(IEnumFORMATETC.class, "00000103-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumFORMATETCProxy::new, IEnumFORMATETCStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumFORMATETC Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, FORMATETC[] rgelt, @Unsigned int pceltFetched) {}
}
