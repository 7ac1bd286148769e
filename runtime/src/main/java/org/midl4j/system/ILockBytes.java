// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A place where octets can be written at any offset. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface ILockBytes extends IUnknown {
    InterfaceType<ILockBytes> TYPE = InterfaceType.named(ILockBytes.class, "0000000a-0000-0000-c000-000000000046")
            .operations("ReadAt", "WriteAt", "Flush", "SetSize", "LockRegion", "UnlockRegion",
                    "Stat")
            .remote(ILockBytesProxy::new, ILockBytesStub::new);

    ReadAtResult ReadAt(ULARGE_INTEGER ulOffset, @Unsigned int cb) throws ComException;

    @Unsigned int WriteAt(ULARGE_INTEGER ulOffset, byte[] pv, @Unsigned int cb) throws ComException;

    void Flush() throws ComException;

    void SetSize(ULARGE_INTEGER cb) throws ComException;

    void LockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType) throws
            ComException;

    void UnlockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType) throws
            ComException;

    STATSTG Stat(@Unsigned int grfStatFlag) throws ComException;

    /** What {@link #ReadAt} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ReadAtResult(byte[] pv, @Unsigned int pcbRead) {}
}
