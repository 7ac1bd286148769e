// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A picture whose handles are as wide as pointers. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPicture2 extends IUnknown {
    InterfaceType<IPicture2> TYPE = InterfaceType.named(IPicture2.class, "f5185dd8-2012-4b0b-aad9-f052c6bd482b")
            .operations("get_Handle", "get_hPal", "get_Type", "get_Width", "get_Height", "Render",
                    "set_hPal", "get_CurDC", "SelectPicture", "get_KeepOriginalFormat",
                    "put_KeepOriginalFormat", "PictureChanged", "SaveAsFile", "get_Attributes")
            .remote(IPicture2Proxy::new, IPicture2Stub::new);

    @Unsigned long get_Handle() throws ComException;

    @Unsigned long get_hPal() throws ComException;

    short get_Type() throws ComException;

    int get_Width() throws ComException;

    int get_Height() throws ComException;

    void Render(@Nullable RemotableHandle hDC, int x, int y, int cx, int cy, int xSrc, int ySrc,
            int cxSrc, int cySrc, RECT pRcWBounds) throws ComException;

    void set_hPal(@Unsigned long hPal) throws ComException;

    @Nullable RemotableHandle get_CurDC() throws ComException;

    SelectPictureResult SelectPicture(@Nullable RemotableHandle hDCIn) throws ComException;

    int get_KeepOriginalFormat() throws ComException;

    void put_KeepOriginalFormat(int keep) throws ComException;

    void PictureChanged() throws ComException;

    int SaveAsFile(@Nullable IStream pStream, int fSaveMemCopy) throws ComException;

    @Unsigned int get_Attributes() throws ComException;

    /** What {@link #SelectPicture} returns. */
    record SelectPictureResult(@Nullable RemotableHandle phDCOut, @Unsigned long phBmpOut) {}
}
