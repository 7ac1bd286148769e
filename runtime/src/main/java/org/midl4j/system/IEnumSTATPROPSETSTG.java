// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks sets of properties. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public interface IEnumSTATPROPSETSTG extends IUnknown {
    InterfaceType<IEnumSTATPROPSETSTG> TYPE = InterfaceType.named(IEnumSTATPROPSETSTG.class, "0000013b-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumSTATPROPSETSTGProxy::new, IEnumSTATPROPSETSTGStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumSTATPROPSETSTG Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, STATPROPSETSTG[] rgelt, @Unsigned int pceltFetched) {}
}
