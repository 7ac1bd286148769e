// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks what one can tell an object to do. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IEnumOLEVERB extends IUnknown {
    InterfaceType<IEnumOLEVERB> TYPE = InterfaceType.named(IEnumOLEVERB.class, "00000104-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumOLEVERBProxy::new, IEnumOLEVERBStub::new);

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumOLEVERB Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, OLEVERB[] rgelt, @Unsigned int pceltFetched) {}
}
