// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Walks a collection of variants. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IEnumVARIANT extends IUnknown {
    InterfaceType<IEnumVARIANT> TYPE = InterfaceType.named(IEnumVARIANT.class, "00020404-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumVARIANTProxy::new, IEnumVARIANTStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumVARIANT Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, Variant[] rgVar, @Unsigned int pCeltFetched) {}
}
