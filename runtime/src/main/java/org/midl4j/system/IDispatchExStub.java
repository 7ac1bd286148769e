// Written by midl4j from dispex.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
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

/** Serves calls of an {@link IDispatchEx} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("dispex.idl")
@NullMarked
public class IDispatchExStub extends IDispatchStub {
    static {
        Abi.require(1);
    }

    private final IDispatchEx object;

    protected IDispatchExStub(IDispatchEx object) {
        this(IDispatchEx.TYPE, object);
    }

    protected IDispatchExStub(InterfaceType<?> type, IDispatchEx object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 7 -> GetDispID(in, call);
            case 8 -> InvokeEx(in, call);
            case 9 -> DeleteMemberByName(in, call);
            case 10 -> DeleteMemberByDispID(in, call);
            case 11 -> GetMemberProperties(in, call);
            case 12 -> GetMemberName(in, call);
            case 13 -> GetNextDispID(in, call);
            case 14 -> GetNameSpaceParent(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetDispID(NdrReader in, ServerCall call) throws ComException {
        in.at("bstrName");
        String bstrName = BstrCodec.read(in);
        in.at("grfdex");
        int grfdex = in.readInt();
        serve(
                call,
                () -> object.GetDispID(bstrName, grfdex),
                IDispatchExStub::writeGetDispID,
                () -> 0);
    }

    private static void writeGetDispID(NdrWriter out, int pid) throws ComException {
        out.writeInt(pid);
    }

    private void InvokeEx(NdrReader in, ServerCall call) throws ComException {
        in.at("id");
        int at = in.take(4, 12);
        int id = in.getInt(at);
        int lcid = in.getInt(at + 4);
        int dwFlags = in.getInt(at + 8);
        in.at("pdp");
        DISPPARAMS pdp = DISPPARAMSCodec.read(in);
        in.readPointees(pdp);
        in.at("pspCaller");
        IServiceProvider pspCaller = InterfacePointers.read(in, IServiceProvider.TYPE);
        in.at("cvarRefArg");
        int cvarRefArg = in.readInt();
        in.at("rgiRefArg");
        @Unsigned int[] rgiRefArg = in.readInts(in.expectCount(Integer.toUnsignedLong(cvarRefArg), 4));
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
        serve(
                call,
                () -> object.InvokeEx(id, lcid, dwFlags, pdp, pspCaller, cvarRefArg, rgiRefArg, rgvarRefArg),
                (out, result) -> writeInvokeEx(out, cvarRefArg, result),
                () -> new IDispatchEx.InvokeExResult(Variant.EMPTY, new EXCEPINFO(), rgvarRefArg));
    }

    private static void writeInvokeEx(NdrWriter out, @Unsigned int cvarRefArg,
            IDispatchEx.InvokeExResult result) throws ComException {
        Variant pvarRes = result.pvarRes();
        EXCEPINFO pei = result.pei();
        Variant[] rgvarRefArg = result.rgvarRefArg();
        try {
            VariantCodec.write(out, pvarRes);
            out.writePointees();
            EXCEPINFOCodec.write(out, Require.nonNull(pei, "pei"));
            out.writePointees();
            int count = Require.elements("rgvarRefArg", Require.nonNull(rgvarRefArg, "rgvarRefArg").length, Integer.toUnsignedLong(cvarRefArg));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                VariantCodec.write(out, rgvarRefArg[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pei", pei, "rgvarRefArg", rgvarRefArg);
        }
    }

    private void DeleteMemberByName(NdrReader in, ServerCall call) throws ComException {
        in.at("bstrName");
        String bstrName = BstrCodec.read(in);
        in.at("grfdex");
        int grfdex = in.readInt();
        serve(
                call,
                () -> object.DeleteMemberByName(bstrName, grfdex));
    }

    private void DeleteMemberByDispID(NdrReader in, ServerCall call) throws ComException {
        in.at("id");
        int id = in.readInt();
        serve(
                call,
                () -> object.DeleteMemberByDispID(id));
    }

    private void GetMemberProperties(NdrReader in, ServerCall call) throws ComException {
        in.at("id");
        int at = in.take(4, 8);
        int id = in.getInt(at);
        int grfdexFetch = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetMemberProperties(id, grfdexFetch),
                IDispatchExStub::writeGetMemberProperties,
                () -> 0);
    }

    private static void writeGetMemberProperties(NdrWriter out, @Unsigned int pgrfdex) throws
            ComException {
        out.writeInt(pgrfdex);
    }

    private void GetMemberName(NdrReader in, ServerCall call) throws ComException {
        in.at("id");
        int id = in.readInt();
        serve(
                call,
                () -> object.GetMemberName(id),
                IDispatchExStub::writeGetMemberName,
                () -> null);
    }

    private static void writeGetMemberName(NdrWriter out, @Nullable String pbstrName) throws
            ComException {
        BstrCodec.write(out, pbstrName);
        out.writePointees();
    }

    private void GetNextDispID(NdrReader in, ServerCall call) throws ComException {
        in.at("grfdex");
        int at = in.take(4, 8);
        int grfdex = in.getInt(at);
        int id = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetNextDispID(grfdex, id),
                IDispatchExStub::writeGetNextDispID,
                () -> 0);
    }

    private static void writeGetNextDispID(NdrWriter out, int pid) throws ComException {
        out.writeInt(pid);
    }

    private void GetNameSpaceParent(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetNameSpaceParent(),
                IDispatchExStub::writeGetNameSpaceParent,
                () -> null);
    }

    private static void writeGetNameSpaceParent(NdrWriter out, @Nullable IUnknown ppunk) throws
            ComException {
        InterfacePointers.write(out, ppunk, InterfaceType.UNKNOWN);
        out.writePointees();
    }
}
