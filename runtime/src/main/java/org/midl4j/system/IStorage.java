// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Streams and storages under names: a file system within a file. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IStorage extends IUnknown {
    InterfaceType<IStorage> TYPE = InterfaceType.named(IStorage.class, "0000000b-0000-0000-c000-000000000046")
            .operations("CreateStream", "OpenStream", "CreateStorage", "OpenStorage", "CopyTo",
                    "MoveElementTo", "Commit", "Revert", "EnumElements", "DestroyElement",
                    "RenameElement", "SetElementTimes", "SetClass", "SetStateBits", "Stat")
            .remote(IStorageProxy::new, IStorageStub::new);

    @Nullable IStream CreateStream(String pwcsName, @Unsigned int grfMode, @Unsigned int reserved1,
            @Unsigned int reserved2) throws ComException;

    @Nullable IStream OpenStream(String pwcsName, @Unsigned int cbReserved1,
            byte @Nullable [] reserved1, @Unsigned int grfMode, @Unsigned int reserved2) throws
            ComException;

    @Nullable IStorage CreateStorage(String pwcsName, @Unsigned int grfMode,
            @Unsigned int reserved1, @Unsigned int reserved2) throws ComException;

    @Nullable IStorage OpenStorage(@Nullable String pwcsName, @Nullable IStorage pstgPriority,
            @Unsigned int grfMode, @Nullable RemSNB snbExclude, @Unsigned int reserved) throws
            ComException;

    void CopyTo(@Unsigned int ciidExclude, Guid @Nullable [] rgiidExclude,
            @Nullable RemSNB snbExclude, @Nullable IStorage pstgDest) throws ComException;

    void MoveElementTo(String pwcsName, @Nullable IStorage pstgDest, String pwcsNewName,
            @Unsigned int grfFlags) throws ComException;

    void Commit(@Unsigned int grfCommitFlags) throws ComException;

    void Revert() throws ComException;

    @Nullable IEnumSTATSTG EnumElements(@Unsigned int reserved1, @Unsigned int cbReserved2,
            byte @Nullable [] reserved2, @Unsigned int reserved3) throws ComException;

    void DestroyElement(String pwcsName) throws ComException;

    void RenameElement(String pwcsOldName, String pwcsNewName) throws ComException;

    void SetElementTimes(@Nullable String pwcsName, @Nullable FILETIME pctime,
            @Nullable FILETIME patime, @Nullable FILETIME pmtime) throws ComException;

    void SetClass(Guid clsid) throws ComException;

    void SetStateBits(@Unsigned int grfStateBits, @Unsigned int grfMask) throws ComException;

    STATSTG Stat(@Unsigned int grfStatFlag) throws ComException;
}
