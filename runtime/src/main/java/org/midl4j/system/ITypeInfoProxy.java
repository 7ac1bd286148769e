// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Checked;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ITypeInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeInfoProxy extends Proxy implements ITypeInfo {
    static {
        Abi.require(1);
    }

    protected ITypeInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeInfo.TYPE));
    }

    @Override
    public ITypeInfo.GetTypeAttrResult GetTypeAttr() throws ComException {
        return call(3, RequestWriter.NOTHING, ITypeInfoProxy::readGetTypeAttr);
    }

    @Override
    public @Nullable ITypeComp GetTypeComp() throws ComException {
        return call(4, RequestWriter.NOTHING, ITypeInfoProxy::readGetTypeComp);
    }

    @Override
    public ITypeInfo.GetFuncDescResult GetFuncDesc(@Unsigned int index) throws ComException {
        return call(5, out -> writeGetFuncDesc(out, index), ITypeInfoProxy::readGetFuncDesc);
    }

    @Override
    public ITypeInfo.GetVarDescResult GetVarDesc(@Unsigned int index) throws ComException {
        return call(6, out -> writeGetVarDesc(out, index), ITypeInfoProxy::readGetVarDesc);
    }

    @Override
    public ITypeInfo.GetNamesResult GetNames(int memid, @Unsigned int cMaxNames) throws
            ComException {
        return call(7, out -> writeGetNames(out, memid, cMaxNames),
                in -> readGetNames(in, cMaxNames));
    }

    @Override
    public @Unsigned int GetRefTypeOfImplType(@Unsigned int index) throws ComException {
        return call(8, out -> writeGetRefTypeOfImplType(out, index),
                ITypeInfoProxy::readGetRefTypeOfImplType);
    }

    @Override
    public int GetImplTypeFlags(@Unsigned int index) throws ComException {
        return call(9, out -> writeGetImplTypeFlags(out, index),
                ITypeInfoProxy::readGetImplTypeFlags);
    }

    @Override
    public void GetIDsOfNames() throws ComException {
        call(10, RequestWriter.NOTHING);
    }

    @Override
    public void Invoke() throws ComException {
        call(11, RequestWriter.NOTHING);
    }

    @Override
    public ITypeInfo.GetDocumentationResult GetDocumentation(int memid, @Unsigned int refPtrFlags)
            throws ComException {
        return call(12, out -> writeGetDocumentation(out, memid, refPtrFlags),
                ITypeInfoProxy::readGetDocumentation);
    }

    @Override
    public ITypeInfo.GetDllEntryResult GetDllEntry(int memid, int invKind,
            @Unsigned int refPtrFlags) throws ComException {
        return call(13, out -> writeGetDllEntry(out, memid, invKind, refPtrFlags),
                ITypeInfoProxy::readGetDllEntry);
    }

    @Override
    public @Nullable ITypeInfo GetRefTypeInfo(@Unsigned int hRefType) throws ComException {
        return call(14, out -> writeGetRefTypeInfo(out, hRefType),
                ITypeInfoProxy::readGetRefTypeInfo);
    }

    @Override
    public void AddressOfMember() throws ComException {
        call(15, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IUnknown CreateInstance(Guid riid) throws ComException {
        return call(16, out -> writeCreateInstance(out, riid), in -> readCreateInstance(in, riid));
    }

    @Override
    public @Nullable String GetMops(int memid) throws ComException {
        return call(17, out -> writeGetMops(out, memid), ITypeInfoProxy::readGetMops);
    }

    @Override
    public ITypeInfo.GetContainingTypeLibResult GetContainingTypeLib() throws ComException {
        return call(18, RequestWriter.NOTHING, ITypeInfoProxy::readGetContainingTypeLib);
    }

    @Override
    public void ReleaseTypeAttr() throws ComException {
        call(19, RequestWriter.NOTHING);
    }

    @Override
    public void ReleaseFuncDesc() throws ComException {
        call(20, RequestWriter.NOTHING);
    }

    @Override
    public void ReleaseVarDesc() throws ComException {
        call(21, RequestWriter.NOTHING);
    }

    private static ITypeInfo.GetTypeAttrResult readGetTypeAttr(NdrReader in) throws ComException {
        in.at("ppTypeAttr");
        TYPEATTR ppTypeAttr;
        if (in.readPointer()) {
            ppTypeAttr = TYPEATTRCodec.read(in);
            in.readPointees(ppTypeAttr);
        } else {
            ppTypeAttr = null;
        }
        in.at("pDummy");
        int pDummy = in.readInt();
        return new ITypeInfo.GetTypeAttrResult(ppTypeAttr, pDummy);
    }

    private static @Nullable ITypeComp readGetTypeComp(NdrReader in) throws ComException {
        in.at("ppTComp");
        ITypeComp ppTComp = InterfacePointers.read(in, ITypeComp.TYPE);
        return ppTComp;
    }

    private static void writeGetFuncDesc(NdrWriter out, @Unsigned int index) throws ComException {
        out.writeInt(index);
    }

    private static ITypeInfo.GetFuncDescResult readGetFuncDesc(NdrReader in) throws ComException {
        in.at("ppFuncDesc");
        FUNCDESC ppFuncDesc;
        if (in.readPointer()) {
            ppFuncDesc = FUNCDESCCodec.read(in);
            in.readPointees(ppFuncDesc);
        } else {
            ppFuncDesc = null;
        }
        in.at("pDummy");
        int pDummy = in.readInt();
        return new ITypeInfo.GetFuncDescResult(ppFuncDesc, pDummy);
    }

    private static void writeGetVarDesc(NdrWriter out, @Unsigned int index) throws ComException {
        out.writeInt(index);
    }

    private static ITypeInfo.GetVarDescResult readGetVarDesc(NdrReader in) throws ComException {
        in.at("ppVarDesc");
        VARDESC ppVarDesc;
        if (in.readPointer()) {
            ppVarDesc = VARDESCCodec.read(in);
            in.readPointees(ppVarDesc);
        } else {
            ppVarDesc = null;
        }
        in.at("pDummy");
        int pDummy = in.readInt();
        return new ITypeInfo.GetVarDescResult(ppVarDesc, pDummy);
    }

    private static void writeGetNames(NdrWriter out, int memid, @Unsigned int cMaxNames) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, memid);
        out.putInt(at + 4, cMaxNames);
    }

    private static ITypeInfo.GetNamesResult readGetNames(NdrReader in, @Unsigned int cMaxNames)
            throws ComException {
        in.at("rgBstrNames");
        in.expectCount(Integer.toUnsignedLong(cMaxNames));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cMaxNames), 4);
        @Nullable String[] values = new String[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                BstrCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] rgBstrNames = values;
        in.readPointees(rgBstrNames);
        in.at("pcNames");
        int pcNames = in.readInt();
        Checked.count("rgBstrNames", rgBstrNames.length, Integer.toUnsignedLong(pcNames));
        return new ITypeInfo.GetNamesResult(rgBstrNames, pcNames);
    }

    private static void writeGetRefTypeOfImplType(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static @Unsigned int readGetRefTypeOfImplType(NdrReader in) throws ComException {
        in.at("pRefType");
        int pRefType = in.readInt();
        return pRefType;
    }

    private static void writeGetImplTypeFlags(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static int readGetImplTypeFlags(NdrReader in) throws ComException {
        in.at("pImplTypeFlags");
        int pImplTypeFlags = in.readInt();
        return pImplTypeFlags;
    }

    private static void writeGetDocumentation(NdrWriter out, int memid, @Unsigned int refPtrFlags)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, memid);
        out.putInt(at + 4, refPtrFlags);
    }

    private static ITypeInfo.GetDocumentationResult readGetDocumentation(NdrReader in) throws
            ComException {
        in.at("pBstrName");
        String pBstrName = BstrCodec.read(in);
        in.at("pBstrDocString");
        String pBstrDocString = BstrCodec.read(in);
        in.at("pdwHelpContext");
        int pdwHelpContext = in.readInt();
        in.at("pBstrHelpFile");
        String pBstrHelpFile = BstrCodec.read(in);
        return new ITypeInfo.GetDocumentationResult(pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile);
    }

    private static void writeGetDllEntry(NdrWriter out, int memid, int invKind,
            @Unsigned int refPtrFlags) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, memid);
        out.putInt(at + 4, invKind);
        out.putInt(at + 8, refPtrFlags);
    }

    private static ITypeInfo.GetDllEntryResult readGetDllEntry(NdrReader in) throws ComException {
        in.at("pBstrDllName");
        String pBstrDllName = BstrCodec.read(in);
        in.at("pBstrName");
        String pBstrName = BstrCodec.read(in);
        in.at("pwOrdinal");
        short pwOrdinal = in.readShort();
        return new ITypeInfo.GetDllEntryResult(pBstrDllName, pBstrName, pwOrdinal);
    }

    private static void writeGetRefTypeInfo(NdrWriter out, @Unsigned int hRefType) throws
            ComException {
        out.writeInt(hRefType);
    }

    private static @Nullable ITypeInfo readGetRefTypeInfo(NdrReader in) throws ComException {
        in.at("ppTInfo");
        ITypeInfo ppTInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTInfo;
    }

    private static void writeCreateInstance(NdrWriter out, Guid riid) throws ComException {
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readCreateInstance(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvObj");
        IUnknown ppvObj = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObj;
    }

    private static void writeGetMops(NdrWriter out, int memid) throws ComException {
        out.writeInt(memid);
    }

    private static @Nullable String readGetMops(NdrReader in) throws ComException {
        in.at("pBstrMops");
        String pBstrMops = BstrCodec.read(in);
        return pBstrMops;
    }

    private static ITypeInfo.GetContainingTypeLibResult readGetContainingTypeLib(NdrReader in)
            throws ComException {
        in.at("ppTLib");
        ITypeLib ppTLib = InterfacePointers.read(in, ITypeLib.TYPE);
        in.at("pIndex");
        int pIndex = in.readInt();
        return new ITypeInfo.GetContainingTypeLibResult(ppTLib, pIndex);
    }

    /** The calls of an {@link ITypeInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeInfo#GetTypeAttr}. */
        public CompletableFuture<ITypeInfo.GetTypeAttrResult> GetTypeAttr() {
            return future(3, RequestWriter.NOTHING, ITypeInfoProxy::readGetTypeAttr);
        }

        /** See {@link ITypeInfo#GetTypeComp}. */
        public CompletableFuture<@Nullable ITypeComp> GetTypeComp() {
            return future(4, RequestWriter.NOTHING, ITypeInfoProxy::readGetTypeComp);
        }

        /** See {@link ITypeInfo#GetFuncDesc}. */
        public CompletableFuture<ITypeInfo.GetFuncDescResult> GetFuncDesc(@Unsigned int index) {
            return future(5, out -> writeGetFuncDesc(out, index), ITypeInfoProxy::readGetFuncDesc);
        }

        /** See {@link ITypeInfo#GetVarDesc}. */
        public CompletableFuture<ITypeInfo.GetVarDescResult> GetVarDesc(@Unsigned int index) {
            return future(6, out -> writeGetVarDesc(out, index), ITypeInfoProxy::readGetVarDesc);
        }

        /** See {@link ITypeInfo#GetNames}. */
        public CompletableFuture<ITypeInfo.GetNamesResult> GetNames(int memid,
                @Unsigned int cMaxNames) {
            return future(7, out -> writeGetNames(out, memid, cMaxNames),
                    in -> readGetNames(in, cMaxNames));
        }

        /** See {@link ITypeInfo#GetRefTypeOfImplType}. */
        public CompletableFuture<Integer> GetRefTypeOfImplType(@Unsigned int index) {
            return future(8, out -> writeGetRefTypeOfImplType(out, index),
                    ITypeInfoProxy::readGetRefTypeOfImplType);
        }

        /** See {@link ITypeInfo#GetImplTypeFlags}. */
        public CompletableFuture<Integer> GetImplTypeFlags(@Unsigned int index) {
            return future(9, out -> writeGetImplTypeFlags(out, index),
                    ITypeInfoProxy::readGetImplTypeFlags);
        }

        /** See {@link ITypeInfo#GetIDsOfNames}. */
        public CompletableFuture<@Nullable Void> GetIDsOfNames() {
            return future(10, RequestWriter.NOTHING);
        }

        /** See {@link ITypeInfo#Invoke}. */
        public CompletableFuture<@Nullable Void> Invoke() {
            return future(11, RequestWriter.NOTHING);
        }

        /** See {@link ITypeInfo#GetDocumentation}. */
        public CompletableFuture<ITypeInfo.GetDocumentationResult> GetDocumentation(int memid,
                @Unsigned int refPtrFlags) {
            return future(12, out -> writeGetDocumentation(out, memid, refPtrFlags),
                    ITypeInfoProxy::readGetDocumentation);
        }

        /** See {@link ITypeInfo#GetDllEntry}. */
        public CompletableFuture<ITypeInfo.GetDllEntryResult> GetDllEntry(int memid, int invKind,
                @Unsigned int refPtrFlags) {
            return future(13, out -> writeGetDllEntry(out, memid, invKind, refPtrFlags),
                    ITypeInfoProxy::readGetDllEntry);
        }

        /** See {@link ITypeInfo#GetRefTypeInfo}. */
        public CompletableFuture<@Nullable ITypeInfo> GetRefTypeInfo(@Unsigned int hRefType) {
            return future(14, out -> writeGetRefTypeInfo(out, hRefType),
                    ITypeInfoProxy::readGetRefTypeInfo);
        }

        /** See {@link ITypeInfo#AddressOfMember}. */
        public CompletableFuture<@Nullable Void> AddressOfMember() {
            return future(15, RequestWriter.NOTHING);
        }

        /** See {@link ITypeInfo#CreateInstance}. */
        public CompletableFuture<@Nullable IUnknown> CreateInstance(Guid riid) {
            return future(16, out -> writeCreateInstance(out, riid),
                    in -> readCreateInstance(in, riid));
        }

        /** See {@link ITypeInfo#GetMops}. */
        public CompletableFuture<@Nullable String> GetMops(int memid) {
            return future(17, out -> writeGetMops(out, memid), ITypeInfoProxy::readGetMops);
        }

        /** See {@link ITypeInfo#GetContainingTypeLib}. */
        public CompletableFuture<ITypeInfo.GetContainingTypeLibResult> GetContainingTypeLib() {
            return future(18, RequestWriter.NOTHING, ITypeInfoProxy::readGetContainingTypeLib);
        }

        /** See {@link ITypeInfo#ReleaseTypeAttr}. */
        public CompletableFuture<@Nullable Void> ReleaseTypeAttr() {
            return future(19, RequestWriter.NOTHING);
        }

        /** See {@link ITypeInfo#ReleaseFuncDesc}. */
        public CompletableFuture<@Nullable Void> ReleaseFuncDesc() {
            return future(20, RequestWriter.NOTHING);
        }

        /** See {@link ITypeInfo#ReleaseVarDesc}. */
        public CompletableFuture<@Nullable Void> ReleaseVarDesc() {
            return future(21, RequestWriter.NOTHING);
        }
    }
}
