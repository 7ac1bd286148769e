// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IFont} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IFontStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IFont object;

    protected IFontStub(IFont object) {
        this(IFont.TYPE, object);
    }

    protected IFontStub(InterfaceType<?> type, IFont object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> get_Name(call);
            case 4 -> put_Name(in, call);
            case 5 -> get_Size(call);
            case 6 -> put_Size(in, call);
            case 7 -> get_Bold(call);
            case 8 -> put_Bold(in, call);
            case 9 -> get_Italic(call);
            case 10 -> put_Italic(in, call);
            case 11 -> get_Underline(call);
            case 12 -> put_Underline(in, call);
            case 13 -> get_Strikethrough(call);
            case 14 -> put_Strikethrough(in, call);
            case 15 -> get_Weight(call);
            case 16 -> put_Weight(in, call);
            case 17 -> get_Charset(call);
            case 18 -> put_Charset(in, call);
            case 19 -> get_hFont(call);
            case 20 -> Clone(call);
            case 21 -> IsEqual(in, call);
            case 22 -> SetRatio(in, call);
            case 23 -> QueryTextMetrics(call);
            case 24 -> AddRefHfont(in, call);
            case 25 -> ReleaseHfont(in, call);
            case 26 -> SetHdc(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void get_Name(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Name(),
                IFontStub::writeGet_Name,
                () -> null);
    }

    private static void writeGet_Name(NdrWriter out, @Nullable String pName) throws ComException {
        BstrCodec.write(out, pName);
        out.writePointees();
    }

    private void put_Name(NdrReader in, ServerCall call) throws ComException {
        in.at("name");
        String name = BstrCodec.read(in);
        serve(
                call,
                () -> object.put_Name(name));
    }

    private void get_Size(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Size(),
                IFontStub::writeGet_Size,
                () -> BigDecimal.ZERO);
    }

    private static void writeGet_Size(NdrWriter out, BigDecimal pSize) throws ComException {
        CurrencyCodec.write(out, pSize);
    }

    private void put_Size(NdrReader in, ServerCall call) throws ComException {
        in.at("size");
        BigDecimal size = CurrencyCodec.read(in);
        serve(
                call,
                () -> object.put_Size(size));
    }

    private void get_Bold(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Bold(),
                IFontStub::writeGet_Bold,
                () -> 0);
    }

    private static void writeGet_Bold(NdrWriter out, int pBold) throws ComException {
        out.writeInt(pBold);
    }

    private void put_Bold(NdrReader in, ServerCall call) throws ComException {
        in.at("bold");
        int bold = in.readInt();
        serve(
                call,
                () -> object.put_Bold(bold));
    }

    private void get_Italic(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Italic(),
                IFontStub::writeGet_Italic,
                () -> 0);
    }

    private static void writeGet_Italic(NdrWriter out, int pItalic) throws ComException {
        out.writeInt(pItalic);
    }

    private void put_Italic(NdrReader in, ServerCall call) throws ComException {
        in.at("italic");
        int italic = in.readInt();
        serve(
                call,
                () -> object.put_Italic(italic));
    }

    private void get_Underline(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Underline(),
                IFontStub::writeGet_Underline,
                () -> 0);
    }

    private static void writeGet_Underline(NdrWriter out, int pUnderline) throws ComException {
        out.writeInt(pUnderline);
    }

    private void put_Underline(NdrReader in, ServerCall call) throws ComException {
        in.at("underline");
        int underline = in.readInt();
        serve(
                call,
                () -> object.put_Underline(underline));
    }

    private void get_Strikethrough(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Strikethrough(),
                IFontStub::writeGet_Strikethrough,
                () -> 0);
    }

    private static void writeGet_Strikethrough(NdrWriter out, int pStrikethrough) throws
            ComException {
        out.writeInt(pStrikethrough);
    }

    private void put_Strikethrough(NdrReader in, ServerCall call) throws ComException {
        in.at("strikethrough");
        int strikethrough = in.readInt();
        serve(
                call,
                () -> object.put_Strikethrough(strikethrough));
    }

    private void get_Weight(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Weight(),
                IFontStub::writeGet_Weight,
                () -> (short) 0);
    }

    private static void writeGet_Weight(NdrWriter out, short pWeight) throws ComException {
        out.writeShort(pWeight);
    }

    private void put_Weight(NdrReader in, ServerCall call) throws ComException {
        in.at("weight");
        short weight = in.readShort();
        serve(
                call,
                () -> object.put_Weight(weight));
    }

    private void get_Charset(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Charset(),
                IFontStub::writeGet_Charset,
                () -> (short) 0);
    }

    private static void writeGet_Charset(NdrWriter out, short pCharset) throws ComException {
        out.writeShort(pCharset);
    }

    private void put_Charset(NdrReader in, ServerCall call) throws ComException {
        in.at("charset");
        short charset = in.readShort();
        serve(
                call,
                () -> object.put_Charset(charset));
    }

    private void get_hFont(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_hFont(),
                IFontStub::writeGet_hFont,
                () -> null);
    }

    private static void writeGet_hFont(NdrWriter out, @Nullable RemotableHandle phFont) throws
            ComException {
        try {
            if (out.writePointer(phFont)) {
                out.writeInt((int) RemotableHandleCodec.select("phFont", phFont, phFont.discriminant()));
                RemotableHandleCodec.write(out, phFont);
            }
        } catch (Unsendable problem) {
            throw problem.in("phFont", phFont);
        }
    }

    private void Clone(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Clone(),
                IFontStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IFont ppFont) throws ComException {
        InterfacePointers.write(out, ppFont, IFont.TYPE);
        out.writePointees();
    }

    private void IsEqual(NdrReader in, ServerCall call) throws ComException {
        in.at("pFontOther");
        IFont pFontOther = InterfacePointers.read(in, IFont.TYPE);
        serve(
                call,
                () -> object.IsEqual(pFontOther));
    }

    private void SetRatio(NdrReader in, ServerCall call) throws ComException {
        in.at("cyLogical");
        int at = in.take(4, 8);
        int cyLogical = in.getInt(at);
        int cyHimetric = in.getInt(at + 4);
        serve(
                call,
                () -> object.SetRatio(cyLogical, cyHimetric));
    }

    private void QueryTextMetrics(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.QueryTextMetrics(),
                IFontStub::writeQueryTextMetrics,
                () -> new TEXTMETRICW());
    }

    private static void writeQueryTextMetrics(NdrWriter out, TEXTMETRICW pTM) throws ComException {
        try {
            TEXTMETRICWCodec.write(out, Require.nonNull(pTM, "pTM"));
        } catch (Unsendable problem) {
            throw problem.in("pTM", pTM);
        }
    }

    private void AddRefHfont(NdrReader in, ServerCall call) throws ComException {
        in.at("hFont");
        RemotableHandle hFont;
        if (in.readPointer()) {
            hFont = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hFont = null;
        }
        serve(
                call,
                () -> object.AddRefHfont(hFont));
    }

    private void ReleaseHfont(NdrReader in, ServerCall call) throws ComException {
        in.at("hFont");
        RemotableHandle hFont;
        if (in.readPointer()) {
            hFont = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hFont = null;
        }
        serve(
                call,
                () -> object.ReleaseHfont(hFont));
    }

    private void SetHdc(NdrReader in, ServerCall call) throws ComException {
        in.at("hDC");
        RemotableHandle hDC;
        if (in.readPointer()) {
            hDC = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hDC = null;
        }
        serve(
                call,
                () -> object.SetHdc(hDC));
    }
}
