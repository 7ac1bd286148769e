// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Offers data in several formats, and takes some. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IDataObject extends IUnknown {
    InterfaceType<IDataObject> TYPE = InterfaceType.named(IDataObject.class, "0000010e-0000-0000-c000-000000000046")
            .operations("GetData", "GetDataHere", "QueryGetData", "GetCanonicalFormatEtc",
                    "SetData", "EnumFormatEtc", "DAdvise", "DUnadvise", "EnumDAdvise")
            .remote(IDataObjectProxy::new, IDataObjectStub::new);

    @Nullable userSTGMEDIUM GetData(@Nullable FORMATETC pformatetcIn) throws ComException;

    @Nullable userSTGMEDIUM GetDataHere(@Nullable FORMATETC pformatetc,
            @Nullable userSTGMEDIUM pRemoteMedium) throws ComException;

    int QueryGetData(@Nullable FORMATETC pformatetc) throws ComException;

    FORMATETC GetCanonicalFormatEtc(@Nullable FORMATETC pformatectIn) throws ComException;

    void SetData(@Nullable FORMATETC pformatetc, @Nullable userFLAG_STGMEDIUM pmedium, int fRelease)
            throws ComException;

    @Nullable IEnumFORMATETC EnumFormatEtc(@Unsigned int dwDirection) throws ComException;

    @Unsigned int DAdvise(FORMATETC pformatetc, @Unsigned int advf, @Nullable IAdviseSink pAdvSink)
            throws ComException;

    void DUnadvise(@Unsigned int dwConnection) throws ComException;

    @Nullable IEnumSTATDATA EnumDAdvise() throws ComException;
}
