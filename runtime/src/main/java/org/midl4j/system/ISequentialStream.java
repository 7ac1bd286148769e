// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Octets, one after the other. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface ISequentialStream extends IUnknown {
    InterfaceType<ISequentialStream> TYPE = InterfaceType.named(ISequentialStream.class, "0c733a30-2a1c-11ce-ade5-00aa0044773d")
            .operations("Read", "Write")
            .remote(ISequentialStreamProxy::new, ISequentialStreamStub::new);

    ReadResult Read(@Unsigned int cb) throws ComException;

    WriteResult Write(byte[] pv, @Unsigned int cb) throws ComException;

    /** What {@link #Read} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ReadResult(int hresult, byte[] pv, @Unsigned int pcbRead) {}

    /** What {@link #Write} returns. */
    record WriteResult(int hresult, @Unsigned int pcbWritten) {}
}
