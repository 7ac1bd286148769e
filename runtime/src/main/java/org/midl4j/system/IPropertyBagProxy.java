// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IPropertyBag} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IPropertyBagProxy extends Proxy implements IPropertyBag {
    static {
        Abi.require(1);
    }

    protected IPropertyBagProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyBag proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyBag.TYPE));
    }

    @Override
    public Variant Read(String pszPropName, @Nullable IErrorLog pErrorLog, @Unsigned int varType,
            @Nullable IUnknown pUnkObj) throws ComException {
        return call(3, out -> writeRead(out, pszPropName, pErrorLog, varType, pUnkObj),
                IPropertyBagProxy::readRead);
    }

    @Override
    public void Write(String pszPropName, Variant pVar) throws ComException {
        call(4, out -> writeWrite(out, pszPropName, pVar));
    }

    private static void writeRead(NdrWriter out, String pszPropName, @Nullable IErrorLog pErrorLog,
            @Unsigned int varType, @Nullable IUnknown pUnkObj) throws ComException {
        out.writeWideString(Require.nonNull(pszPropName, "pszPropName"));
        InterfacePointers.write(out, pErrorLog, IErrorLog.TYPE);
        out.writePointees();
        out.writeInt(varType);
        InterfacePointers.write(out, pUnkObj, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static Variant readRead(NdrReader in) throws ComException {
        in.at("pVar");
        Variant pVar = VariantCodec.read(in);
        return pVar;
    }

    private static void writeWrite(NdrWriter out, String pszPropName, Variant pVar) throws
            ComException {
        out.writeWideString(Require.nonNull(pszPropName, "pszPropName"));
        VariantCodec.write(out, pVar);
        out.writePointees();
    }

    /** The calls of an {@link IPropertyBag} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyBag#Read}. */
        public CompletableFuture<Variant> Read(String pszPropName, @Nullable IErrorLog pErrorLog,
                @Unsigned int varType, @Nullable IUnknown pUnkObj) {
            return future(3, out -> writeRead(out, pszPropName, pErrorLog, varType, pUnkObj),
                    IPropertyBagProxy::readRead);
        }

        /** See {@link IPropertyBag#Write}. */
        public CompletableFuture<@Nullable Void> Write(String pszPropName, Variant pVar) {
            return future(4, out -> writeWrite(out, pszPropName, pVar));
        }
    }
}
