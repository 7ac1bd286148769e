// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.automation;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Checked;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.DecimalCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;
import org.midl4j.support.SafeArrayCodec;
import org.midl4j.support.VariantCodec;

/** Calls an {@link ICGold} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ICGoldProxy extends Proxy implements ICGold {
    static {
        Abi.require(1);
    }

    protected ICGoldProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ICGold proxy) throws ComException {
        return new Futures(targetOf(proxy, ICGold.TYPE));
    }

    @Override
    public int Add(int a, int b) throws ComException {
        return call(3, out -> writeAdd(out, a, b), ICGoldProxy::readAdd);
    }

    @Override
    public @Nullable String Bstr(@Nullable String s, @Nullable String nul) throws ComException {
        return call(4, out -> writeBstr(out, s, nul), ICGoldProxy::readBstr);
    }

    @Override
    public Variant Var(Variant v) throws ComException {
        return call(5, out -> writeVar(out, v), ICGoldProxy::readVar);
    }

    @Override
    public int SafeArr(@Nullable SafeArray a) throws ComException {
        return call(6, out -> writeSafeArr(out, a), ICGoldProxy::readSafeArr);
    }

    @Override
    public @Nullable ICGold Itf(@Nullable IUnknown p, @Nullable ICGold nul) throws ComException {
        return call(7, out -> writeItf(out, p, nul), ICGoldProxy::readItf);
    }

    @Override
    public @Nullable IUnknown IidIs(Guid riid) throws ComException {
        return call(8, out -> writeIidIs(out, riid), in -> readIidIs(in, riid));
    }

    @Override
    public @Nullable String Str(String s) throws ComException {
        return call(9, out -> writeStr(out, s), ICGoldProxy::readStr);
    }

    @Override
    public ICGold.NextResult Next(@Unsigned int n) throws ComException {
        return call(10, out -> writeNext(out, n), in -> readNext(in, n));
    }

    @Override
    public int Auto(boolean b, double d, BigDecimal cy, Guid g, BigDecimal dec) throws
            ComException {
        return call(11, out -> writeAuto(out, b, d, cy, g, dec), ICGoldProxy::readAuto);
    }

    @Override
    public void Fail(int hr) throws ComException {
        call(12, out -> writeFail(out, hr));
    }

    @Override
    public int VarArr(int n, Variant[] v) throws ComException {
        return call(13, out -> writeVarArr(out, n, v), ICGoldProxy::readVarArr);
    }

    private static void writeAdd(NdrWriter out, int a, int b) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, a);
        out.putInt(at + 4, b);
    }

    private static int readAdd(NdrReader in) throws ComException {
        in.at("r");
        int r = in.readInt();
        return r;
    }

    private static void writeBstr(NdrWriter out, @Nullable String s, @Nullable String nul) throws
            ComException {
        BstrCodec.write(out, s);
        out.writePointees();
        BstrCodec.write(out, nul);
        out.writePointees();
    }

    private static @Nullable String readBstr(NdrReader in) throws ComException {
        in.at("r");
        String r = BstrCodec.read(in);
        return r;
    }

    private static void writeVar(NdrWriter out, Variant v) throws ComException {
        VariantCodec.write(out, v);
        out.writePointees();
    }

    private static Variant readVar(NdrReader in) throws ComException {
        in.at("r");
        Variant r = VariantCodec.read(in);
        return r;
    }

    private static void writeSafeArr(NdrWriter out, @Nullable SafeArray a) throws ComException {
        SafeArrayCodec.write(out, a);
        out.writePointees();
    }

    private static int readSafeArr(NdrReader in) throws ComException {
        in.at("sum");
        int sum = in.readInt();
        return sum;
    }

    private static void writeItf(NdrWriter out, @Nullable IUnknown p, @Nullable ICGold nul) throws
            ComException {
        InterfacePointers.write(out, p, InterfaceType.UNKNOWN);
        out.writePointees();
        InterfacePointers.write(out, nul, ICGold.TYPE);
        out.writePointees();
    }

    private static @Nullable ICGold readItf(NdrReader in) throws ComException {
        in.at("q");
        ICGold q = InterfacePointers.read(in, ICGold.TYPE);
        return q;
    }

    private static void writeIidIs(NdrWriter out, Guid riid) throws ComException {
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readIidIs(NdrReader in, Guid riid) throws ComException {
        in.at("ppv");
        IUnknown ppv = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppv;
    }

    private static void writeStr(NdrWriter out, String s) throws ComException {
        out.writeWideString(Require.nonNull(s, "s"));
    }

    private static @Nullable String readStr(NdrReader in) throws ComException {
        in.at("r");
        String r;
        if (in.readPointer()) {
            r = in.readWideString();
        } else {
            r = null;
        }
        return r;
    }

    private static void writeNext(NdrWriter out, @Unsigned int n) throws ComException {
        out.writeInt(n);
    }

    private static ICGold.NextResult readNext(NdrReader in, @Unsigned int n) throws ComException {
        in.at("b");
        in.expectCount(Integer.toUnsignedLong(n));
        int count = in.readVaryingCount(Integer.toUnsignedLong(n), 4);
        int[] b = in.readInts(count);
        in.at("f");
        int f = in.readInt();
        Checked.count("b", b.length, Integer.toUnsignedLong(f));
        return new ICGold.NextResult(b, f);
    }

    private static void writeAuto(NdrWriter out, boolean b, double d, BigDecimal cy, Guid g,
            BigDecimal dec) throws ComException {
        out.writeShort((short) (b ? -1 : 0));
        out.writeDouble(d);
        CurrencyCodec.write(out, cy);
        out.writeGuid(g);
        DecimalCodec.write(out, dec);
    }

    private static int readAuto(NdrReader in) throws ComException {
        in.at("ok");
        int ok = in.readInt();
        return ok;
    }

    private static void writeFail(NdrWriter out, int hr) throws ComException {
        out.writeInt(hr);
    }

    private static void writeVarArr(NdrWriter out, int n, Variant[] v) throws ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("v", Require.nonNull(v, "v").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                VariantCodec.write(out, v[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("v", v);
        }
    }

    private static int readVarArr(NdrReader in) throws ComException {
        in.at("cnt");
        int cnt = in.readInt();
        return cnt;
    }

    /** The calls of an {@link ICGold} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ICGold#Add}. */
        public CompletableFuture<Integer> Add(int a, int b) {
            return future(3, out -> writeAdd(out, a, b), ICGoldProxy::readAdd);
        }

        /** See {@link ICGold#Bstr}. */
        public CompletableFuture<@Nullable String> Bstr(@Nullable String s, @Nullable String nul) {
            return future(4, out -> writeBstr(out, s, nul), ICGoldProxy::readBstr);
        }

        /** See {@link ICGold#Var}. */
        public CompletableFuture<Variant> Var(Variant v) {
            return future(5, out -> writeVar(out, v), ICGoldProxy::readVar);
        }

        /** See {@link ICGold#SafeArr}. */
        public CompletableFuture<Integer> SafeArr(@Nullable SafeArray a) {
            return future(6, out -> writeSafeArr(out, a), ICGoldProxy::readSafeArr);
        }

        /** See {@link ICGold#Itf}. */
        public CompletableFuture<@Nullable ICGold> Itf(@Nullable IUnknown p, @Nullable ICGold nul) {
            return future(7, out -> writeItf(out, p, nul), ICGoldProxy::readItf);
        }

        /** See {@link ICGold#IidIs}. */
        public CompletableFuture<@Nullable IUnknown> IidIs(Guid riid) {
            return future(8, out -> writeIidIs(out, riid), in -> readIidIs(in, riid));
        }

        /** See {@link ICGold#Str}. */
        public CompletableFuture<@Nullable String> Str(String s) {
            return future(9, out -> writeStr(out, s), ICGoldProxy::readStr);
        }

        /** See {@link ICGold#Next}. */
        public CompletableFuture<ICGold.NextResult> Next(@Unsigned int n) {
            return future(10, out -> writeNext(out, n), in -> readNext(in, n));
        }

        /** See {@link ICGold#Auto}. */
        public CompletableFuture<Integer> Auto(boolean b, double d, BigDecimal cy, Guid g,
                BigDecimal dec) {
            return future(11, out -> writeAuto(out, b, d, cy, g, dec), ICGoldProxy::readAuto);
        }

        /** See {@link ICGold#Fail}. */
        public CompletableFuture<@Nullable Void> Fail(int hr) {
            return future(12, out -> writeFail(out, hr));
        }

        /** See {@link ICGold#VarArr}. */
        public CompletableFuture<Integer> VarArr(int n, Variant[] v) {
            return future(13, out -> writeVarArr(out, n, v), ICGoldProxy::readVarArr);
        }
    }
}
