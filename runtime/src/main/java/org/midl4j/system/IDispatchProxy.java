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
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IDispatch} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IDispatchProxy extends Proxy implements IDispatch {
    static {
        Abi.require(1);
    }

    protected IDispatchProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IDispatch proxy) throws ComException {
        return new Futures(targetOf(proxy, IDispatch.TYPE));
    }

    @Override
    public @Unsigned int GetTypeInfoCount() throws ComException {
        return call(3, RequestWriter.NOTHING, IDispatchProxy::readGetTypeInfoCount);
    }

    @Override
    public @Nullable ITypeInfo GetTypeInfo(@Unsigned int iTInfo, @Unsigned int lcid) throws
            ComException {
        return call(4, out -> writeGetTypeInfo(out, iTInfo, lcid), IDispatchProxy::readGetTypeInfo);
    }

    @Override
    public int[] GetIDsOfNames(Guid riid, @Nullable String[] rgszNames, @Unsigned int cNames,
            @Unsigned int lcid) throws ComException {
        return call(5, out -> writeGetIDsOfNames(out, riid, rgszNames, cNames, lcid),
                in -> readGetIDsOfNames(in, cNames));
    }

    @Override
    public IDispatch.InvokeResult Invoke(int dispIdMember, Guid riid, @Unsigned int lcid,
            @Unsigned int dwFlags, DISPPARAMS pDispParams, @Unsigned int cVarRef,
            @Unsigned int[] rgVarRefIdx, Variant[] rgVarRef) throws ComException {
        return call(6, out -> writeInvoke(out, dispIdMember, riid, lcid, dwFlags, pDispParams, cVarRef, rgVarRefIdx, rgVarRef),
                in -> readInvoke(in, cVarRef));
    }

    private static @Unsigned int readGetTypeInfoCount(NdrReader in) throws ComException {
        in.at("pctinfo");
        int pctinfo = in.readInt();
        return pctinfo;
    }

    private static void writeGetTypeInfo(NdrWriter out, @Unsigned int iTInfo, @Unsigned int lcid)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, iTInfo);
        out.putInt(at + 4, lcid);
    }

    private static @Nullable ITypeInfo readGetTypeInfo(NdrReader in) throws ComException {
        in.at("ppTInfo");
        ITypeInfo ppTInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTInfo;
    }

    private static void writeGetIDsOfNames(NdrWriter out, Guid riid, @Nullable String[] rgszNames,
            @Unsigned int cNames, @Unsigned int lcid) throws ComException {
        try {
            out.writeGuid(riid);
            int count = Require.elements("rgszNames", Require.nonNull(rgszNames, "rgszNames").length, Integer.toUnsignedLong(cNames));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(rgszNames[i], NdrWriter::writeWideString);
            }
            out.writePointees();
            int at = out.reserve(4, 8);
            out.putInt(at, (int) Require.inRange("cNames", cNames, 0L, 16384L));
            out.putInt(at + 4, lcid);
        } catch (Unsendable problem) {
            throw problem.in("rgszNames", rgszNames);
        }
    }

    private static int[] readGetIDsOfNames(NdrReader in, @Unsigned int cNames) throws ComException {
        in.at("rgDispId");
        int[] rgDispId = in.readInts(in.expectCount(Integer.toUnsignedLong(cNames), 4));
        return rgDispId;
    }

    private static void writeInvoke(NdrWriter out, int dispIdMember, Guid riid, @Unsigned int lcid,
            @Unsigned int dwFlags, DISPPARAMS pDispParams, @Unsigned int cVarRef,
            @Unsigned int[] rgVarRefIdx, Variant[] rgVarRef) throws ComException {
        try {
            int at = out.reserve(4, 28);
            out.putInt(at, dispIdMember);
            out.putGuid(at + 4, riid);
            out.putInt(at + 20, lcid);
            out.putInt(at + 24, dwFlags);
            DISPPARAMSCodec.write(out, Require.nonNull(pDispParams, "pDispParams"));
            out.writePointees();
            out.writeInt(cVarRef);
            int count = Require.elements("rgVarRefIdx", Require.nonNull(rgVarRefIdx, "rgVarRefIdx").length, Integer.toUnsignedLong(cVarRef));
            out.writeCount(count);
            out.writeInts(rgVarRefIdx, 0, count);
            int count2 = Require.elements("rgVarRef", Require.nonNull(rgVarRef, "rgVarRef").length, Integer.toUnsignedLong(cVarRef));
            out.writeCount(count2);
            for (int i = 0; i < count2; i++) {
                VariantCodec.write(out, rgVarRef[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pDispParams", pDispParams, "rgVarRef", rgVarRef);
        }
    }

    private static IDispatch.InvokeResult readInvoke(NdrReader in, @Unsigned int cVarRef) throws
            ComException {
        in.at("pVarResult");
        Variant pVarResult = VariantCodec.read(in);
        in.at("pExcepInfo");
        EXCEPINFO pExcepInfo = EXCEPINFOCodec.read(in);
        in.readPointees(pExcepInfo);
        in.at("pArgErr");
        int pArgErr = in.readInt();
        in.at("rgVarRef");
        Variant[] values = new Variant[in.expectCount(Integer.toUnsignedLong(cVarRef), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                VariantCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Variant[] rgVarRef = values;
        in.readPointees(rgVarRef);
        return new IDispatch.InvokeResult(pVarResult, pExcepInfo, pArgErr, rgVarRef);
    }

    /** The calls of an {@link IDispatch} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IDispatch#GetTypeInfoCount}. */
        public CompletableFuture<Integer> GetTypeInfoCount() {
            return future(3, RequestWriter.NOTHING, IDispatchProxy::readGetTypeInfoCount);
        }

        /** See {@link IDispatch#GetTypeInfo}. */
        public CompletableFuture<@Nullable ITypeInfo> GetTypeInfo(@Unsigned int iTInfo,
                @Unsigned int lcid) {
            return future(4, out -> writeGetTypeInfo(out, iTInfo, lcid),
                    IDispatchProxy::readGetTypeInfo);
        }

        /** See {@link IDispatch#GetIDsOfNames}. */
        public CompletableFuture<int[]> GetIDsOfNames(Guid riid, @Nullable String[] rgszNames,
                @Unsigned int cNames, @Unsigned int lcid) {
            return future(5, out -> writeGetIDsOfNames(out, riid, rgszNames, cNames, lcid),
                    in -> readGetIDsOfNames(in, cNames));
        }

        /** See {@link IDispatch#Invoke}. */
        public CompletableFuture<IDispatch.InvokeResult> Invoke(int dispIdMember, Guid riid,
                @Unsigned int lcid, @Unsigned int dwFlags, DISPPARAMS pDispParams,
                @Unsigned int cVarRef, @Unsigned int[] rgVarRefIdx, Variant[] rgVarRef) {
            return future(6, out -> writeInvoke(out, dispIdMember, riid, lcid, dwFlags, pDispParams, cVarRef, rgVarRefIdx, rgVarRef),
                    in -> readInvoke(in, cVarRef));
        }
    }
}
