// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Octets with a position, that can be copied, locked and undone. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IStream extends ISequentialStream {
    InterfaceType<IStream> TYPE = InterfaceType.named(IStream.class, "0000000c-0000-0000-c000-000000000046", ISequentialStream.TYPE)
            .operations("Seek", "SetSize", "CopyTo", "Commit", "Revert", "LockRegion",
                    "UnlockRegion", "Stat", "Clone")
            .remote(IStreamProxy::new, IStreamStub::new);

    ULARGE_INTEGER Seek(LARGE_INTEGER dlibMove, @Unsigned int dwOrigin) throws ComException;

    void SetSize(ULARGE_INTEGER libNewSize) throws ComException;

    CopyToResult CopyTo(@Nullable IStream pstm, ULARGE_INTEGER cb) throws ComException;

    void Commit(@Unsigned int grfCommitFlags) throws ComException;

    void Revert() throws ComException;

    void LockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType) throws
            ComException;

    void UnlockRegion(ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, @Unsigned int dwLockType) throws
            ComException;

    STATSTG Stat(@Unsigned int grfStatFlag) throws ComException;

    @Nullable IStream Clone() throws ComException;

    /** What {@link #CopyTo} returns. */
    record CopyToResult(ULARGE_INTEGER pcbRead, ULARGE_INTEGER pcbWritten) {}
}
