// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IPropertyBag2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyBag2Proxy extends Proxy implements IPropertyBag2 {
    static {
        Abi.require(1);
    }

    protected IPropertyBag2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyBag2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyBag2.TYPE));
    }

    @Override
    public IPropertyBag2.ReadResult Read(@Unsigned int cProperties, PROPBAG2[] pPropBag,
            @Nullable IErrorLog pErrLog, int @Nullable [] phrError) throws ComException {
        return call(3, out -> writeRead(out, cProperties, pPropBag, pErrLog, phrError),
                in -> readRead(in, cProperties));
    }

    @Override
    public void Write(@Unsigned int cProperties, PROPBAG2[] pPropBag, Variant[] pvarValue) throws
            ComException {
        call(4, out -> writeWrite(out, cProperties, pPropBag, pvarValue));
    }

    @Override
    public @Unsigned int CountProperties() throws ComException {
        return call(5, RequestWriter.NOTHING, IPropertyBag2Proxy::readCountProperties);
    }

    @Override
    public IPropertyBag2.GetPropertyInfoResult GetPropertyInfo(@Unsigned int iProperty,
            @Unsigned int cProperties) throws ComException {
        return call(6, out -> writeGetPropertyInfo(out, iProperty, cProperties),
                in -> readGetPropertyInfo(in, cProperties));
    }

    @Override
    public void LoadObject(String pstrName, @Unsigned int dwHint, @Nullable IUnknown pUnkObject,
            @Nullable IErrorLog pErrLog) throws ComException {
        call(7, out -> writeLoadObject(out, pstrName, dwHint, pUnkObject, pErrLog));
    }

    private static void writeRead(NdrWriter out, @Unsigned int cProperties, PROPBAG2[] pPropBag,
            @Nullable IErrorLog pErrLog, int @Nullable [] phrError) throws ComException {
        try {
            out.writeInt(cProperties);
            int count = Require.elements("pPropBag", Require.nonNull(pPropBag, "pPropBag").length, Integer.toUnsignedLong(cProperties));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPBAG2Codec.write(out, Require.nonNull(pPropBag[i], "pPropBag[]", pPropBag));
            }
            out.writePointees();
            InterfacePointers.write(out, pErrLog, IErrorLog.TYPE);
            out.writePointees();
            if (out.writePointer(phrError)) {
                int count2 = Require.elements("phrError", phrError.length, Integer.toUnsignedLong(cProperties));
                out.writeCount(count2);
                out.writeInts(phrError, 0, count2);
            }
        } catch (Unsendable problem) {
            throw problem.in("pPropBag", pPropBag);
        }
    }

    private static IPropertyBag2.ReadResult readRead(NdrReader in, @Unsigned int cProperties) throws
            ComException {
        in.at("pvarValue");
        Variant[] values = new Variant[in.expectCount(Integer.toUnsignedLong(cProperties), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                VariantCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Variant[] pvarValue = values;
        in.readPointees(pvarValue);
        in.at("phrError");
        int[] phrError;
        if (in.readPointer()) {
            phrError = in.readInts(in.expectCount(Integer.toUnsignedLong(cProperties), 4));
        } else {
            phrError = null;
        }
        return new IPropertyBag2.ReadResult(pvarValue, phrError);
    }

    private static void writeWrite(NdrWriter out, @Unsigned int cProperties, PROPBAG2[] pPropBag,
            Variant[] pvarValue) throws ComException {
        try {
            out.writeInt(cProperties);
            int count = Require.elements("pPropBag", Require.nonNull(pPropBag, "pPropBag").length, Integer.toUnsignedLong(cProperties));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPBAG2Codec.write(out, Require.nonNull(pPropBag[i], "pPropBag[]", pPropBag));
            }
            out.writePointees();
            int count2 = Require.elements("pvarValue", Require.nonNull(pvarValue, "pvarValue").length, Integer.toUnsignedLong(cProperties));
            out.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                VariantCodec.write(out, pvarValue[i2]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pPropBag", pPropBag, "pvarValue", pvarValue);
        }
    }

    private static @Unsigned int readCountProperties(NdrReader in) throws ComException {
        in.at("pcProperties");
        int pcProperties = in.readInt();
        return pcProperties;
    }

    private static void writeGetPropertyInfo(NdrWriter out, @Unsigned int iProperty,
            @Unsigned int cProperties) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, iProperty);
        out.putInt(at + 4, cProperties);
    }

    private static IPropertyBag2.GetPropertyInfoResult readGetPropertyInfo(NdrReader in,
            @Unsigned int cProperties) throws ComException {
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
        in.at("pcProperties");
        int pcProperties = in.readInt();
        return new IPropertyBag2.GetPropertyInfoResult(pPropBag, pcProperties);
    }

    private static void writeLoadObject(NdrWriter out, String pstrName, @Unsigned int dwHint,
            @Nullable IUnknown pUnkObject, @Nullable IErrorLog pErrLog) throws ComException {
        out.writeWideString(Require.nonNull(pstrName, "pstrName"));
        out.writeInt(dwHint);
        InterfacePointers.write(out, pUnkObject, InterfaceType.UNKNOWN);
        out.writePointees();
        InterfacePointers.write(out, pErrLog, IErrorLog.TYPE);
        out.writePointees();
    }

    /** The calls of an {@link IPropertyBag2} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyBag2#Read}. */
        public CompletableFuture<IPropertyBag2.ReadResult> Read(@Unsigned int cProperties,
                PROPBAG2[] pPropBag, @Nullable IErrorLog pErrLog, int @Nullable [] phrError) {
            return future(3, out -> writeRead(out, cProperties, pPropBag, pErrLog, phrError),
                    in -> readRead(in, cProperties));
        }

        /** See {@link IPropertyBag2#Write}. */
        public CompletableFuture<@Nullable Void> Write(@Unsigned int cProperties,
                PROPBAG2[] pPropBag, Variant[] pvarValue) {
            return future(4, out -> writeWrite(out, cProperties, pPropBag, pvarValue));
        }

        /** See {@link IPropertyBag2#CountProperties}. */
        public CompletableFuture<Integer> CountProperties() {
            return future(5, RequestWriter.NOTHING, IPropertyBag2Proxy::readCountProperties);
        }

        /** See {@link IPropertyBag2#GetPropertyInfo}. */
        public CompletableFuture<IPropertyBag2.GetPropertyInfoResult> GetPropertyInfo(
                @Unsigned int iProperty, @Unsigned int cProperties) {
            return future(6, out -> writeGetPropertyInfo(out, iProperty, cProperties),
                    in -> readGetPropertyInfo(in, cProperties));
        }

        /** See {@link IPropertyBag2#LoadObject}. */
        public CompletableFuture<@Nullable Void> LoadObject(String pstrName, @Unsigned int dwHint,
                @Nullable IUnknown pUnkObject, @Nullable IErrorLog pErrLog) {
            return future(7, out -> writeLoadObject(out, pstrName, dwHint, pUnkObject, pErrLog));
        }
    }
}
