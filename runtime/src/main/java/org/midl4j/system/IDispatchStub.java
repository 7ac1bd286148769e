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
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IDispatch} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IDispatchStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IDispatch object;

    protected IDispatchStub(IDispatch object) {
        this(IDispatch.TYPE, object);
    }

    protected IDispatchStub(InterfaceType<?> type, IDispatch object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetTypeInfoCount(call);
            case 4 -> GetTypeInfo(in, call);
            case 5 -> GetIDsOfNames(in, call);
            case 6 -> Invoke(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetTypeInfoCount(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetTypeInfoCount(),
                IDispatchStub::writeGetTypeInfoCount,
                () -> 0);
    }

    private static void writeGetTypeInfoCount(NdrWriter out, @Unsigned int pctinfo) throws
            ComException {
        out.writeInt(pctinfo);
    }

    private void GetTypeInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("iTInfo");
        int at = in.take(4, 8);
        int iTInfo = in.getInt(at);
        int lcid = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetTypeInfo(iTInfo, lcid),
                IDispatchStub::writeGetTypeInfo,
                () -> null);
    }

    private static void writeGetTypeInfo(NdrWriter out, @Nullable ITypeInfo ppTInfo) throws
            ComException {
        InterfacePointers.write(out, ppTInfo, ITypeInfo.TYPE);
        out.writePointees();
    }

    private void GetIDsOfNames(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        in.at("rgszNames");
        @Nullable String[] values = new String[in.readArrayCount(4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] rgszNames = values;
        in.readPointees(rgszNames);
        in.at("cNames");
        int at = in.take(4, 8);
        int cNames = (int) Checked.inRange("cNames", in.getInt(at), 0L, 16384L);
        int lcid = in.getInt(at + 4);
        Checked.count("rgszNames", rgszNames.length, Integer.toUnsignedLong(cNames));
        serve(
                call,
                () -> object.GetIDsOfNames(riid, rgszNames, cNames, lcid),
                (out, result) -> writeGetIDsOfNames(out, cNames, result),
                () -> new int[Empty.length(Integer.toUnsignedLong(cNames))]);
    }

    private static void writeGetIDsOfNames(NdrWriter out, @Unsigned int cNames, int[] rgDispId)
            throws ComException {
        int count = Require.elements("rgDispId", Require.nonNull(rgDispId, "rgDispId").length, Integer.toUnsignedLong(cNames));
        out.writeCount(count);
        out.writeInts(rgDispId, 0, count);
    }

    private void Invoke(NdrReader in, ServerCall call) throws ComException {
        in.at("dispIdMember");
        int at = in.take(4, 28);
        int dispIdMember = in.getInt(at);
        Guid riid = in.getGuid(at + 4);
        int lcid = in.getInt(at + 20);
        int dwFlags = in.getInt(at + 24);
        in.at("pDispParams");
        DISPPARAMS pDispParams = DISPPARAMSCodec.read(in);
        in.readPointees(pDispParams);
        in.at("cVarRef");
        int cVarRef = in.readInt();
        in.at("rgVarRefIdx");
        @Unsigned int[] rgVarRefIdx = in.readInts(in.expectCount(Integer.toUnsignedLong(cVarRef), 4));
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
        serve(
                call,
                () -> object.Invoke(dispIdMember, riid, lcid, dwFlags, pDispParams, cVarRef, rgVarRefIdx, rgVarRef),
                (out, result) -> writeInvoke(out, cVarRef, result),
                () -> new IDispatch.InvokeResult(Variant.EMPTY, new EXCEPINFO(), 0, rgVarRef));
    }

    private static void writeInvoke(NdrWriter out, @Unsigned int cVarRef,
            IDispatch.InvokeResult result) throws ComException {
        Variant pVarResult = result.pVarResult();
        EXCEPINFO pExcepInfo = result.pExcepInfo();
        int pArgErr = result.pArgErr();
        Variant[] rgVarRef = result.rgVarRef();
        try {
            VariantCodec.write(out, pVarResult);
            out.writePointees();
            EXCEPINFOCodec.write(out, Require.nonNull(pExcepInfo, "pExcepInfo"));
            out.writePointees();
            out.writeInt(pArgErr);
            int count = Require.elements("rgVarRef", Require.nonNull(rgVarRef, "rgVarRef").length, Integer.toUnsignedLong(cVarRef));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                VariantCodec.write(out, rgVarRef[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pExcepInfo", pExcepInfo, "rgVarRef", rgVarRef);
        }
    }
}
