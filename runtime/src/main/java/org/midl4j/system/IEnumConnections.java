// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Walks the sinks connected to one connection point. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IEnumConnections extends IUnknown {
    InterfaceType<IEnumConnections> TYPE = InterfaceType.named(IEnumConnections.class, "b196b287-bab4-101a-b69c-00aa00341d07")
            .operations("Next", "Skip", "Reset", "Clone")
            .remote(IEnumConnectionsProxy::new, IEnumConnectionsStub::new);

    NextResult Next(@Unsigned int cConnections) throws ComException;

    int Skip(@Unsigned int cConnections) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumConnections Clone() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, CONNECTDATA[] rgcd, @Unsigned int pcFetched) {}
}
