// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPicture2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPicture2Stub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPicture2 object;

    protected IPicture2Stub(IPicture2 object) {
        this(IPicture2.TYPE, object);
    }

    protected IPicture2Stub(InterfaceType<?> type, IPicture2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> get_Handle(call);
            case 4 -> get_hPal(call);
            case 5 -> get_Type(call);
            case 6 -> get_Width(call);
            case 7 -> get_Height(call);
            case 8 -> Render(in, call);
            case 9 -> set_hPal(in, call);
            case 10 -> get_CurDC(call);
            case 11 -> SelectPicture(in, call);
            case 12 -> get_KeepOriginalFormat(call);
            case 13 -> put_KeepOriginalFormat(in, call);
            case 14 -> PictureChanged(call);
            case 15 -> SaveAsFile(in, call);
            case 16 -> get_Attributes(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void get_Handle(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Handle(),
                IPicture2Stub::writeGet_Handle,
                () -> 0L);
    }

    private static void writeGet_Handle(NdrWriter out, @Unsigned long pHandle) throws ComException {
        out.writeUnsignedPointerSized(pHandle);
    }

    private void get_hPal(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_hPal(),
                IPicture2Stub::writeGet_hPal,
                () -> 0L);
    }

    private static void writeGet_hPal(NdrWriter out, @Unsigned long phPal) throws ComException {
        out.writeUnsignedPointerSized(phPal);
    }

    private void get_Type(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Type(),
                IPicture2Stub::writeGet_Type,
                () -> (short) 0);
    }

    private static void writeGet_Type(NdrWriter out, short pType) throws ComException {
        out.writeShort(pType);
    }

    private void get_Width(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Width(),
                IPicture2Stub::writeGet_Width,
                () -> 0);
    }

    private static void writeGet_Width(NdrWriter out, int pWidth) throws ComException {
        out.writeInt(pWidth);
    }

    private void get_Height(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Height(),
                IPicture2Stub::writeGet_Height,
                () -> 0);
    }

    private static void writeGet_Height(NdrWriter out, int pHeight) throws ComException {
        out.writeInt(pHeight);
    }

    private void Render(NdrReader in, ServerCall call) throws ComException {
        in.at("hDC");
        RemotableHandle hDC;
        if (in.readPointer()) {
            hDC = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hDC = null;
        }
        in.at("x");
        int at = in.take(4, 32);
        int x = in.getInt(at);
        int y = in.getInt(at + 4);
        int cx = in.getInt(at + 8);
        int cy = in.getInt(at + 12);
        int xSrc = in.getInt(at + 16);
        int ySrc = in.getInt(at + 20);
        int cxSrc = in.getInt(at + 24);
        int cySrc = in.getInt(at + 28);
        in.at("pRcWBounds");
        RECT pRcWBounds = RECTCodec.read(in);
        serve(
                call,
                () -> object.Render(hDC, x, y, cx, cy, xSrc, ySrc, cxSrc, cySrc, pRcWBounds));
    }

    private void set_hPal(NdrReader in, ServerCall call) throws ComException {
        in.at("hPal");
        long hPal = in.readUnsignedPointerSized();
        serve(
                call,
                () -> object.set_hPal(hPal));
    }

    private void get_CurDC(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_CurDC(),
                IPicture2Stub::writeGet_CurDC,
                () -> null);
    }

    private static void writeGet_CurDC(NdrWriter out, @Nullable RemotableHandle phDC) throws
            ComException {
        try {
            if (out.writePointer(phDC)) {
                out.writeInt((int) RemotableHandleCodec.select("phDC", phDC, phDC.discriminant()));
                RemotableHandleCodec.write(out, phDC);
            }
        } catch (Unsendable problem) {
            throw problem.in("phDC", phDC);
        }
    }

    private void SelectPicture(NdrReader in, ServerCall call) throws ComException {
        in.at("hDCIn");
        RemotableHandle hDCIn;
        if (in.readPointer()) {
            hDCIn = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hDCIn = null;
        }
        serve(
                call,
                () -> object.SelectPicture(hDCIn),
                IPicture2Stub::writeSelectPicture,
                () -> new IPicture2.SelectPictureResult(null, 0L));
    }

    private static void writeSelectPicture(NdrWriter out, IPicture2.SelectPictureResult result)
            throws ComException {
        RemotableHandle phDCOut = result.phDCOut();
        long phBmpOut = result.phBmpOut();
        try {
            if (out.writePointer(phDCOut)) {
                out.writeInt((int) RemotableHandleCodec.select("phDCOut", phDCOut, phDCOut.discriminant()));
                RemotableHandleCodec.write(out, phDCOut);
            }
            out.writeUnsignedPointerSized(phBmpOut);
        } catch (Unsendable problem) {
            throw problem.in("phDCOut", phDCOut);
        }
    }

    private void get_KeepOriginalFormat(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_KeepOriginalFormat(),
                IPicture2Stub::writeGet_KeepOriginalFormat,
                () -> 0);
    }

    private static void writeGet_KeepOriginalFormat(NdrWriter out, int pKeep) throws ComException {
        out.writeInt(pKeep);
    }

    private void put_KeepOriginalFormat(NdrReader in, ServerCall call) throws ComException {
        in.at("keep");
        int keep = in.readInt();
        serve(
                call,
                () -> object.put_KeepOriginalFormat(keep));
    }

    private void PictureChanged(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.PictureChanged());
    }

    private void SaveAsFile(NdrReader in, ServerCall call) throws ComException {
        in.at("pStream");
        IStream pStream = InterfacePointers.read(in, IStream.TYPE);
        in.at("fSaveMemCopy");
        int fSaveMemCopy = in.readInt();
        serve(
                call,
                () -> object.SaveAsFile(pStream, fSaveMemCopy),
                IPicture2Stub::writeSaveAsFile,
                () -> 0);
    }

    private static void writeSaveAsFile(NdrWriter out, int pCbSize) throws ComException {
        out.writeInt(pCbSize);
    }

    private void get_Attributes(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Attributes(),
                IPicture2Stub::writeGet_Attributes,
                () -> 0);
    }

    private static void writeGet_Attributes(NdrWriter out, @Unsigned int pDwAttr) throws
            ComException {
        out.writeInt(pDwAttr);
    }
}
