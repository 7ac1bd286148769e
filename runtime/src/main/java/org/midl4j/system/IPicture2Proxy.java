// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IPicture2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPicture2Proxy extends Proxy implements IPicture2 {
    static {
        Abi.require(1);
    }

    protected IPicture2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPicture2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IPicture2.TYPE));
    }

    @Override
    public @Unsigned long get_Handle() throws ComException {
        return call(3, RequestWriter.NOTHING, IPicture2Proxy::readGet_Handle);
    }

    @Override
    public @Unsigned long get_hPal() throws ComException {
        return call(4, RequestWriter.NOTHING, IPicture2Proxy::readGet_hPal);
    }

    @Override
    public short get_Type() throws ComException {
        return call(5, RequestWriter.NOTHING, IPicture2Proxy::readGet_Type);
    }

    @Override
    public int get_Width() throws ComException {
        return call(6, RequestWriter.NOTHING, IPicture2Proxy::readGet_Width);
    }

    @Override
    public int get_Height() throws ComException {
        return call(7, RequestWriter.NOTHING, IPicture2Proxy::readGet_Height);
    }

    @Override
    public void Render(@Nullable RemotableHandle hDC, int x, int y, int cx, int cy, int xSrc,
            int ySrc, int cxSrc, int cySrc, RECT pRcWBounds) throws ComException {
        call(8, out -> writeRender(out, hDC, x, y, cx, cy, xSrc, ySrc, cxSrc, cySrc, pRcWBounds));
    }

    @Override
    public void set_hPal(@Unsigned long hPal) throws ComException {
        call(9, out -> writeSet_hPal(out, hPal));
    }

    @Override
    public @Nullable RemotableHandle get_CurDC() throws ComException {
        return call(10, RequestWriter.NOTHING, IPicture2Proxy::readGet_CurDC);
    }

    @Override
    public IPicture2.SelectPictureResult SelectPicture(@Nullable RemotableHandle hDCIn) throws
            ComException {
        return call(11, out -> writeSelectPicture(out, hDCIn), IPicture2Proxy::readSelectPicture);
    }

    @Override
    public int get_KeepOriginalFormat() throws ComException {
        return call(12, RequestWriter.NOTHING, IPicture2Proxy::readGet_KeepOriginalFormat);
    }

    @Override
    public void put_KeepOriginalFormat(int keep) throws ComException {
        call(13, out -> writePut_KeepOriginalFormat(out, keep));
    }

    @Override
    public void PictureChanged() throws ComException {
        call(14, RequestWriter.NOTHING);
    }

    @Override
    public int SaveAsFile(@Nullable IStream pStream, int fSaveMemCopy) throws ComException {
        return call(15, out -> writeSaveAsFile(out, pStream, fSaveMemCopy),
                IPicture2Proxy::readSaveAsFile);
    }

    @Override
    public @Unsigned int get_Attributes() throws ComException {
        return call(16, RequestWriter.NOTHING, IPicture2Proxy::readGet_Attributes);
    }

    private static @Unsigned long readGet_Handle(NdrReader in) throws ComException {
        in.at("pHandle");
        long pHandle = in.readUnsignedPointerSized();
        return pHandle;
    }

    private static @Unsigned long readGet_hPal(NdrReader in) throws ComException {
        in.at("phPal");
        long phPal = in.readUnsignedPointerSized();
        return phPal;
    }

    private static short readGet_Type(NdrReader in) throws ComException {
        in.at("pType");
        short pType = in.readShort();
        return pType;
    }

    private static int readGet_Width(NdrReader in) throws ComException {
        in.at("pWidth");
        int pWidth = in.readInt();
        return pWidth;
    }

    private static int readGet_Height(NdrReader in) throws ComException {
        in.at("pHeight");
        int pHeight = in.readInt();
        return pHeight;
    }

    private static void writeRender(NdrWriter out, @Nullable RemotableHandle hDC, int x, int y,
            int cx, int cy, int xSrc, int ySrc, int cxSrc, int cySrc, RECT pRcWBounds) throws
            ComException {
        try {
            if (out.writePointer(hDC)) {
                out.writeInt((int) RemotableHandleCodec.select("hDC", hDC, hDC.discriminant()));
                RemotableHandleCodec.write(out, hDC);
            }
            int at = out.reserve(4, 32);
            out.putInt(at, x);
            out.putInt(at + 4, y);
            out.putInt(at + 8, cx);
            out.putInt(at + 12, cy);
            out.putInt(at + 16, xSrc);
            out.putInt(at + 20, ySrc);
            out.putInt(at + 24, cxSrc);
            out.putInt(at + 28, cySrc);
            RECTCodec.write(out, Require.nonNull(pRcWBounds, "pRcWBounds"));
        } catch (Unsendable problem) {
            throw problem.in("hDC", hDC, "pRcWBounds", pRcWBounds);
        }
    }

    private static void writeSet_hPal(NdrWriter out, @Unsigned long hPal) throws ComException {
        out.writeUnsignedPointerSized(hPal);
    }

    private static @Nullable RemotableHandle readGet_CurDC(NdrReader in) throws ComException {
        in.at("phDC");
        RemotableHandle phDC;
        if (in.readPointer()) {
            phDC = RemotableHandleCodec.read(in, in.readInt());
        } else {
            phDC = null;
        }
        return phDC;
    }

    private static void writeSelectPicture(NdrWriter out, @Nullable RemotableHandle hDCIn) throws
            ComException {
        try {
            if (out.writePointer(hDCIn)) {
                out.writeInt((int) RemotableHandleCodec.select("hDCIn", hDCIn, hDCIn.discriminant()));
                RemotableHandleCodec.write(out, hDCIn);
            }
        } catch (Unsendable problem) {
            throw problem.in("hDCIn", hDCIn);
        }
    }

    private static IPicture2.SelectPictureResult readSelectPicture(NdrReader in) throws
            ComException {
        in.at("phDCOut");
        RemotableHandle phDCOut;
        if (in.readPointer()) {
            phDCOut = RemotableHandleCodec.read(in, in.readInt());
        } else {
            phDCOut = null;
        }
        in.at("phBmpOut");
        long phBmpOut = in.readUnsignedPointerSized();
        return new IPicture2.SelectPictureResult(phDCOut, phBmpOut);
    }

    private static int readGet_KeepOriginalFormat(NdrReader in) throws ComException {
        in.at("pKeep");
        int pKeep = in.readInt();
        return pKeep;
    }

    private static void writePut_KeepOriginalFormat(NdrWriter out, int keep) throws ComException {
        out.writeInt(keep);
    }

    private static void writeSaveAsFile(NdrWriter out, @Nullable IStream pStream, int fSaveMemCopy)
            throws ComException {
        InterfacePointers.write(out, pStream, IStream.TYPE);
        out.writePointees();
        out.writeInt(fSaveMemCopy);
    }

    private static int readSaveAsFile(NdrReader in) throws ComException {
        in.at("pCbSize");
        int pCbSize = in.readInt();
        return pCbSize;
    }

    private static @Unsigned int readGet_Attributes(NdrReader in) throws ComException {
        in.at("pDwAttr");
        int pDwAttr = in.readInt();
        return pDwAttr;
    }

    /** The calls of an {@link IPicture2} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPicture2#get_Handle}. */
        public CompletableFuture<Long> get_Handle() {
            return future(3, RequestWriter.NOTHING, IPicture2Proxy::readGet_Handle);
        }

        /** See {@link IPicture2#get_hPal}. */
        public CompletableFuture<Long> get_hPal() {
            return future(4, RequestWriter.NOTHING, IPicture2Proxy::readGet_hPal);
        }

        /** See {@link IPicture2#get_Type}. */
        public CompletableFuture<Short> get_Type() {
            return future(5, RequestWriter.NOTHING, IPicture2Proxy::readGet_Type);
        }

        /** See {@link IPicture2#get_Width}. */
        public CompletableFuture<Integer> get_Width() {
            return future(6, RequestWriter.NOTHING, IPicture2Proxy::readGet_Width);
        }

        /** See {@link IPicture2#get_Height}. */
        public CompletableFuture<Integer> get_Height() {
            return future(7, RequestWriter.NOTHING, IPicture2Proxy::readGet_Height);
        }

        /** See {@link IPicture2#Render}. */
        public CompletableFuture<@Nullable Void> Render(@Nullable RemotableHandle hDC, int x, int y,
                int cx, int cy, int xSrc, int ySrc, int cxSrc, int cySrc, RECT pRcWBounds) {
            return future(8, out -> writeRender(out, hDC, x, y, cx, cy, xSrc, ySrc, cxSrc, cySrc, pRcWBounds));
        }

        /** See {@link IPicture2#set_hPal}. */
        public CompletableFuture<@Nullable Void> set_hPal(@Unsigned long hPal) {
            return future(9, out -> writeSet_hPal(out, hPal));
        }

        /** See {@link IPicture2#get_CurDC}. */
        public CompletableFuture<@Nullable RemotableHandle> get_CurDC() {
            return future(10, RequestWriter.NOTHING, IPicture2Proxy::readGet_CurDC);
        }

        /** See {@link IPicture2#SelectPicture}. */
        public CompletableFuture<IPicture2.SelectPictureResult> SelectPicture(
                @Nullable RemotableHandle hDCIn) {
            return future(11, out -> writeSelectPicture(out, hDCIn),
                    IPicture2Proxy::readSelectPicture);
        }

        /** See {@link IPicture2#get_KeepOriginalFormat}. */
        public CompletableFuture<Integer> get_KeepOriginalFormat() {
            return future(12, RequestWriter.NOTHING, IPicture2Proxy::readGet_KeepOriginalFormat);
        }

        /** See {@link IPicture2#put_KeepOriginalFormat}. */
        public CompletableFuture<@Nullable Void> put_KeepOriginalFormat(int keep) {
            return future(13, out -> writePut_KeepOriginalFormat(out, keep));
        }

        /** See {@link IPicture2#PictureChanged}. */
        public CompletableFuture<@Nullable Void> PictureChanged() {
            return future(14, RequestWriter.NOTHING);
        }

        /** See {@link IPicture2#SaveAsFile}. */
        public CompletableFuture<Integer> SaveAsFile(@Nullable IStream pStream, int fSaveMemCopy) {
            return future(15, out -> writeSaveAsFile(out, pStream, fSaveMemCopy),
                    IPicture2Proxy::readSaveAsFile);
        }

        /** See {@link IPicture2#get_Attributes}. */
        public CompletableFuture<Integer> get_Attributes() {
            return future(16, RequestWriter.NOTHING, IPicture2Proxy::readGet_Attributes);
        }
    }
}
