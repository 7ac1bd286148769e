// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks the properties of a set. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public interface IEnumSTATPROPSTG extends IUnknown {
    InterfaceType<IEnumSTATPROPSTG> TYPE = InterfaceType.named(IEnumSTATPROPSTG.class, "00000139-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumSTATPROPSTGProxy::new, IEnumSTATPROPSTGStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumSTATPROPSTG Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, STATPROPSTG[] rgelt, @Unsigned int pceltFetched) {}
}
