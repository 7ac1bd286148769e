// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IFont} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IFontProxy extends Proxy implements IFont {
    static {
        Abi.require(1);
    }

    protected IFontProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IFont proxy) throws ComException {
        return new Futures(targetOf(proxy, IFont.TYPE));
    }

    @Override
    public @Nullable String get_Name() throws ComException {
        return call(3, RequestWriter.NOTHING, IFontProxy::readGet_Name);
    }

    @Override
    public void put_Name(@Nullable String name) throws ComException {
        call(4, out -> writePut_Name(out, name));
    }

    @Override
    public BigDecimal get_Size() throws ComException {
        return call(5, RequestWriter.NOTHING, IFontProxy::readGet_Size);
    }

    @Override
    public void put_Size(BigDecimal size) throws ComException {
        call(6, out -> writePut_Size(out, size));
    }

    @Override
    public int get_Bold() throws ComException {
        return call(7, RequestWriter.NOTHING, IFontProxy::readGet_Bold);
    }

    @Override
    public void put_Bold(int bold) throws ComException {
        call(8, out -> writePut_Bold(out, bold));
    }

    @Override
    public int get_Italic() throws ComException {
        return call(9, RequestWriter.NOTHING, IFontProxy::readGet_Italic);
    }

    @Override
    public void put_Italic(int italic) throws ComException {
        call(10, out -> writePut_Italic(out, italic));
    }

    @Override
    public int get_Underline() throws ComException {
        return call(11, RequestWriter.NOTHING, IFontProxy::readGet_Underline);
    }

    @Override
    public void put_Underline(int underline) throws ComException {
        call(12, out -> writePut_Underline(out, underline));
    }

    @Override
    public int get_Strikethrough() throws ComException {
        return call(13, RequestWriter.NOTHING, IFontProxy::readGet_Strikethrough);
    }

    @Override
    public void put_Strikethrough(int strikethrough) throws ComException {
        call(14, out -> writePut_Strikethrough(out, strikethrough));
    }

    @Override
    public short get_Weight() throws ComException {
        return call(15, RequestWriter.NOTHING, IFontProxy::readGet_Weight);
    }

    @Override
    public void put_Weight(short weight) throws ComException {
        call(16, out -> writePut_Weight(out, weight));
    }

    @Override
    public short get_Charset() throws ComException {
        return call(17, RequestWriter.NOTHING, IFontProxy::readGet_Charset);
    }

    @Override
    public void put_Charset(short charset) throws ComException {
        call(18, out -> writePut_Charset(out, charset));
    }

    @Override
    public @Nullable RemotableHandle get_hFont() throws ComException {
        return call(19, RequestWriter.NOTHING, IFontProxy::readGet_hFont);
    }

    @Override
    public @Nullable IFont Clone() throws ComException {
        return call(20, RequestWriter.NOTHING, IFontProxy::readClone);
    }

    @Override
    public void IsEqual(@Nullable IFont pFontOther) throws ComException {
        call(21, out -> writeIsEqual(out, pFontOther));
    }

    @Override
    public void SetRatio(int cyLogical, int cyHimetric) throws ComException {
        call(22, out -> writeSetRatio(out, cyLogical, cyHimetric));
    }

    @Override
    public TEXTMETRICW QueryTextMetrics() throws ComException {
        return call(23, RequestWriter.NOTHING, IFontProxy::readQueryTextMetrics);
    }

    @Override
    public void AddRefHfont(@Nullable RemotableHandle hFont) throws ComException {
        call(24, out -> writeAddRefHfont(out, hFont));
    }

    @Override
    public void ReleaseHfont(@Nullable RemotableHandle hFont) throws ComException {
        call(25, out -> writeReleaseHfont(out, hFont));
    }

    @Override
    public void SetHdc(@Nullable RemotableHandle hDC) throws ComException {
        call(26, out -> writeSetHdc(out, hDC));
    }

    private static @Nullable String readGet_Name(NdrReader in) throws ComException {
        in.at("pName");
        String pName = BstrCodec.read(in);
        return pName;
    }

    private static void writePut_Name(NdrWriter out, @Nullable String name) throws ComException {
        BstrCodec.write(out, name);
        out.writePointees();
    }

    private static BigDecimal readGet_Size(NdrReader in) throws ComException {
        in.at("pSize");
        BigDecimal pSize = CurrencyCodec.read(in);
        return pSize;
    }

    private static void writePut_Size(NdrWriter out, BigDecimal size) throws ComException {
        CurrencyCodec.write(out, size);
    }

    private static int readGet_Bold(NdrReader in) throws ComException {
        in.at("pBold");
        int pBold = in.readInt();
        return pBold;
    }

    private static void writePut_Bold(NdrWriter out, int bold) throws ComException {
        out.writeInt(bold);
    }

    private static int readGet_Italic(NdrReader in) throws ComException {
        in.at("pItalic");
        int pItalic = in.readInt();
        return pItalic;
    }

    private static void writePut_Italic(NdrWriter out, int italic) throws ComException {
        out.writeInt(italic);
    }

    private static int readGet_Underline(NdrReader in) throws ComException {
        in.at("pUnderline");
        int pUnderline = in.readInt();
        return pUnderline;
    }

    private static void writePut_Underline(NdrWriter out, int underline) throws ComException {
        out.writeInt(underline);
    }

    private static int readGet_Strikethrough(NdrReader in) throws ComException {
        in.at("pStrikethrough");
        int pStrikethrough = in.readInt();
        return pStrikethrough;
    }

    private static void writePut_Strikethrough(NdrWriter out, int strikethrough) throws
            ComException {
        out.writeInt(strikethrough);
    }

    private static short readGet_Weight(NdrReader in) throws ComException {
        in.at("pWeight");
        short pWeight = in.readShort();
        return pWeight;
    }

    private static void writePut_Weight(NdrWriter out, short weight) throws ComException {
        out.writeShort(weight);
    }

    private static short readGet_Charset(NdrReader in) throws ComException {
        in.at("pCharset");
        short pCharset = in.readShort();
        return pCharset;
    }

    private static void writePut_Charset(NdrWriter out, short charset) throws ComException {
        out.writeShort(charset);
    }

    private static @Nullable RemotableHandle readGet_hFont(NdrReader in) throws ComException {
        in.at("phFont");
        RemotableHandle phFont;
        if (in.readPointer()) {
            phFont = RemotableHandleCodec.read(in, in.readInt());
        } else {
            phFont = null;
        }
        return phFont;
    }

    private static @Nullable IFont readClone(NdrReader in) throws ComException {
        in.at("ppFont");
        IFont ppFont = InterfacePointers.read(in, IFont.TYPE);
        return ppFont;
    }

    private static void writeIsEqual(NdrWriter out, @Nullable IFont pFontOther) throws
            ComException {
        InterfacePointers.write(out, pFontOther, IFont.TYPE);
        out.writePointees();
    }

    private static void writeSetRatio(NdrWriter out, int cyLogical, int cyHimetric) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, cyLogical);
        out.putInt(at + 4, cyHimetric);
    }

    private static TEXTMETRICW readQueryTextMetrics(NdrReader in) throws ComException {
        in.at("pTM");
        TEXTMETRICW pTM = TEXTMETRICWCodec.read(in);
        return pTM;
    }

    private static void writeAddRefHfont(NdrWriter out, @Nullable RemotableHandle hFont) throws
            ComException {
        try {
            if (out.writePointer(hFont)) {
                out.writeInt((int) RemotableHandleCodec.select("hFont", hFont, hFont.discriminant()));
                RemotableHandleCodec.write(out, hFont);
            }
        } catch (Unsendable problem) {
            throw problem.in("hFont", hFont);
        }
    }

    private static void writeReleaseHfont(NdrWriter out, @Nullable RemotableHandle hFont) throws
            ComException {
        try {
            if (out.writePointer(hFont)) {
                out.writeInt((int) RemotableHandleCodec.select("hFont", hFont, hFont.discriminant()));
                RemotableHandleCodec.write(out, hFont);
            }
        } catch (Unsendable problem) {
            throw problem.in("hFont", hFont);
        }
    }

    private static void writeSetHdc(NdrWriter out, @Nullable RemotableHandle hDC) throws
            ComException {
        try {
            if (out.writePointer(hDC)) {
                out.writeInt((int) RemotableHandleCodec.select("hDC", hDC, hDC.discriminant()));
                RemotableHandleCodec.write(out, hDC);
            }
        } catch (Unsendable problem) {
            throw problem.in("hDC", hDC);
        }
    }

    /** The calls of an {@link IFont} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IFont#get_Name}. */
        public CompletableFuture<@Nullable String> get_Name() {
            return future(3, RequestWriter.NOTHING, IFontProxy::readGet_Name);
        }

        /** See {@link IFont#put_Name}. */
        public CompletableFuture<@Nullable Void> put_Name(@Nullable String name) {
            return future(4, out -> writePut_Name(out, name));
        }

        /** See {@link IFont#get_Size}. */
        public CompletableFuture<BigDecimal> get_Size() {
            return future(5, RequestWriter.NOTHING, IFontProxy::readGet_Size);
        }

        /** See {@link IFont#put_Size}. */
        public CompletableFuture<@Nullable Void> put_Size(BigDecimal size) {
            return future(6, out -> writePut_Size(out, size));
        }

        /** See {@link IFont#get_Bold}. */
        public CompletableFuture<Integer> get_Bold() {
            return future(7, RequestWriter.NOTHING, IFontProxy::readGet_Bold);
        }

        /** See {@link IFont#put_Bold}. */
        public CompletableFuture<@Nullable Void> put_Bold(int bold) {
            return future(8, out -> writePut_Bold(out, bold));
        }

        /** See {@link IFont#get_Italic}. */
        public CompletableFuture<Integer> get_Italic() {
            return future(9, RequestWriter.NOTHING, IFontProxy::readGet_Italic);
        }

        /** See {@link IFont#put_Italic}. */
        public CompletableFuture<@Nullable Void> put_Italic(int italic) {
            return future(10, out -> writePut_Italic(out, italic));
        }

        /** See {@link IFont#get_Underline}. */
        public CompletableFuture<Integer> get_Underline() {
            return future(11, RequestWriter.NOTHING, IFontProxy::readGet_Underline);
        }

        /** See {@link IFont#put_Underline}. */
        public CompletableFuture<@Nullable Void> put_Underline(int underline) {
            return future(12, out -> writePut_Underline(out, underline));
        }

        /** See {@link IFont#get_Strikethrough}. */
        public CompletableFuture<Integer> get_Strikethrough() {
            return future(13, RequestWriter.NOTHING, IFontProxy::readGet_Strikethrough);
        }

        /** See {@link IFont#put_Strikethrough}. */
        public CompletableFuture<@Nullable Void> put_Strikethrough(int strikethrough) {
            return future(14, out -> writePut_Strikethrough(out, strikethrough));
        }

        /** See {@link IFont#get_Weight}. */
        public CompletableFuture<Short> get_Weight() {
            return future(15, RequestWriter.NOTHING, IFontProxy::readGet_Weight);
        }

        /** See {@link IFont#put_Weight}. */
        public CompletableFuture<@Nullable Void> put_Weight(short weight) {
            return future(16, out -> writePut_Weight(out, weight));
        }

        /** See {@link IFont#get_Charset}. */
        public CompletableFuture<Short> get_Charset() {
            return future(17, RequestWriter.NOTHING, IFontProxy::readGet_Charset);
        }

        /** See {@link IFont#put_Charset}. */
        public CompletableFuture<@Nullable Void> put_Charset(short charset) {
            return future(18, out -> writePut_Charset(out, charset));
        }

        /** See {@link IFont#get_hFont}. */
        public CompletableFuture<@Nullable RemotableHandle> get_hFont() {
            return future(19, RequestWriter.NOTHING, IFontProxy::readGet_hFont);
        }

        /** See {@link IFont#Clone}. */
        public CompletableFuture<@Nullable IFont> Clone() {
            return future(20, RequestWriter.NOTHING, IFontProxy::readClone);
        }

        /** See {@link IFont#IsEqual}. */
        public CompletableFuture<@Nullable Void> IsEqual(@Nullable IFont pFontOther) {
            return future(21, out -> writeIsEqual(out, pFontOther));
        }

        /** See {@link IFont#SetRatio}. */
        public CompletableFuture<@Nullable Void> SetRatio(int cyLogical, int cyHimetric) {
            return future(22, out -> writeSetRatio(out, cyLogical, cyHimetric));
        }

        /** See {@link IFont#QueryTextMetrics}. */
        public CompletableFuture<TEXTMETRICW> QueryTextMetrics() {
            return future(23, RequestWriter.NOTHING, IFontProxy::readQueryTextMetrics);
        }

        /** See {@link IFont#AddRefHfont}. */
        public CompletableFuture<@Nullable Void> AddRefHfont(@Nullable RemotableHandle hFont) {
            return future(24, out -> writeAddRefHfont(out, hFont));
        }

        /** See {@link IFont#ReleaseHfont}. */
        public CompletableFuture<@Nullable Void> ReleaseHfont(@Nullable RemotableHandle hFont) {
            return future(25, out -> writeReleaseHfont(out, hFont));
        }

        /** See {@link IFont#SetHdc}. */
        public CompletableFuture<@Nullable Void> SetHdc(@Nullable RemotableHandle hDC) {
            return future(26, out -> writeSetHdc(out, hDC));
        }
    }
}
