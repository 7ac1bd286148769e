// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class TEXTMETRICW {
    public int tmHeight;

    public int tmAscent;

    public int tmDescent;

    public int tmInternalLeading;

    public int tmExternalLeading;

    public int tmAveCharWidth;

    public int tmMaxCharWidth;

    public int tmWeight;

    public int tmOverhang;

    public int tmDigitizedAspectX;

    public int tmDigitizedAspectY;

    public char tmFirstChar;

    public char tmLastChar;

    public char tmDefaultChar;

    public char tmBreakChar;

    public byte tmItalic;

    public byte tmUnderlined;

    public byte tmStruckOut;

    public byte tmPitchAndFamily;

    public byte tmCharSet;

    public TEXTMETRICW() {}

    public TEXTMETRICW(int tmHeight, int tmAscent, int tmDescent, int tmInternalLeading,
            int tmExternalLeading, int tmAveCharWidth, int tmMaxCharWidth, int tmWeight,
            int tmOverhang, int tmDigitizedAspectX, int tmDigitizedAspectY, char tmFirstChar,
            char tmLastChar, char tmDefaultChar, char tmBreakChar, byte tmItalic, byte tmUnderlined,
            byte tmStruckOut, byte tmPitchAndFamily, byte tmCharSet) {
        this.tmHeight = tmHeight;
        this.tmAscent = tmAscent;
        this.tmDescent = tmDescent;
        this.tmInternalLeading = tmInternalLeading;
        this.tmExternalLeading = tmExternalLeading;
        this.tmAveCharWidth = tmAveCharWidth;
        this.tmMaxCharWidth = tmMaxCharWidth;
        this.tmWeight = tmWeight;
        this.tmOverhang = tmOverhang;
        this.tmDigitizedAspectX = tmDigitizedAspectX;
        this.tmDigitizedAspectY = tmDigitizedAspectY;
        this.tmFirstChar = tmFirstChar;
        this.tmLastChar = tmLastChar;
        this.tmDefaultChar = tmDefaultChar;
        this.tmBreakChar = tmBreakChar;
        this.tmItalic = tmItalic;
        this.tmUnderlined = tmUnderlined;
        this.tmStruckOut = tmStruckOut;
        this.tmPitchAndFamily = tmPitchAndFamily;
        this.tmCharSet = tmCharSet;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TEXTMETRICW that
                && tmHeight == that.tmHeight
                && tmAscent == that.tmAscent
                && tmDescent == that.tmDescent
                && tmInternalLeading == that.tmInternalLeading
                && tmExternalLeading == that.tmExternalLeading
                && tmAveCharWidth == that.tmAveCharWidth
                && tmMaxCharWidth == that.tmMaxCharWidth
                && tmWeight == that.tmWeight
                && tmOverhang == that.tmOverhang
                && tmDigitizedAspectX == that.tmDigitizedAspectX
                && tmDigitizedAspectY == that.tmDigitizedAspectY
                && tmFirstChar == that.tmFirstChar
                && tmLastChar == that.tmLastChar
                && tmDefaultChar == that.tmDefaultChar
                && tmBreakChar == that.tmBreakChar
                && tmItalic == that.tmItalic
                && tmUnderlined == that.tmUnderlined
                && tmStruckOut == that.tmStruckOut
                && tmPitchAndFamily == that.tmPitchAndFamily
                && tmCharSet == that.tmCharSet;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tmHeight, tmAscent, tmDescent, tmInternalLeading, tmExternalLeading,
                tmAveCharWidth, tmMaxCharWidth, tmWeight, tmOverhang, tmDigitizedAspectX,
                tmDigitizedAspectY, tmFirstChar, tmLastChar, tmDefaultChar, tmBreakChar, tmItalic,
                tmUnderlined, tmStruckOut, tmPitchAndFamily, tmCharSet);
    }

    @Override
    public String toString() {
        return "TEXTMETRICW{tmHeight=" + tmHeight + ", tmAscent=" + tmAscent
                + ", tmDescent=" + tmDescent + ", tmInternalLeading=" + tmInternalLeading
                + ", tmExternalLeading=" + tmExternalLeading + ", tmAveCharWidth=" + tmAveCharWidth
                + ", tmMaxCharWidth=" + tmMaxCharWidth + ", tmWeight=" + tmWeight
                + ", tmOverhang=" + tmOverhang + ", tmDigitizedAspectX=" + tmDigitizedAspectX
                + ", tmDigitizedAspectY=" + tmDigitizedAspectY + ", tmFirstChar=" + tmFirstChar
                + ", tmLastChar=" + tmLastChar + ", tmDefaultChar=" + tmDefaultChar
                + ", tmBreakChar=" + tmBreakChar + ", tmItalic=" + tmItalic
                + ", tmUnderlined=" + tmUnderlined + ", tmStruckOut=" + tmStruckOut
                + ", tmPitchAndFamily=" + tmPitchAndFamily + ", tmCharSet=" + tmCharSet + "}";
    }
}
