// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ITypeLib} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeLibStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITypeLib object;

    protected ITypeLibStub(ITypeLib object) {
        this(ITypeLib.TYPE, object);
    }

    protected ITypeLibStub(InterfaceType<?> type, ITypeLib object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetTypeInfoCount(call);
            case 4 -> GetTypeInfo(in, call);
            case 5 -> GetTypeInfoType(in, call);
            case 6 -> GetTypeInfoOfGuid(in, call);
            case 7 -> GetLibAttr(call);
            case 8 -> GetTypeComp(call);
            case 9 -> GetDocumentation(in, call);
            case 10 -> IsName(in, call);
            case 11 -> FindName(in, call);
            case 12 -> ReleaseTLibAttr(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetTypeInfoCount(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeInfoCount(),
                ITypeLibStub::writeGetTypeInfoCount,
                () -> 0);
    }

    private static void writeGetTypeInfoCount(NdrWriter out, @Unsigned int pcTInfo) throws
            ComException {
        out.writeInt(pcTInfo);
    }

    private void GetTypeInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetTypeInfo(index),
                ITypeLibStub::writeGetTypeInfo,
                () -> null);
    }

    private static void writeGetTypeInfo(NdrWriter out, @Nullable ITypeInfo ppTInfo) throws
            ComException {
        InterfacePointers.write(out, ppTInfo, ITypeInfo.TYPE);
        out.writePointees();
    }

    private void GetTypeInfoType(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetTypeInfoType(index),
                ITypeLibStub::writeGetTypeInfoType,
                () -> 0);
    }

    private static void writeGetTypeInfoType(NdrWriter out, int pTKind) throws ComException {
        out.writeInt(pTKind);
    }

    private void GetTypeInfoOfGuid(NdrReader in, ServerCall call) throws ComException {
        in.at("guid");
        Guid guid = in.readGuid();
        serve(
                call,
                () -> object.GetTypeInfoOfGuid(guid),
                ITypeLibStub::writeGetTypeInfoOfGuid,
                () -> null);
    }

    private static void writeGetTypeInfoOfGuid(NdrWriter out, @Nullable ITypeInfo ppTinfo) throws
            ComException {
        InterfacePointers.write(out, ppTinfo, ITypeInfo.TYPE);
        out.writePointees();
    }

    private void GetLibAttr(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLibAttr(),
                ITypeLibStub::writeGetLibAttr,
                () -> new ITypeLib.GetLibAttrResult(null, 0));
    }

    private static void writeGetLibAttr(NdrWriter out, ITypeLib.GetLibAttrResult result) throws
            ComException {
        TLIBATTR ppTLibAttr = result.ppTLibAttr();
        int pDummy = result.pDummy();
        try {
            if (out.writePointer(ppTLibAttr)) {
                TLIBATTRCodec.write(out, ppTLibAttr);
            }
            out.writeInt(pDummy);
        } catch (Unsendable problem) {
            throw problem.in("ppTLibAttr", ppTLibAttr);
        }
    }

    private void GetTypeComp(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeComp(),
                ITypeLibStub::writeGetTypeComp,
                () -> null);
    }

    private static void writeGetTypeComp(NdrWriter out, @Nullable ITypeComp ppTComp) throws
            ComException {
        InterfacePointers.write(out, ppTComp, ITypeComp.TYPE);
        out.writePointees();
    }

    private void GetDocumentation(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int at = in.take(4, 8);
        int index = in.getInt(at);
        int refPtrFlags = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetDocumentation(index, refPtrFlags),
                ITypeLibStub::writeGetDocumentation,
                () -> new ITypeLib.GetDocumentationResult(null, null, 0, null));
    }

    private static void writeGetDocumentation(NdrWriter out, ITypeLib.GetDocumentationResult result)
            throws ComException {
        String pBstrName = result.pBstrName();
        String pBstrDocString = result.pBstrDocString();
        int pdwHelpContext = result.pdwHelpContext();
        String pBstrHelpFile = result.pBstrHelpFile();
        BstrCodec.write(out, pBstrName);
        out.writePointees();
        BstrCodec.write(out, pBstrDocString);
        out.writePointees();
        out.writeInt(pdwHelpContext);
        BstrCodec.write(out, pBstrHelpFile);
        out.writePointees();
    }

    private void IsName(NdrReader in, ServerCall call) throws ComException {
        in.at("szNameBuf");
        String szNameBuf = in.readWideString();
        in.at("lHashVal");
        int lHashVal = in.readInt();
        serve(
                call,
                () -> object.IsName(szNameBuf, lHashVal),
                ITypeLibStub::writeIsName,
                () -> new ITypeLib.IsNameResult(0, null));
    }

    private static void writeIsName(NdrWriter out, ITypeLib.IsNameResult result) throws
            ComException {
        int pfName = result.pfName();
        String pBstrLibName = result.pBstrLibName();
        out.writeInt(pfName);
        BstrCodec.write(out, pBstrLibName);
        out.writePointees();
    }

    private void FindName(NdrReader in, ServerCall call) throws ComException {
        in.at("szNameBuf");
        String szNameBuf = in.readWideString();
        in.at("lHashVal");
        int at = in.take(4, 6);
        int lHashVal = in.getInt(at);
        short pcFound = in.getShort(at + 4);
        serve(
                call,
                () -> object.FindName(szNameBuf, lHashVal, pcFound),
                ITypeLibStub::writeFindName,
                () -> new ITypeLib.FindNameResult(new ITypeInfo[Empty.length(Short.toUnsignedInt(pcFound))], new int[Empty.length(Short.toUnsignedInt(pcFound))], pcFound, null));
    }

    private static void writeFindName(NdrWriter out, ITypeLib.FindNameResult result) throws
            ComException {
        @Nullable ITypeInfo[] ppTInfo = result.ppTInfo();
        int[] rgMemId = result.rgMemId();
        short pcFound = result.pcFound();
        String pBstrLibName = result.pBstrLibName();
        try {
            out.writeCount(Short.toUnsignedInt(pcFound));
            int length = Require.elements("ppTInfo", Require.nonNull(ppTInfo, "ppTInfo").length, Short.toUnsignedInt(pcFound));
            Require.within("ppTInfo", length, Short.toUnsignedInt(pcFound));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                InterfacePointers.write(out, ppTInfo[i], ITypeInfo.TYPE);
            }
            out.writePointees();
            out.writeCount(Short.toUnsignedInt(pcFound));
            int length2 = Require.elements("rgMemId", Require.nonNull(rgMemId, "rgMemId").length, Short.toUnsignedInt(pcFound));
            Require.within("rgMemId", length2, Short.toUnsignedInt(pcFound));
            out.writeCount(0);
            out.writeCount(length2);
            out.writeInts(rgMemId, 0, length2);
            out.writeShort(pcFound);
            BstrCodec.write(out, pBstrLibName);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("ppTInfo", ppTInfo);
        }
    }

    private void ReleaseTLibAttr(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReleaseTLibAttr());
    }
}
