// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** A font. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IFont extends IUnknown {
    InterfaceType<IFont> TYPE = InterfaceType.named(IFont.class, "bef6e002-a874-101a-8bba-00aa00300cab")
            .operations("get_Name", "put_Name", "get_Size", "put_Size", "get_Bold", "put_Bold",
                    "get_Italic", "put_Italic", "get_Underline", "put_Underline",
                    "get_Strikethrough", "put_Strikethrough", "get_Weight", "put_Weight",
                    "get_Charset", "put_Charset", "get_hFont", "Clone", "IsEqual", "SetRatio",
                    "QueryTextMetrics", "AddRefHfont", "ReleaseHfont", "SetHdc")
            .remote(IFontProxy::new, IFontStub::new);

    @Nullable String get_Name() throws ComException;

    void put_Name(@Nullable String name) throws ComException;

    BigDecimal get_Size() throws ComException;

    void put_Size(BigDecimal size) throws ComException;

    int get_Bold() throws ComException;

    void put_Bold(int bold) throws ComException;

    int get_Italic() throws ComException;

    void put_Italic(int italic) throws ComException;

    int get_Underline() throws ComException;

    void put_Underline(int underline) throws ComException;

    int get_Strikethrough() throws ComException;

    void put_Strikethrough(int strikethrough) throws ComException;

    short get_Weight() throws ComException;

    void put_Weight(short weight) throws ComException;

    short get_Charset() throws ComException;

    void put_Charset(short charset) throws ComException;

    @Nullable RemotableHandle get_hFont() throws ComException;

    @Nullable IFont Clone() throws ComException;

    void IsEqual(@Nullable IFont pFontOther) throws ComException;

    void SetRatio(int cyLogical, int cyHimetric) throws ComException;

    TEXTMETRICW QueryTextMetrics() throws ComException;

    void AddRefHfont(@Nullable RemotableHandle hFont) throws ComException;

    void ReleaseHfont(@Nullable RemotableHandle hFont) throws ComException;

    void SetHdc(@Nullable RemotableHandle hDC) throws ComException;
}
