// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Which objects run, by their monikers. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IRunningObjectTable extends IUnknown {
    InterfaceType<IRunningObjectTable> TYPE = InterfaceType.named(IRunningObjectTable.class, "00000010-0000-0000-c000-000000000046")
            .operations("Register", "Revoke", "IsRunning", "GetObject", "NoteChangeTime",
                    "GetTimeOfLastChange", "EnumRunning")
            .remote(IRunningObjectTableProxy::new, IRunningObjectTableStub::new);

    RegisterResult Register(@Unsigned int grfFlags, @Nullable IUnknown punkObject,
            @Nullable IMoniker pmkObjectName) throws ComException;

    void Revoke(@Unsigned int dwRegister) throws ComException;

    int IsRunning(@Nullable IMoniker pmkObjectName) throws ComException;

    @Nullable IUnknown GetObject(@Nullable IMoniker pmkObjectName) throws ComException;

    void NoteChangeTime(@Unsigned int dwRegister, FILETIME pfiletime) throws ComException;

    GetTimeOfLastChangeResult GetTimeOfLastChange(@Nullable IMoniker pmkObjectName) throws
            ComException;

    @Nullable IEnumMoniker EnumRunning() throws ComException;

    /** What {@link #Register} returns. */
    record RegisterResult(int hresult, @Unsigned int pdwRegister) {}

    /** What {@link #GetTimeOfLastChange} returns. */
    record GetTimeOfLastChangeResult(int hresult, FILETIME pfiletime) {}
}
