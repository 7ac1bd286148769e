// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ITypeInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITypeInfo object;

    protected ITypeInfoStub(ITypeInfo object) {
        this(ITypeInfo.TYPE, object);
    }

    protected ITypeInfoStub(InterfaceType<?> type, ITypeInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetTypeAttr(call);
            case 4 -> GetTypeComp(call);
            case 5 -> GetFuncDesc(in, call);
            case 6 -> GetVarDesc(in, call);
            case 7 -> GetNames(in, call);
            case 8 -> GetRefTypeOfImplType(in, call);
            case 9 -> GetImplTypeFlags(in, call);
            case 10 -> GetIDsOfNames(call);
            case 11 -> Invoke(call);
            case 12 -> GetDocumentation(in, call);
            case 13 -> GetDllEntry(in, call);
            case 14 -> GetRefTypeInfo(in, call);
            case 15 -> AddressOfMember(call);
            case 16 -> CreateInstance(in, call);
            case 17 -> GetMops(in, call);
            case 18 -> GetContainingTypeLib(call);
            case 19 -> ReleaseTypeAttr(call);
            case 20 -> ReleaseFuncDesc(call);
            case 21 -> ReleaseVarDesc(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetTypeAttr(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeAttr(),
                ITypeInfoStub::writeGetTypeAttr,
                () -> new ITypeInfo.GetTypeAttrResult(null, 0));
    }

    private static void writeGetTypeAttr(NdrWriter out, ITypeInfo.GetTypeAttrResult result) throws
            ComException {
        TYPEATTR ppTypeAttr = result.ppTypeAttr();
        int pDummy = result.pDummy();
        try {
            if (out.writePointer(ppTypeAttr)) {
                TYPEATTRCodec.write(out, ppTypeAttr);
                out.writePointees();
            }
            out.writeInt(pDummy);
        } catch (Unsendable problem) {
            throw problem.in("ppTypeAttr", ppTypeAttr);
        }
    }

    private void GetTypeComp(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeComp(),
                ITypeInfoStub::writeGetTypeComp,
                () -> null);
    }

    private static void writeGetTypeComp(NdrWriter out, @Nullable ITypeComp ppTComp) throws
            ComException {
        InterfacePointers.write(out, ppTComp, ITypeComp.TYPE);
        out.writePointees();
    }

    private void GetFuncDesc(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetFuncDesc(index),
                ITypeInfoStub::writeGetFuncDesc,
                () -> new ITypeInfo.GetFuncDescResult(null, 0));
    }

    private static void writeGetFuncDesc(NdrWriter out, ITypeInfo.GetFuncDescResult result) throws
            ComException {
        FUNCDESC ppFuncDesc = result.ppFuncDesc();
        int pDummy = result.pDummy();
        try {
            if (out.writePointer(ppFuncDesc)) {
                FUNCDESCCodec.write(out, ppFuncDesc);
                out.writePointees();
            }
            out.writeInt(pDummy);
        } catch (Unsendable problem) {
            throw problem.in("ppFuncDesc", ppFuncDesc);
        }
    }

    private void GetVarDesc(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetVarDesc(index),
                ITypeInfoStub::writeGetVarDesc,
                () -> new ITypeInfo.GetVarDescResult(null, 0));
    }

    private static void writeGetVarDesc(NdrWriter out, ITypeInfo.GetVarDescResult result) throws
            ComException {
        VARDESC ppVarDesc = result.ppVarDesc();
        int pDummy = result.pDummy();
        try {
            if (out.writePointer(ppVarDesc)) {
                VARDESCCodec.write(out, ppVarDesc);
                out.writePointees();
            }
            out.writeInt(pDummy);
        } catch (Unsendable problem) {
            throw problem.in("ppVarDesc", ppVarDesc);
        }
    }

    private void GetNames(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int at = in.take(4, 8);
        int memid = in.getInt(at);
        int cMaxNames = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetNames(memid, cMaxNames),
                (out, result) -> writeGetNames(out, cMaxNames, result),
                () -> new ITypeInfo.GetNamesResult(new String[0], 0));
    }

    private static void writeGetNames(NdrWriter out, @Unsigned int cMaxNames,
            ITypeInfo.GetNamesResult result) throws ComException {
        @Nullable String[] rgBstrNames = result.rgBstrNames();
        int pcNames = result.pcNames();
        try {
            out.writeCount(Integer.toUnsignedLong(cMaxNames));
            int length = Require.elements("rgBstrNames", Require.nonNull(rgBstrNames, "rgBstrNames").length, Integer.toUnsignedLong(pcNames));
            Require.within("rgBstrNames", length, Integer.toUnsignedLong(cMaxNames));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                BstrCodec.write(out, rgBstrNames[i]);
            }
            out.writePointees();
            out.writeInt(pcNames);
        } catch (Unsendable problem) {
            throw problem.in("rgBstrNames", rgBstrNames);
        }
    }

    private void GetRefTypeOfImplType(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetRefTypeOfImplType(index),
                ITypeInfoStub::writeGetRefTypeOfImplType,
                () -> 0);
    }

    private static void writeGetRefTypeOfImplType(NdrWriter out, @Unsigned int pRefType) throws
            ComException {
        out.writeInt(pRefType);
    }

    private void GetImplTypeFlags(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetImplTypeFlags(index),
                ITypeInfoStub::writeGetImplTypeFlags,
                () -> 0);
    }

    private static void writeGetImplTypeFlags(NdrWriter out, int pImplTypeFlags) throws
            ComException {
        out.writeInt(pImplTypeFlags);
    }

    private void GetIDsOfNames(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetIDsOfNames());
    }

    private void Invoke(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Invoke());
    }

    private void GetDocumentation(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int at = in.take(4, 8);
        int memid = in.getInt(at);
        int refPtrFlags = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetDocumentation(memid, refPtrFlags),
                ITypeInfoStub::writeGetDocumentation,
                () -> new ITypeInfo.GetDocumentationResult(null, null, 0, null));
    }

    private static void writeGetDocumentation(NdrWriter out,
            ITypeInfo.GetDocumentationResult result) throws ComException {
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

    private void GetDllEntry(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int at = in.take(4, 12);
        int memid = in.getInt(at);
        int invKind = in.getInt(at + 4);
        int refPtrFlags = in.getInt(at + 8);
        serve(
                call,
                () -> object.GetDllEntry(memid, invKind, refPtrFlags),
                ITypeInfoStub::writeGetDllEntry,
                () -> new ITypeInfo.GetDllEntryResult(null, null, (short) 0));
    }

    private static void writeGetDllEntry(NdrWriter out, ITypeInfo.GetDllEntryResult result) throws
            ComException {
        String pBstrDllName = result.pBstrDllName();
        String pBstrName = result.pBstrName();
        short pwOrdinal = result.pwOrdinal();
        BstrCodec.write(out, pBstrDllName);
        out.writePointees();
        BstrCodec.write(out, pBstrName);
        out.writePointees();
        out.writeShort(pwOrdinal);
    }

    private void GetRefTypeInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("hRefType");
        int hRefType = in.readInt();
        serve(
                call,
                () -> object.GetRefTypeInfo(hRefType),
                ITypeInfoStub::writeGetRefTypeInfo,
                () -> null);
    }

    private static void writeGetRefTypeInfo(NdrWriter out, @Nullable ITypeInfo ppTInfo) throws
            ComException {
        InterfacePointers.write(out, ppTInfo, ITypeInfo.TYPE);
        out.writePointees();
    }

    private void AddressOfMember(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.AddressOfMember());
    }

    private void CreateInstance(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.CreateInstance(riid),
                (out, result) -> writeCreateInstance(out, riid, result),
                () -> null);
    }

    private static void writeCreateInstance(NdrWriter out, Guid riid, @Nullable IUnknown ppvObj)
            throws ComException {
        InterfacePointers.write(out, ppvObj, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void GetMops(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int memid = in.readInt();
        serve(
                call,
                () -> object.GetMops(memid),
                ITypeInfoStub::writeGetMops,
                () -> null);
    }

    private static void writeGetMops(NdrWriter out, @Nullable String pBstrMops) throws
            ComException {
        BstrCodec.write(out, pBstrMops);
        out.writePointees();
    }

    private void GetContainingTypeLib(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetContainingTypeLib(),
                ITypeInfoStub::writeGetContainingTypeLib,
                () -> new ITypeInfo.GetContainingTypeLibResult(null, 0));
    }

    private static void writeGetContainingTypeLib(NdrWriter out,
            ITypeInfo.GetContainingTypeLibResult result) throws ComException {
        ITypeLib ppTLib = result.ppTLib();
        int pIndex = result.pIndex();
        InterfacePointers.write(out, ppTLib, ITypeLib.TYPE);
        out.writePointees();
        out.writeInt(pIndex);
    }

    private void ReleaseTypeAttr(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReleaseTypeAttr());
    }

    private void ReleaseFuncDesc(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReleaseFuncDesc());
    }

    private void ReleaseVarDesc(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReleaseVarDesc());
    }
}
