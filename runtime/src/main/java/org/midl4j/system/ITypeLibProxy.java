// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
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
import org.midl4j.support.Require;

/** Calls an {@link ITypeLib} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeLibProxy extends Proxy implements ITypeLib {
    static {
        Abi.require(1);
    }

    protected ITypeLibProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeLib proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeLib.TYPE));
    }

    @Override
    public @Unsigned int GetTypeInfoCount() throws ComException {
        return call(3, RequestWriter.NOTHING, ITypeLibProxy::readGetTypeInfoCount);
    }

    @Override
    public @Nullable ITypeInfo GetTypeInfo(@Unsigned int index) throws ComException {
        return call(4, out -> writeGetTypeInfo(out, index), ITypeLibProxy::readGetTypeInfo);
    }

    @Override
    public int GetTypeInfoType(@Unsigned int index) throws ComException {
        return call(5, out -> writeGetTypeInfoType(out, index), ITypeLibProxy::readGetTypeInfoType);
    }

    @Override
    public @Nullable ITypeInfo GetTypeInfoOfGuid(Guid guid) throws ComException {
        return call(6, out -> writeGetTypeInfoOfGuid(out, guid),
                ITypeLibProxy::readGetTypeInfoOfGuid);
    }

    @Override
    public ITypeLib.GetLibAttrResult GetLibAttr() throws ComException {
        return call(7, RequestWriter.NOTHING, ITypeLibProxy::readGetLibAttr);
    }

    @Override
    public @Nullable ITypeComp GetTypeComp() throws ComException {
        return call(8, RequestWriter.NOTHING, ITypeLibProxy::readGetTypeComp);
    }

    @Override
    public ITypeLib.GetDocumentationResult GetDocumentation(int index, @Unsigned int refPtrFlags)
            throws ComException {
        return call(9, out -> writeGetDocumentation(out, index, refPtrFlags),
                ITypeLibProxy::readGetDocumentation);
    }

    @Override
    public ITypeLib.IsNameResult IsName(String szNameBuf, @Unsigned int lHashVal) throws
            ComException {
        return call(10, out -> writeIsName(out, szNameBuf, lHashVal), ITypeLibProxy::readIsName);
    }

    @Override
    public ITypeLib.FindNameResult FindName(String szNameBuf, @Unsigned int lHashVal,
            @Unsigned short pcFound) throws ComException {
        return call(11, out -> writeFindName(out, szNameBuf, lHashVal, pcFound),
                ITypeLibProxy::readFindName);
    }

    @Override
    public void ReleaseTLibAttr() throws ComException {
        call(12, RequestWriter.NOTHING);
    }

    private static @Unsigned int readGetTypeInfoCount(NdrReader in) throws ComException {
        in.at("pcTInfo");
        int pcTInfo = in.readInt();
        return pcTInfo;
    }

    private static void writeGetTypeInfo(NdrWriter out, @Unsigned int index) throws ComException {
        out.writeInt(index);
    }

    private static @Nullable ITypeInfo readGetTypeInfo(NdrReader in) throws ComException {
        in.at("ppTInfo");
        ITypeInfo ppTInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTInfo;
    }

    private static void writeGetTypeInfoType(NdrWriter out, @Unsigned int index) throws
            ComException {
        out.writeInt(index);
    }

    private static int readGetTypeInfoType(NdrReader in) throws ComException {
        in.at("pTKind");
        int pTKind = in.readInt();
        return pTKind;
    }

    private static void writeGetTypeInfoOfGuid(NdrWriter out, Guid guid) throws ComException {
        out.writeGuid(guid);
    }

    private static @Nullable ITypeInfo readGetTypeInfoOfGuid(NdrReader in) throws ComException {
        in.at("ppTinfo");
        ITypeInfo ppTinfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTinfo;
    }

    private static ITypeLib.GetLibAttrResult readGetLibAttr(NdrReader in) throws ComException {
        in.at("ppTLibAttr");
        TLIBATTR ppTLibAttr;
        if (in.readPointer()) {
            ppTLibAttr = TLIBATTRCodec.read(in);
        } else {
            ppTLibAttr = null;
        }
        in.at("pDummy");
        int pDummy = in.readInt();
        return new ITypeLib.GetLibAttrResult(ppTLibAttr, pDummy);
    }

    private static @Nullable ITypeComp readGetTypeComp(NdrReader in) throws ComException {
        in.at("ppTComp");
        ITypeComp ppTComp = InterfacePointers.read(in, ITypeComp.TYPE);
        return ppTComp;
    }

    private static void writeGetDocumentation(NdrWriter out, int index, @Unsigned int refPtrFlags)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, index);
        out.putInt(at + 4, refPtrFlags);
    }

    private static ITypeLib.GetDocumentationResult readGetDocumentation(NdrReader in) throws
            ComException {
        in.at("pBstrName");
        String pBstrName = BstrCodec.read(in);
        in.at("pBstrDocString");
        String pBstrDocString = BstrCodec.read(in);
        in.at("pdwHelpContext");
        int pdwHelpContext = in.readInt();
        in.at("pBstrHelpFile");
        String pBstrHelpFile = BstrCodec.read(in);
        return new ITypeLib.GetDocumentationResult(pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile);
    }

    private static void writeIsName(NdrWriter out, String szNameBuf, @Unsigned int lHashVal) throws
            ComException {
        out.writeWideString(Require.nonNull(szNameBuf, "szNameBuf"));
        out.writeInt(lHashVal);
    }

    private static ITypeLib.IsNameResult readIsName(NdrReader in) throws ComException {
        in.at("pfName");
        int pfName = in.readInt();
        in.at("pBstrLibName");
        String pBstrLibName = BstrCodec.read(in);
        return new ITypeLib.IsNameResult(pfName, pBstrLibName);
    }

    private static void writeFindName(NdrWriter out, String szNameBuf, @Unsigned int lHashVal,
            @Unsigned short pcFound) throws ComException {
        out.writeWideString(Require.nonNull(szNameBuf, "szNameBuf"));
        int at = out.reserve(4, 6);
        out.putInt(at, lHashVal);
        out.putShort(at + 4, pcFound);
    }

    private static ITypeLib.FindNameResult readFindName(NdrReader in) throws ComException {
        in.at("ppTInfo");
        long max = in.readCount();
        int count = in.readVaryingCount(max, 4);
        @Nullable ITypeInfo[] values = new ITypeInfo[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, ITypeInfo.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable ITypeInfo[] ppTInfo = values;
        in.readPointees(ppTInfo);
        in.at("rgMemId");
        long max2 = in.readCount();
        int count2 = in.readVaryingCount(max2, 4);
        int[] rgMemId = in.readInts(count2);
        in.at("pcFound");
        short pcFound = in.readShort();
        in.at("pBstrLibName");
        String pBstrLibName = BstrCodec.read(in);
        Checked.count("ppTInfo", ppTInfo.length, Short.toUnsignedInt(pcFound));
        Checked.count("rgMemId", rgMemId.length, Short.toUnsignedInt(pcFound));
        return new ITypeLib.FindNameResult(ppTInfo, rgMemId, pcFound, pBstrLibName);
    }

    /** The calls of an {@link ITypeLib} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeLib#GetTypeInfoCount}. */
        public CompletableFuture<Integer> GetTypeInfoCount() {
            return future(3, RequestWriter.NOTHING, ITypeLibProxy::readGetTypeInfoCount);
        }

        /** See {@link ITypeLib#GetTypeInfo}. */
        public CompletableFuture<@Nullable ITypeInfo> GetTypeInfo(@Unsigned int index) {
            return future(4, out -> writeGetTypeInfo(out, index), ITypeLibProxy::readGetTypeInfo);
        }

        /** See {@link ITypeLib#GetTypeInfoType}. */
        public CompletableFuture<Integer> GetTypeInfoType(@Unsigned int index) {
            return future(5, out -> writeGetTypeInfoType(out, index),
                    ITypeLibProxy::readGetTypeInfoType);
        }

        /** See {@link ITypeLib#GetTypeInfoOfGuid}. */
        public CompletableFuture<@Nullable ITypeInfo> GetTypeInfoOfGuid(Guid guid) {
            return future(6, out -> writeGetTypeInfoOfGuid(out, guid),
                    ITypeLibProxy::readGetTypeInfoOfGuid);
        }

        /** See {@link ITypeLib#GetLibAttr}. */
        public CompletableFuture<ITypeLib.GetLibAttrResult> GetLibAttr() {
            return future(7, RequestWriter.NOTHING, ITypeLibProxy::readGetLibAttr);
        }

        /** See {@link ITypeLib#GetTypeComp}. */
        public CompletableFuture<@Nullable ITypeComp> GetTypeComp() {
            return future(8, RequestWriter.NOTHING, ITypeLibProxy::readGetTypeComp);
        }

        /** See {@link ITypeLib#GetDocumentation}. */
        public CompletableFuture<ITypeLib.GetDocumentationResult> GetDocumentation(int index,
                @Unsigned int refPtrFlags) {
            return future(9, out -> writeGetDocumentation(out, index, refPtrFlags),
                    ITypeLibProxy::readGetDocumentation);
        }

        /** See {@link ITypeLib#IsName}. */
        public CompletableFuture<ITypeLib.IsNameResult> IsName(String szNameBuf,
                @Unsigned int lHashVal) {
            return future(10, out -> writeIsName(out, szNameBuf, lHashVal),
                    ITypeLibProxy::readIsName);
        }

        /** See {@link ITypeLib#FindName}. */
        public CompletableFuture<ITypeLib.FindNameResult> FindName(String szNameBuf,
                @Unsigned int lHashVal, @Unsigned short pcFound) {
            return future(11, out -> writeFindName(out, szNameBuf, lHashVal, pcFound),
                    ITypeLibProxy::readFindName);
        }

        /** See {@link ITypeLib#ReleaseTLibAttr}. */
        public CompletableFuture<@Nullable Void> ReleaseTLibAttr() {
            return future(12, RequestWriter.NOTHING);
        }
    }
}
