// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeMarshal extends IUnknown {
    InterfaceType<ITypeMarshal> TYPE = InterfaceType.named(ITypeMarshal.class, "0000002d-0000-0000-c000-000000000046")
            .operations("Size", "Marshal", "Unmarshal", "Free")
            .local();

    @Unsigned int Size(@Nullable Object pvType, @Unsigned int dwDestContext,
            @Nullable Object pvDestContext) throws ComException;

    MarshalResult Marshal(@Nullable Object pvType, @Unsigned int dwDestContext,
            @Nullable Object pvDestContext, @Unsigned int cbBufferLength) throws ComException;

    UnmarshalResult Unmarshal(@Unsigned int dwFlags, @Unsigned int cbBufferLength, byte[] pBuffer)
            throws ComException;

    void Free(@Nullable Object pvType) throws ComException;

    /** What {@link #Marshal} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record MarshalResult(byte[] pBuffer, @Unsigned int pcbWritten) {}

    /** What {@link #Unmarshal} returns. */
    record UnmarshalResult(@Nullable Object pvType, @Unsigned int pcbRead) {}
}
