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

/** Names an object and can find it. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IMoniker extends IPersistStream {
    InterfaceType<IMoniker> TYPE = InterfaceType.named(IMoniker.class, "0000000f-0000-0000-c000-000000000046", IPersistStream.TYPE)
            .operations("BindToObject", "BindToStorage", "Reduce", "ComposeWith", "Enum", "IsEqual",
                    "Hash", "IsRunning", "GetTimeOfLastChange", "Inverse", "CommonPrefixWith",
                    "RelativePathTo", "GetDisplayName", "ParseDisplayName", "IsSystemMoniker")
            .remote(IMonikerProxy::new, IMonikerStub::new);

    @Nullable IUnknown BindToObject(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            Guid riidResult) throws ComException;

    @Nullable IUnknown BindToStorage(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            Guid riid) throws ComException;

    ReduceResult Reduce(@Nullable IBindCtx pbc, @Unsigned int dwReduceHowFar,
            @Nullable IMoniker @Nullable [] ppmkToLeft) throws ComException;

    @Nullable IMoniker ComposeWith(@Nullable IMoniker pmkRight, int fOnlyIfNotGeneric) throws
            ComException;

    @Nullable IEnumMoniker Enum(int fForward) throws ComException;

    int IsEqual(@Nullable IMoniker pmkOtherMoniker) throws ComException;

    @Unsigned int Hash() throws ComException;

    int IsRunning(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            @Nullable IMoniker pmkNewlyRunning) throws ComException;

    FILETIME GetTimeOfLastChange(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft) throws
            ComException;

    @Nullable IMoniker Inverse() throws ComException;

    CommonPrefixWithResult CommonPrefixWith(@Nullable IMoniker pmkOther) throws ComException;

    @Nullable IMoniker RelativePathTo(@Nullable IMoniker pmkOther) throws ComException;

    @Nullable String GetDisplayName(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft) throws
            ComException;

    ParseDisplayNameResult ParseDisplayName(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            String pszDisplayName) throws ComException;

    IsSystemMonikerResult IsSystemMoniker() throws ComException;

    /** What {@link #Reduce} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ReduceResult(@Nullable IMoniker @Nullable [] ppmkToLeft,
            @Nullable IMoniker ppmkReduced) {}

    /** What {@link #CommonPrefixWith} returns. */
    record CommonPrefixWithResult(int hresult, @Nullable IMoniker ppmkPrefix) {}

    /** What {@link #ParseDisplayName} returns. */
    record ParseDisplayNameResult(@Unsigned int pchEaten, @Nullable IMoniker ppmkOut) {}

    /** What {@link #IsSystemMoniker} returns. */
    record IsSystemMonikerResult(int hresult, @Unsigned int pdwMksys) {}
}
