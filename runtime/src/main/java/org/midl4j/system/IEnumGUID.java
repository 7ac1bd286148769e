// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks a collection of identifiers. */
@MidlGenerated("comcat.idl")
@NullMarked
public interface IEnumGUID extends IUnknown {
    InterfaceType<IEnumGUID> TYPE = InterfaceType.named(IEnumGUID.class, "0002e000-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumGUIDProxy::new, IEnumGUIDStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumGUID Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, Guid[] rgelt, @Unsigned int pceltFetched) {}
}
