// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link ITypeInfo2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeInfo2Stub extends ITypeInfoStub {
    static {
        Abi.require(1);
    }

    private final ITypeInfo2 object;

    protected ITypeInfo2Stub(ITypeInfo2 object) {
        this(ITypeInfo2.TYPE, object);
    }

    protected ITypeInfo2Stub(InterfaceType<?> type, ITypeInfo2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 22 -> GetTypeKind(call);
            case 23 -> GetTypeFlags(call);
            case 24 -> GetFuncIndexOfMemId(in, call);
            case 25 -> GetVarIndexOfMemId(in, call);
            case 26 -> GetCustData(in, call);
            case 27 -> GetFuncCustData(in, call);
            case 28 -> GetParamCustData(in, call);
            case 29 -> GetVarCustData(in, call);
            case 30 -> GetImplTypeCustData(in, call);
            case 31 -> GetDocumentation2(in, call);
            case 32 -> GetAllCustData(call);
            case 33 -> GetAllFuncCustData(in, call);
            case 34 -> GetAllParamCustData(in, call);
            case 35 -> GetAllVarCustData(in, call);
            case 36 -> GetAllImplTypeCustData(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetTypeKind(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeKind(),
                ITypeInfo2Stub::writeGetTypeKind,
                () -> 0);
    }

    private static void writeGetTypeKind(NdrWriter out, int pTypeKind) throws ComException {
        out.writeInt(pTypeKind);
    }

    private void GetTypeFlags(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeFlags(),
                ITypeInfo2Stub::writeGetTypeFlags,
                () -> 0);
    }

    private static void writeGetTypeFlags(NdrWriter out, @Unsigned int pTypeFlags) throws
            ComException {
        out.writeInt(pTypeFlags);
    }

    private void GetFuncIndexOfMemId(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int at = in.take(4, 8);
        int memid = in.getInt(at);
        int invKind = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetFuncIndexOfMemId(memid, invKind),
                ITypeInfo2Stub::writeGetFuncIndexOfMemId,
                () -> 0);
    }

    private static void writeGetFuncIndexOfMemId(NdrWriter out, @Unsigned int pFuncIndex) throws
            ComException {
        out.writeInt(pFuncIndex);
    }

    private void GetVarIndexOfMemId(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int memid = in.readInt();
        serve(
                call,
                () -> object.GetVarIndexOfMemId(memid),
                ITypeInfo2Stub::writeGetVarIndexOfMemId,
                () -> 0);
    }

    private static void writeGetVarIndexOfMemId(NdrWriter out, @Unsigned int pVarIndex) throws
            ComException {
        out.writeInt(pVarIndex);
    }

    private void GetCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("guid");
        Guid guid = in.readGuid();
        serve(
                call,
                () -> object.GetCustData(guid),
                ITypeInfo2Stub::writeGetCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetCustData(NdrWriter out, Variant pVarVal) throws ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetFuncCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int at = in.take(4, 20);
        int index = in.getInt(at);
        Guid guid = in.getGuid(at + 4);
        serve(
                call,
                () -> object.GetFuncCustData(index, guid),
                ITypeInfo2Stub::writeGetFuncCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetFuncCustData(NdrWriter out, Variant pVarVal) throws ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetParamCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("indexFunc");
        int at = in.take(4, 24);
        int indexFunc = in.getInt(at);
        int indexParam = in.getInt(at + 4);
        Guid guid = in.getGuid(at + 8);
        serve(
                call,
                () -> object.GetParamCustData(indexFunc, indexParam, guid),
                ITypeInfo2Stub::writeGetParamCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetParamCustData(NdrWriter out, Variant pVarVal) throws ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetVarCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int at = in.take(4, 20);
        int index = in.getInt(at);
        Guid guid = in.getGuid(at + 4);
        serve(
                call,
                () -> object.GetVarCustData(index, guid),
                ITypeInfo2Stub::writeGetVarCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetVarCustData(NdrWriter out, Variant pVarVal) throws ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetImplTypeCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int at = in.take(4, 20);
        int index = in.getInt(at);
        Guid guid = in.getGuid(at + 4);
        serve(
                call,
                () -> object.GetImplTypeCustData(index, guid),
                ITypeInfo2Stub::writeGetImplTypeCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetImplTypeCustData(NdrWriter out, Variant pVarVal) throws
            ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetDocumentation2(NdrReader in, ServerCall call) throws ComException {
        in.at("memid");
        int at = in.take(4, 12);
        int memid = in.getInt(at);
        int lcid = in.getInt(at + 4);
        int refPtrFlags = in.getInt(at + 8);
        serve(
                call,
                () -> object.GetDocumentation2(memid, lcid, refPtrFlags),
                ITypeInfo2Stub::writeGetDocumentation2,
                () -> new ITypeInfo2.GetDocumentation2Result(null, 0, null));
    }

    private static void writeGetDocumentation2(NdrWriter out,
            ITypeInfo2.GetDocumentation2Result result) throws ComException {
        String pbstrHelpString = result.pbstrHelpString();
        int pdwHelpStringContext = result.pdwHelpStringContext();
        String pbstrHelpStringDll = result.pbstrHelpStringDll();
        BstrCodec.write(out, pbstrHelpString);
        out.writePointees();
        out.writeInt(pdwHelpStringContext);
        BstrCodec.write(out, pbstrHelpStringDll);
        out.writePointees();
    }

    private void GetAllCustData(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetAllCustData(),
                ITypeInfo2Stub::writeGetAllCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllCustData(NdrWriter out, CUSTDATA pCustData) throws ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }

    private void GetAllFuncCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetAllFuncCustData(index),
                ITypeInfo2Stub::writeGetAllFuncCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllFuncCustData(NdrWriter out, CUSTDATA pCustData) throws
            ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }

    private void GetAllParamCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("indexFunc");
        int at = in.take(4, 8);
        int indexFunc = in.getInt(at);
        int indexParam = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetAllParamCustData(indexFunc, indexParam),
                ITypeInfo2Stub::writeGetAllParamCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllParamCustData(NdrWriter out, CUSTDATA pCustData) throws
            ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }

    private void GetAllVarCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetAllVarCustData(index),
                ITypeInfo2Stub::writeGetAllVarCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllVarCustData(NdrWriter out, CUSTDATA pCustData) throws
            ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }

    private void GetAllImplTypeCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int index = in.readInt();
        serve(
                call,
                () -> object.GetAllImplTypeCustData(index),
                ITypeInfo2Stub::writeGetAllImplTypeCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllImplTypeCustData(NdrWriter out, CUSTDATA pCustData) throws
            ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }
}
