// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks a collection of objects. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IEnumUnknown extends IUnknown {
    InterfaceType<IEnumUnknown> TYPE = InterfaceType.named(IEnumUnknown.class, "00000100-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumUnknownProxy::new, IEnumUnknownStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumUnknown Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, @Nullable IUnknown[] rgelt, @Unsigned int pceltFetched) {}
}
