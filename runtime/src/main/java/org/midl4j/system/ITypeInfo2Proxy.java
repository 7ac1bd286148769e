// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.VariantCodec;

/** Calls an {@link ITypeInfo2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeInfo2Proxy extends ITypeInfoProxy implements ITypeInfo2 {
    static {
        Abi.require(1);
    }

    protected ITypeInfo2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeInfo2 proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeInfo2.TYPE));
    }

    @Override
    public int GetTypeKind() throws ComException {
        return call(22, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetTypeKind);
    }

    @Override
    public @Unsigned int GetTypeFlags() throws ComException {
        return call(23, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetTypeFlags);
    }

    @Override
    public @Unsigned int GetFuncIndexOfMemId(int memid, int invKind) throws ComException {
        return call(24, out -> writeGetFuncIndexOfMemId(out, memid, invKind),
                ITypeInfo2Proxy::readGetFuncIndexOfMemId);
    }

    @Override
    public @Unsigned int GetVarIndexOfMemId(int memid) throws ComException {
        return call(25, out -> writeGetVarIndexOfMemId(out, memid),
                ITypeInfo2Proxy::readGetVarIndexOfMemId);
    }

    @Override
    public Variant GetCustData(Guid guid) throws ComException {
        return call(26, out -> writeGetCustData(out, guid), ITypeInfo2Proxy::readGetCustData);
    }

    @Override
    public Variant GetFuncCustData(@Unsigned int index, Guid guid) throws ComException {
        return call(27, out -> writeGetFuncCustData(out, index, guid),
                ITypeInfo2Proxy::readGetFuncCustData);
    }

    @Override
    public Variant GetParamCustData(@Unsigned int indexFunc, @Unsigned int indexParam, Guid guid)
            throws ComException {
        return call(28, out -> writeGetParamCustData(out, indexFunc, indexParam, guid),
                ITypeInfo2Proxy::readGetParamCustData);
    }

    @Override
    public Variant GetVarCustData(@Unsigned int index, Guid guid) throws ComException {
        return call(29, out -> writeGetVarCustData(out, index, guid),
                ITypeInfo2Proxy::readGetVarCustData);
    }

    @Override
    public Variant GetImplTypeCustData(@Unsigned int index, Guid guid) throws ComException {
        return call(30, out -> writeGetImplTypeCustData(out, index, guid),
                ITypeInfo2Proxy::readGetImplTypeCustData);
    }

    @Override
    public ITypeInfo2.GetDocumentation2Result GetDocumentation2(int memid, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException {
        return call(31, out -> writeGetDocumentation2(out, memid, lcid, refPtrFlags),
                ITypeInfo2Proxy::readGetDocumentation2);
    }

    @Override
    public CUSTDATA GetAllCustData() throws ComException {
        return call(32, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetAllCustData);
    }

    @Override
    public CUSTDATA GetAllFuncCustData(@Unsigned int index) throws ComException {
        return call(33, out -> writeGetAllFuncCustData(out, index),
                ITypeInfo2Proxy::readGetAllFuncCustData);
    }

    @Override
    public CUSTDATA GetAllParamCustData(@Unsigned int indexFunc, @Unsigned int indexParam) throws
            ComException {
        return call(34, out -> writeGetAllParamCustData(out, indexFunc, indexParam),
                ITypeInfo2Proxy::readGetAllParamCustData);
    }

    @Override
    public CUSTDATA GetAllVarCustData(@Unsigned int index) throws ComException {
        return call(35, out -> writeGetAllVarCustData(out, index),
                ITypeInfo2Proxy::readGetAllVarCustData);
    }

    @Override
    public CUSTDATA GetAllImplTypeCustData(@Unsigned int index) throws ComException {
        return call(36, out -> writeGetAllImplTypeCustData(out, index),
                ITypeInfo2Proxy::readGetAllImplTypeCustData);
    }

    private static int readGetTypeKind(NdrReader in) throws ComException {
        in.at("pTypeKind");
        int pTypeKind = in.readInt();
        return pTypeKind;
    }

    private static @Unsigned int readGetTypeFlags(NdrReader in) throws ComException {
        in.at("pTypeFlags");
        int pTypeFlags = in.readInt();
        return pTypeFlags;
    }

    private static void writeGetFuncIndexOfMemId(NdrWriter out, int memid, int invKind) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, memid);
        out.putInt(at + 4, invKind);
    }

    private static @Unsigned int readGetFuncIndexOfMemId(NdrReader in) throws ComException {
        in.at("pFuncIndex");
        int pFuncIndex = in.readInt();
        return pFuncIndex;
    }

    private static void writeGetVarIndexOfMemId(NdrWriter out, int memid) throws ComException {
        out.writeInt(memid);
    }

    private static @Unsigned int readGetVarIndexOfMemId(NdrReader in) throws ComException {
        in.at("pVarIndex");
        int pVarIndex = in.readInt();
        return pVarIndex;
    }

    private static void writeGetCustData(NdrWriter out, Guid guid) throws ComException {
        out.writeGuid(guid);
    }

    private static Variant readGetCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static void writeGetFuncCustData(NdrWriter out, @Unsigned int index, Guid guid) throws
            ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, index);
        out.putGuid(at + 4, guid);
    }

    private static Variant readGetFuncCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static void writeGetParamCustData(NdrWriter out, @Unsigned int indexFunc,
            @Unsigned int indexParam, Guid guid) throws ComException {
        int at = out.reserve(4, 24);
        out.putInt(at, indexFunc);
        out.putInt(at + 4, indexParam);
        out.putGuid(at + 8, guid);
    }

    private static Variant readGetParamCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static void writeGetVarCustData(NdrWriter out, @Unsigned int index, Guid guid) throws
            ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, index);
        out.putGuid(at + 4, guid);
    }

    private static Variant readGetVarCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static void writeGetImplTypeCustData(NdrWriter out, @Unsigned int index, Guid guid)
            throws ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, index);
        out.putGuid(at + 4, guid);
    }

    private static Variant readGetImplTypeCustData(NdrReader in) throws ComException {
        in.at("pVarVal");
        Variant pVarVal = VariantCodec.read(in);
        return pVarVal;
    }

    private static void writeGetDocumentation2(NdrWriter out, int memid, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, memid);
        out.putInt(at + 4, lcid);
        out.putInt(at + 8, refPtrFlags);
    }

    private static ITypeInfo2.GetDocumentation2Result readGetDocumentation2(NdrReader in) throws
            ComException {
        in.at("pbstrHelpString");
        String pbstrHelpString = BstrCodec.read(in);
        in.at("pdwHelpStringContext");
        int pdwHelpStringContext = in.readInt();
        in.at("pbstrHelpStringDll");
        String pbstrHelpStringDll = BstrCodec.read(in);
        return new ITypeInfo2.GetDocumentation2Result(pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll);
    }

    private static CUSTDATA readGetAllCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    private static void writeGetAllFuncCustData(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static CUSTDATA readGetAllFuncCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    private static void writeGetAllParamCustData(NdrWriter out, @Unsigned int indexFunc,
            @Unsigned int indexParam) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, indexFunc);
        out.putInt(at + 4, indexParam);
    }

    private static CUSTDATA readGetAllParamCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    private static void writeGetAllVarCustData(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static CUSTDATA readGetAllVarCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    private static void writeGetAllImplTypeCustData(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static CUSTDATA readGetAllImplTypeCustData(NdrReader in) throws ComException {
        in.at("pCustData");
        CUSTDATA pCustData = CUSTDATACodec.read(in);
        in.readPointees(pCustData);
        return pCustData;
    }

    /** The calls of an {@link ITypeInfo2} elsewhere, as futures. */
    public static class Futures extends ITypeInfoProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeInfo2#GetTypeKind}. */
        public CompletableFuture<Integer> GetTypeKind() {
            return future(22, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetTypeKind);
        }

        /** See {@link ITypeInfo2#GetTypeFlags}. */
        public CompletableFuture<Integer> GetTypeFlags() {
            return future(23, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetTypeFlags);
        }

        /** See {@link ITypeInfo2#GetFuncIndexOfMemId}. */
        public CompletableFuture<Integer> GetFuncIndexOfMemId(int memid, int invKind) {
            return future(24, out -> writeGetFuncIndexOfMemId(out, memid, invKind),
                    ITypeInfo2Proxy::readGetFuncIndexOfMemId);
        }

        /** See {@link ITypeInfo2#GetVarIndexOfMemId}. */
        public CompletableFuture<Integer> GetVarIndexOfMemId(int memid) {
            return future(25, out -> writeGetVarIndexOfMemId(out, memid),
                    ITypeInfo2Proxy::readGetVarIndexOfMemId);
        }

        /** See {@link ITypeInfo2#GetCustData}. */
        public CompletableFuture<Variant> GetCustData(Guid guid) {
            return future(26, out -> writeGetCustData(out, guid), ITypeInfo2Proxy::readGetCustData);
        }

        /** See {@link ITypeInfo2#GetFuncCustData}. */
        public CompletableFuture<Variant> GetFuncCustData(@Unsigned int index, Guid guid) {
            return future(27, out -> writeGetFuncCustData(out, index, guid),
                    ITypeInfo2Proxy::readGetFuncCustData);
        }

        /** See {@link ITypeInfo2#GetParamCustData}. */
        public CompletableFuture<Variant> GetParamCustData(@Unsigned int indexFunc,
                @Unsigned int indexParam, Guid guid) {
            return future(28, out -> writeGetParamCustData(out, indexFunc, indexParam, guid),
                    ITypeInfo2Proxy::readGetParamCustData);
        }

        /** See {@link ITypeInfo2#GetVarCustData}. */
        public CompletableFuture<Variant> GetVarCustData(@Unsigned int index, Guid guid) {
            return future(29, out -> writeGetVarCustData(out, index, guid),
                    ITypeInfo2Proxy::readGetVarCustData);
        }

        /** See {@link ITypeInfo2#GetImplTypeCustData}. */
        public CompletableFuture<Variant> GetImplTypeCustData(@Unsigned int index, Guid guid) {
            return future(30, out -> writeGetImplTypeCustData(out, index, guid),
                    ITypeInfo2Proxy::readGetImplTypeCustData);
        }

        /** See {@link ITypeInfo2#GetDocumentation2}. */
        public CompletableFuture<ITypeInfo2.GetDocumentation2Result> GetDocumentation2(int memid,
                @Unsigned int lcid, @Unsigned int refPtrFlags) {
            return future(31, out -> writeGetDocumentation2(out, memid, lcid, refPtrFlags),
                    ITypeInfo2Proxy::readGetDocumentation2);
        }

        /** See {@link ITypeInfo2#GetAllCustData}. */
        public CompletableFuture<CUSTDATA> GetAllCustData() {
            return future(32, RequestWriter.NOTHING, ITypeInfo2Proxy::readGetAllCustData);
        }

        /** See {@link ITypeInfo2#GetAllFuncCustData}. */
        public CompletableFuture<CUSTDATA> GetAllFuncCustData(@Unsigned int index) {
            return future(33, out -> writeGetAllFuncCustData(out, index),
                    ITypeInfo2Proxy::readGetAllFuncCustData);
        }

        /** See {@link ITypeInfo2#GetAllParamCustData}. */
        public CompletableFuture<CUSTDATA> GetAllParamCustData(@Unsigned int indexFunc,
                @Unsigned int indexParam) {
            return future(34, out -> writeGetAllParamCustData(out, indexFunc, indexParam),
                    ITypeInfo2Proxy::readGetAllParamCustData);
        }

        /** See {@link ITypeInfo2#GetAllVarCustData}. */
        public CompletableFuture<CUSTDATA> GetAllVarCustData(@Unsigned int index) {
            return future(35, out -> writeGetAllVarCustData(out, index),
                    ITypeInfo2Proxy::readGetAllVarCustData);
        }

        /** See {@link ITypeInfo2#GetAllImplTypeCustData}. */
        public CompletableFuture<CUSTDATA> GetAllImplTypeCustData(@Unsigned int index) {
            return future(36, out -> writeGetAllImplTypeCustData(out, index),
                    ITypeInfo2Proxy::readGetAllImplTypeCustData);
        }
    }
}
