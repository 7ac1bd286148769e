// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks the kinds of events that an object raises. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IEnumConnectionPoints extends IUnknown {
    InterfaceType<IEnumConnectionPoints> TYPE = InterfaceType.named(IEnumConnectionPoints.class, "b196b285-bab4-101a-b69c-00aa00341d07")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumConnectionPointsProxy::new, IEnumConnectionPointsStub::new);

    NextResult Next(@Unsigned int cConnections) throws ComException;

    int Skip(@Unsigned int cConnections) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumConnectionPoints Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, @Nullable IConnectionPoint[] ppCP, @Unsigned int pcFetched) {}
}
