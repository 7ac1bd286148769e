// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.automation;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.DecimalCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.SafeArrayCodec;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link ICGold} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ICGoldStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ICGold object;

    protected ICGoldStub(ICGold object) {
        this(ICGold.TYPE, object);
    }

    protected ICGoldStub(InterfaceType<?> type, ICGold object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Add(in, call);
            case 4 -> Bstr(in, call);
            case 5 -> Var(in, call);
            case 6 -> SafeArr(in, call);
            case 7 -> Itf(in, call);
            case 8 -> IidIs(in, call);
            case 9 -> Str(in, call);
            case 10 -> Next(in, call);
            case 11 -> Auto(in, call);
            case 12 -> Fail(in, call);
            case 13 -> VarArr(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Add(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        int at = in.take(4, 8);
        int a = in.getInt(at);
        int b = in.getInt(at + 4);
        serve(
                call,
                () -> object.Add(a, b),
                ICGoldStub::writeAdd,
                () -> 0);
    }

    private static void writeAdd(NdrWriter out, int r) throws ComException {
        out.writeInt(r);
    }

    private void Bstr(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        String s = BstrCodec.read(in);
        in.at("nul");
        String nul = BstrCodec.read(in);
        serve(
                call,
                () -> object.Bstr(s, nul),
                ICGoldStub::writeBstr,
                () -> null);
    }

    private static void writeBstr(NdrWriter out, @Nullable String r) throws ComException {
        BstrCodec.write(out, r);
        out.writePointees();
    }

    private void Var(NdrReader in, ServerCall call) throws ComException {
        in.at("v");
        Variant v = VariantCodec.read(in);
        serve(
                call,
                () -> object.Var(v),
                ICGoldStub::writeVar,
                () -> Variant.EMPTY);
    }

    private static void writeVar(NdrWriter out, Variant r) throws ComException {
        VariantCodec.write(out, r);
        out.writePointees();
    }

    private void SafeArr(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        SafeArray a = SafeArrayCodec.read(in);
        serve(
                call,
                () -> object.SafeArr(a),
                ICGoldStub::writeSafeArr,
                () -> 0);
    }

    private static void writeSafeArr(NdrWriter out, int sum) throws ComException {
        out.writeInt(sum);
    }

    private void Itf(NdrReader in, ServerCall call) throws ComException {
        in.at("p");
        IUnknown p = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        in.at("nul");
        ICGold nul = InterfacePointers.read(in, ICGold.TYPE);
        serve(
                call,
                () -> object.Itf(p, nul),
                ICGoldStub::writeItf,
                () -> null);
    }

    private static void writeItf(NdrWriter out, @Nullable ICGold q) throws ComException {
        InterfacePointers.write(out, q, ICGold.TYPE);
        out.writePointees();
    }

    private void IidIs(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.IidIs(riid),
                (out, result) -> writeIidIs(out, riid, result),
                () -> null);
    }

    private static void writeIidIs(NdrWriter out, Guid riid, @Nullable IUnknown ppv) throws
            ComException {
        InterfacePointers.write(out, ppv, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void Str(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        String s = in.readWideString();
        serve(
                call,
                () -> object.Str(s),
                ICGoldStub::writeStr,
                () -> null);
    }

    private static void writeStr(NdrWriter out, @Nullable String r) throws ComException {
        if (out.writePointer(r)) {
            out.writeWideString(r);
        }
    }

    private void Next(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        serve(
                call,
                () -> object.Next(n),
                (out, result) -> writeNext(out, n, result),
                () -> new ICGold.NextResult(new int[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int n, ICGold.NextResult result) throws
            ComException {
        int[] b = result.b();
        int f = result.f();
        out.writeCount(Integer.toUnsignedLong(n));
        int length = Require.elements("b", Require.nonNull(b, "b").length, Integer.toUnsignedLong(f));
        Require.within("b", length, Integer.toUnsignedLong(n));
        out.writeCount(0);
        out.writeCount(length);
        out.writeInts(b, 0, length);
        out.writeInt(f);
    }

    private void Auto(NdrReader in, ServerCall call) throws ComException {
        in.at("b");
        boolean b = in.readShort() != 0;
        in.at("d");
        double d = in.readDouble();
        in.at("cy");
        BigDecimal cy = CurrencyCodec.read(in);
        in.at("g");
        Guid g = in.readGuid();
        in.at("dec");
        BigDecimal dec = DecimalCodec.read(in);
        serve(
                call,
                () -> object.Auto(b, d, cy, g, dec),
                ICGoldStub::writeAuto,
                () -> 0);
    }

    private static void writeAuto(NdrWriter out, int ok) throws ComException {
        out.writeInt(ok);
    }

    private void Fail(NdrReader in, ServerCall call) throws ComException {
        in.at("hr");
        int hr = in.readInt();
        serve(
                call,
                () -> object.Fail(hr));
    }

    private void VarArr(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("v");
        Variant[] values = new Variant[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                VariantCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Variant[] v = values;
        in.readPointees(v);
        serve(
                call,
                () -> object.VarArr(n, v),
                ICGoldStub::writeVarArr,
                () -> 0);
    }

    private static void writeVarArr(NdrWriter out, int cnt) throws ComException {
        out.writeInt(cnt);
    }
}
