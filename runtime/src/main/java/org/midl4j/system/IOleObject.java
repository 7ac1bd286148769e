// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** An object that can be embedded. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleObject extends IUnknown {
    InterfaceType<IOleObject> TYPE = InterfaceType.named(IOleObject.class, "00000112-0000-0000-c000-000000000046")
            .operations("SetClientSite", "GetClientSite", "SetHostNames", "Close", "SetMoniker",
                    "GetMoniker", "InitFromData", "GetClipboardData", "DoVerb", "EnumVerbs",
                    "Update", "IsUpToDate", "GetUserClassID", "GetUserType", "SetExtent",
                    "GetExtent", "Advise", "Unadvise", "EnumAdvise", "GetMiscStatus",
                    "SetColorScheme")
            .remote(IOleObjectProxy::new, IOleObjectStub::new);

    void SetClientSite(@Nullable IOleClientSite pClientSite) throws ComException;

    @Nullable IOleClientSite GetClientSite() throws ComException;

    void SetHostNames(String szContainerApp, @Nullable String szContainerObj) throws ComException;

    void Close(@Unsigned int dwSaveOption) throws ComException;

    void SetMoniker(@Unsigned int dwWhichMoniker, @Nullable IMoniker pmk) throws ComException;

    @Nullable IMoniker GetMoniker(@Unsigned int dwAssign, @Unsigned int dwWhichMoniker) throws
            ComException;

    void InitFromData(@Nullable IDataObject pDataObject, int fCreation, @Unsigned int dwReserved)
            throws ComException;

    @Nullable IDataObject GetClipboardData(@Unsigned int dwReserved) throws ComException;

    int DoVerb(int iVerb, @Nullable MSG lpmsg, @Nullable IOleClientSite pActiveSite, int lindex,
            @Nullable RemotableHandle hwndParent, @Nullable RECT lprcPosRect) throws ComException;

    @Nullable IEnumOLEVERB EnumVerbs() throws ComException;

    void Update() throws ComException;

    int IsUpToDate() throws ComException;

    Guid GetUserClassID() throws ComException;

    @Nullable String GetUserType(@Unsigned int dwFormOfType) throws ComException;

    void SetExtent(@Unsigned int dwDrawAspect, SIZEL psizel) throws ComException;

    SIZEL GetExtent(@Unsigned int dwDrawAspect) throws ComException;

    @Unsigned int Advise(@Nullable IAdviseSink pAdvSink) throws ComException;

    void Unadvise(@Unsigned int dwConnection) throws ComException;

    @Nullable IEnumSTATDATA EnumAdvise() throws ComException;

    @Unsigned int GetMiscStatus(@Unsigned int dwAspect) throws ComException;

    void SetColorScheme(LOGPALETTE pLogpal) throws ComException;
}
