// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link TEXTMETRICW}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class TEXTMETRICWCodec {
    static {
        Abi.require(1);
    }

    private TEXTMETRICWCodec() {}

    public static void write(NdrWriter out, TEXTMETRICW value) throws ComException {
        int at = out.reserve(4, 57);
        out.putInt(at, value.tmHeight);
        out.putInt(at + 4, value.tmAscent);
        out.putInt(at + 8, value.tmDescent);
        out.putInt(at + 12, value.tmInternalLeading);
        out.putInt(at + 16, value.tmExternalLeading);
        out.putInt(at + 20, value.tmAveCharWidth);
        out.putInt(at + 24, value.tmMaxCharWidth);
        out.putInt(at + 28, value.tmWeight);
        out.putInt(at + 32, value.tmOverhang);
        out.putInt(at + 36, value.tmDigitizedAspectX);
        out.putInt(at + 40, value.tmDigitizedAspectY);
        out.putChar(at + 44, value.tmFirstChar);
        out.putChar(at + 46, value.tmLastChar);
        out.putChar(at + 48, value.tmDefaultChar);
        out.putChar(at + 50, value.tmBreakChar);
        out.putByte(at + 52, value.tmItalic);
        out.putByte(at + 53, value.tmUnderlined);
        out.putByte(at + 54, value.tmStruckOut);
        out.putByte(at + 55, value.tmPitchAndFamily);
        out.putByte(at + 56, value.tmCharSet);
        out.align64(4);
    }

    public static TEXTMETRICW read(NdrReader in) throws ComException {
        TEXTMETRICW value = new TEXTMETRICW();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TEXTMETRICW value) throws ComException {
        try {
            int at = in.take(4, 57);
            value.tmHeight = in.getInt(at);
            value.tmAscent = in.getInt(at + 4);
            value.tmDescent = in.getInt(at + 8);
            value.tmInternalLeading = in.getInt(at + 12);
            value.tmExternalLeading = in.getInt(at + 16);
            value.tmAveCharWidth = in.getInt(at + 20);
            value.tmMaxCharWidth = in.getInt(at + 24);
            value.tmWeight = in.getInt(at + 28);
            value.tmOverhang = in.getInt(at + 32);
            value.tmDigitizedAspectX = in.getInt(at + 36);
            value.tmDigitizedAspectY = in.getInt(at + 40);
            value.tmFirstChar = in.getChar(at + 44);
            value.tmLastChar = in.getChar(at + 46);
            value.tmDefaultChar = in.getChar(at + 48);
            value.tmBreakChar = in.getChar(at + 50);
            value.tmItalic = in.getByte(at + 52);
            value.tmUnderlined = in.getByte(at + 53);
            value.tmStruckOut = in.getByte(at + 54);
            value.tmPitchAndFamily = in.getByte(at + 55);
            value.tmCharSet = in.getByte(at + 56);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("tmHeight");
        }
    }

    /** Makes one value like another one. */
    public static void copy(TEXTMETRICW to, TEXTMETRICW from) {
        to.tmHeight = from.tmHeight;
        to.tmAscent = from.tmAscent;
        to.tmDescent = from.tmDescent;
        to.tmInternalLeading = from.tmInternalLeading;
        to.tmExternalLeading = from.tmExternalLeading;
        to.tmAveCharWidth = from.tmAveCharWidth;
        to.tmMaxCharWidth = from.tmMaxCharWidth;
        to.tmWeight = from.tmWeight;
        to.tmOverhang = from.tmOverhang;
        to.tmDigitizedAspectX = from.tmDigitizedAspectX;
        to.tmDigitizedAspectY = from.tmDigitizedAspectY;
        to.tmFirstChar = from.tmFirstChar;
        to.tmLastChar = from.tmLastChar;
        to.tmDefaultChar = from.tmDefaultChar;
        to.tmBreakChar = from.tmBreakChar;
        to.tmItalic = from.tmItalic;
        to.tmUnderlined = from.tmUnderlined;
        to.tmStruckOut = from.tmStruckOut;
        to.tmPitchAndFamily = from.tmPitchAndFamily;
        to.tmCharSet = from.tmCharSet;
    }
}
