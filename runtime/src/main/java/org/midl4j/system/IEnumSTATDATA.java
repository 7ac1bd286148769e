// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks the advisory connections of an object. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IEnumSTATDATA extends IUnknown {
    InterfaceType<IEnumSTATDATA> TYPE = InterfaceType.named(IEnumSTATDATA.class, "00000105-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumSTATDATAProxy::new, IEnumSTATDATAStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumSTATDATA Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, STATDATA[] rgelt, @Unsigned int pceltFetched) {}
}
