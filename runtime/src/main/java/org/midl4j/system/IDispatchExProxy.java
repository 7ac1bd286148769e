// Written by midl4j from dispex.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IDispatchEx} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("dispex.idl")
@NullMarked
public class IDispatchExProxy extends IDispatchProxy implements IDispatchEx {
    static {
        Abi.require(1);
    }

    protected IDispatchExProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IDispatchEx proxy) throws ComException {
        return new Futures(targetOf(proxy, IDispatchEx.TYPE));
    }

    @Override
    public int GetDispID(@Nullable String bstrName, @Unsigned int grfdex) throws ComException {
        return call(7, out -> writeGetDispID(out, bstrName, grfdex),
                IDispatchExProxy::readGetDispID);
    }

    @Override
    public IDispatchEx.InvokeExResult InvokeEx(int id, @Unsigned int lcid, @Unsigned int dwFlags,
            DISPPARAMS pdp, @Nullable IServiceProvider pspCaller, @Unsigned int cvarRefArg,
            @Unsigned int[] rgiRefArg, Variant[] rgvarRefArg) throws ComException {
        return call(8, out -> writeInvokeEx(out, id, lcid, dwFlags, pdp, pspCaller, cvarRefArg, rgiRefArg, rgvarRefArg),
                in -> readInvokeEx(in, cvarRefArg));
    }

    @Override
    public void DeleteMemberByName(@Nullable String bstrName, @Unsigned int grfdex) throws
            ComException {
        call(9, out -> writeDeleteMemberByName(out, bstrName, grfdex));
    }

    @Override
    public void DeleteMemberByDispID(int id) throws ComException {
        call(10, out -> writeDeleteMemberByDispID(out, id));
    }

    @Override
    public @Unsigned int GetMemberProperties(int id, @Unsigned int grfdexFetch) throws
            ComException {
        return call(11, out -> writeGetMemberProperties(out, id, grfdexFetch),
                IDispatchExProxy::readGetMemberProperties);
    }

    @Override
    public @Nullable String GetMemberName(int id) throws ComException {
        return call(12, out -> writeGetMemberName(out, id), IDispatchExProxy::readGetMemberName);
    }

    @Override
    public int GetNextDispID(@Unsigned int grfdex, int id) throws ComException {
        return call(13, out -> writeGetNextDispID(out, grfdex, id),
                IDispatchExProxy::readGetNextDispID);
    }

    @Override
    public @Nullable IUnknown GetNameSpaceParent() throws ComException {
        return call(14, RequestWriter.NOTHING, IDispatchExProxy::readGetNameSpaceParent);
    }

    private static void writeGetDispID(NdrWriter out, @Nullable String bstrName,
            @Unsigned int grfdex) throws ComException {
        BstrCodec.write(out, bstrName);
        out.writePointees();
        out.writeInt(grfdex);
    }

    private static int readGetDispID(NdrReader in) throws ComException {
        in.at("pid");
        int pid = in.readInt();
        return pid;
    }

    private static void writeInvokeEx(NdrWriter out, int id, @Unsigned int lcid,
            @Unsigned int dwFlags, DISPPARAMS pdp, @Nullable IServiceProvider pspCaller,
            @Unsigned int cvarRefArg, @Unsigned int[] rgiRefArg, Variant[] rgvarRefArg) throws
            ComException {
        try {
            int at = out.reserve(4, 12);
            out.putInt(at, id);
            out.putInt(at + 4, lcid);
            out.putInt(at + 8, dwFlags);
            DISPPARAMSCodec.write(out, Require.nonNull(pdp, "pdp"));
            out.writePointees();
            InterfacePointers.write(out, pspCaller, IServiceProvider.TYPE);
            out.writePointees();
            out.writeInt(cvarRefArg);
            int count = Require.elements("rgiRefArg", Require.nonNull(rgiRefArg, "rgiRefArg").length, Integer.toUnsignedLong(cvarRefArg));
            out.writeCount(count);
            out.writeInts(rgiRefArg, 0, count);
            int count2 = Require.elements("rgvarRefArg", Require.nonNull(rgvarRefArg, "rgvarRefArg").length, Integer.toUnsignedLong(cvarRefArg));
            out.writeCount(count2);
            for (int i = 0; i < count2; i++) {
                VariantCodec.write(out, rgvarRefArg[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pdp", pdp, "rgvarRefArg", rgvarRefArg);
        }
    }

    private static IDispatchEx.InvokeExResult readInvokeEx(NdrReader in, @Unsigned int cvarRefArg)
            throws ComException {
        in.at("pvarRes");
        Variant pvarRes = VariantCodec.read(in);
        in.at("pei");
        EXCEPINFO pei = EXCEPINFOCodec.read(in);
        in.readPointees(pei);
        in.at("rgvarRefArg");
        Variant[] values = new Variant[in.expectCount(Integer.toUnsignedLong(cvarRefArg), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                VariantCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Variant[] rgvarRefArg = values;
        in.readPointees(rgvarRefArg);
        return new IDispatchEx.InvokeExResult(pvarRes, pei, rgvarRefArg);
    }

    private static void writeDeleteMemberByName(NdrWriter out, @Nullable String bstrName,
            @Unsigned int grfdex) throws ComException {
        BstrCodec.write(out, bstrName);
        out.writePointees();
        out.writeInt(grfdex);
    }

    private static void writeDeleteMemberByDispID(NdrWriter out, int id) throws ComException {
        out.writeInt(id);
    }

    private static void writeGetMemberProperties(NdrWriter out, int id, @Unsigned int grfdexFetch)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, id);
        out.putInt(at + 4, grfdexFetch);
    }

    private static @Unsigned int readGetMemberProperties(NdrReader in) throws ComException {
        in.at("pgrfdex");
        int pgrfdex = in.readInt();
        return pgrfdex;
    }

    private static void writeGetMemberName(NdrWriter out, int id) throws ComException {
        out.writeInt(id);
    }

    private static @Nullable String readGetMemberName(NdrReader in) throws ComException {
        in.at("pbstrName");
        String pbstrName = BstrCodec.read(in);
        return pbstrName;
    }

    private static void writeGetNextDispID(NdrWriter out, @Unsigned int grfdex, int id) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, grfdex);
        out.putInt(at + 4, id);
    }

    private static int readGetNextDispID(NdrReader in) throws ComException {
        in.at("pid");
        int pid = in.readInt();
        return pid;
    }

    private static @Nullable IUnknown readGetNameSpaceParent(NdrReader in) throws ComException {
        in.at("ppunk");
        IUnknown ppunk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        return ppunk;
    }

    /** The calls of an {@link IDispatchEx} elsewhere, as futures. */
    public static class Futures extends IDispatchProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IDispatchEx#GetDispID}. */
        public CompletableFuture<Integer> GetDispID(@Nullable String bstrName,
                @Unsigned int grfdex) {
            return future(7, out -> writeGetDispID(out, bstrName, grfdex),
                    IDispatchExProxy::readGetDispID);
        }

        /** See {@link IDispatchEx#InvokeEx}. */
        public CompletableFuture<IDispatchEx.InvokeExResult> InvokeEx(int id, @Unsigned int lcid,
                @Unsigned int dwFlags, DISPPARAMS pdp, @Nullable IServiceProvider pspCaller,
                @Unsigned int cvarRefArg, @Unsigned int[] rgiRefArg, Variant[] rgvarRefArg) {
            return future(8, out -> writeInvokeEx(out, id, lcid, dwFlags, pdp, pspCaller, cvarRefArg, rgiRefArg, rgvarRefArg),
                    in -> readInvokeEx(in, cvarRefArg));
        }

        /** See {@link IDispatchEx#DeleteMemberByName}. */
        public CompletableFuture<@Nullable Void> DeleteMemberByName(@Nullable String bstrName,
                @Unsigned int grfdex) {
            return future(9, out -> writeDeleteMemberByName(out, bstrName, grfdex));
        }

        /** See {@link IDispatchEx#DeleteMemberByDispID}. */
        public CompletableFuture<@Nullable Void> DeleteMemberByDispID(int id) {
            return future(10, out -> writeDeleteMemberByDispID(out, id));
        }

        /** See {@link IDispatchEx#GetMemberProperties}. */
        public CompletableFuture<Integer> GetMemberProperties(int id, @Unsigned int grfdexFetch) {
            return future(11, out -> writeGetMemberProperties(out, id, grfdexFetch),
                    IDispatchExProxy::readGetMemberProperties);
        }

        /** See {@link IDispatchEx#GetMemberName}. */
        public CompletableFuture<@Nullable String> GetMemberName(int id) {
            return future(12, out -> writeGetMemberName(out, id),
                    IDispatchExProxy::readGetMemberName);
        }

        /** See {@link IDispatchEx#GetNextDispID}. */
        public CompletableFuture<Integer> GetNextDispID(@Unsigned int grfdex, int id) {
            return future(13, out -> writeGetNextDispID(out, grfdex, id),
                    IDispatchExProxy::readGetNextDispID);
        }

        /** See {@link IDispatchEx#GetNameSpaceParent}. */
        public CompletableFuture<@Nullable IUnknown> GetNameSpaceParent() {
            return future(14, RequestWriter.NOTHING, IDispatchExProxy::readGetNameSpaceParent);
        }
    }
}
