// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
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
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IPropertyBag2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyBag2Stub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyBag2 object;

    protected IPropertyBag2Stub(IPropertyBag2 object) {
        this(IPropertyBag2.TYPE, object);
    }

    protected IPropertyBag2Stub(InterfaceType<?> type, IPropertyBag2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Read(in, call);
            case 4 -> Write(in, call);
            case 5 -> CountProperties(call);
            case 6 -> GetPropertyInfo(in, call);
            case 7 -> LoadObject(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Read(NdrReader in, ServerCall call) throws ComException {
        in.at("cProperties");
        int cProperties = in.readInt();
        in.at("pPropBag");
        PROPBAG2[] values = new PROPBAG2[in.expectCount(Integer.toUnsignedLong(cProperties), 34)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPBAG2Codec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPBAG2[] pPropBag = values;
        in.readPointees(pPropBag);
        in.at("pErrLog");
        IErrorLog pErrLog = InterfacePointers.read(in, IErrorLog.TYPE);
        in.at("phrError");
        int[] phrError;
        if (in.readPointer()) {
            phrError = in.readInts(in.expectCount(Integer.toUnsignedLong(cProperties), 4));
        } else {
            phrError = null;
        }
        serve(
                call,
                () -> object.Read(cProperties, pPropBag, pErrLog, phrError),
                (out, result) -> writeRead(out, cProperties, result),
                () -> new IPropertyBag2.ReadResult(Empty.filled(new Variant[Empty.length(Integer.toUnsignedLong(cProperties))], () -> Variant.EMPTY), phrError));
    }

    private static void writeRead(NdrWriter out, @Unsigned int cProperties,
            IPropertyBag2.ReadResult result) throws ComException {
        Variant[] pvarValue = result.pvarValue();
        int[] phrError = result.phrError();
        try {
            int count = Require.elements("pvarValue", Require.nonNull(pvarValue, "pvarValue").length, Integer.toUnsignedLong(cProperties));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                VariantCodec.write(out, pvarValue[i]);
            }
            out.writePointees();
            if (out.writePointer(phrError)) {
                int count2 = Require.elements("phrError", phrError.length, Integer.toUnsignedLong(cProperties));
                out.writeCount(count2);
                out.writeInts(phrError, 0, count2);
            }
        } catch (Unsendable problem) {
            throw problem.in("pvarValue", pvarValue);
        }
    }

    private void Write(NdrReader in, ServerCall call) throws ComException {
        in.at("cProperties");
        int cProperties = in.readInt();
        in.at("pPropBag");
        PROPBAG2[] values = new PROPBAG2[in.expectCount(Integer.toUnsignedLong(cProperties), 34)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPBAG2Codec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPBAG2[] pPropBag = values;
        in.readPointees(pPropBag);
        in.at("pvarValue");
        Variant[] values2 = new Variant[in.expectCount(Integer.toUnsignedLong(cProperties), 4)];
        int i2 = 0;
        try {
            for (; i2 < values2.length; i2++) {
                int index = i2;
                VariantCodec.read(in, values2, index);
            }
        } catch (BadStubData problem2) {
            throw problem2.at(i2);
        }
        Variant[] pvarValue = values2;
        in.readPointees(pvarValue);
        serve(
                call,
                () -> object.Write(cProperties, pPropBag, pvarValue));
    }

    private void CountProperties(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.CountProperties(),
                IPropertyBag2Stub::writeCountProperties,
                () -> 0);
    }

    private static void writeCountProperties(NdrWriter out, @Unsigned int pcProperties) throws
            ComException {
        out.writeInt(pcProperties);
    }

    private void GetPropertyInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("iProperty");
        int at = in.take(4, 8);
        int iProperty = in.getInt(at);
        int cProperties = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetPropertyInfo(iProperty, cProperties),
                (out, result) -> writeGetPropertyInfo(out, cProperties, result),
                () -> new IPropertyBag2.GetPropertyInfoResult(Empty.filled(new PROPBAG2[Empty.length(Integer.toUnsignedLong(cProperties))], () -> new PROPBAG2()), 0));
    }

    private static void writeGetPropertyInfo(NdrWriter out, @Unsigned int cProperties,
            IPropertyBag2.GetPropertyInfoResult result) throws ComException {
        PROPBAG2[] pPropBag = result.pPropBag();
        int pcProperties = result.pcProperties();
        try {
            int count = Require.elements("pPropBag", Require.nonNull(pPropBag, "pPropBag").length, Integer.toUnsignedLong(cProperties));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPBAG2Codec.write(out, Require.nonNull(pPropBag[i], "pPropBag[]", pPropBag));
            }
            out.writePointees();
            out.writeInt(pcProperties);
        } catch (Unsendable problem) {
            throw problem.in("pPropBag", pPropBag);
        }
    }

    private void LoadObject(NdrReader in, ServerCall call) throws ComException {
        in.at("pstrName");
        String pstrName = in.readWideString();
        in.at("dwHint");
        int dwHint = in.readInt();
        in.at("pUnkObject");
        IUnknown pUnkObject = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        in.at("pErrLog");
        IErrorLog pErrLog = InterfacePointers.read(in, IErrorLog.TYPE);
        serve(
                call,
                () -> object.LoadObject(pstrName, dwHint, pUnkObject, pErrLog));
    }
}
