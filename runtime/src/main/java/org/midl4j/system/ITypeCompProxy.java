// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ITypeComp} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeCompProxy extends Proxy implements ITypeComp {
    static {
        Abi.require(1);
    }

    protected ITypeCompProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypeComp proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypeComp.TYPE));
    }

    @Override
    public ITypeComp.BindResult Bind(String szName, @Unsigned int lHashVal, @Unsigned short wFlags)
            throws ComException {
        return call(3, out -> writeBind(out, szName, lHashVal, wFlags), ITypeCompProxy::readBind);
    }

    @Override
    public @Nullable ITypeInfo BindType(String szName, @Unsigned int lHashVal) throws ComException {
        return call(4, out -> writeBindType(out, szName, lHashVal), ITypeCompProxy::readBindType);
    }

    private static void writeBind(NdrWriter out, String szName, @Unsigned int lHashVal,
            @Unsigned short wFlags) throws ComException {
        out.writeWideString(Require.nonNull(szName, "szName"));
        int at = out.reserve(4, 6);
        out.putInt(at, lHashVal);
        out.putShort(at + 4, wFlags);
    }

    private static ITypeComp.BindResult readBind(NdrReader in) throws ComException {
        in.at("ppTInfo");
        ITypeInfo ppTInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        in.at("pDescKind");
        int pDescKind = in.readInt();
        in.at("ppFuncDesc");
        FUNCDESC ppFuncDesc;
        if (in.readPointer()) {
            ppFuncDesc = FUNCDESCCodec.read(in);
            in.readPointees(ppFuncDesc);
        } else {
            ppFuncDesc = null;
        }
        in.at("ppVarDesc");
        VARDESC ppVarDesc;
        if (in.readPointer()) {
            ppVarDesc = VARDESCCodec.read(in);
            in.readPointees(ppVarDesc);
        } else {
            ppVarDesc = null;
        }
        in.at("ppTypeComp");
        ITypeComp ppTypeComp = InterfacePointers.read(in, ITypeComp.TYPE);
        in.at("pDummy");
        int pDummy = in.readInt();
        return new ITypeComp.BindResult(ppTInfo, pDescKind, ppFuncDesc, ppVarDesc, ppTypeComp, pDummy);
    }

    private static void writeBindType(NdrWriter out, String szName, @Unsigned int lHashVal) throws
            ComException {
        out.writeWideString(Require.nonNull(szName, "szName"));
        out.writeInt(lHashVal);
    }

    private static @Nullable ITypeInfo readBindType(NdrReader in) throws ComException {
        in.at("ppTInfo");
        ITypeInfo ppTInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        return ppTInfo;
    }

    /** The calls of an {@link ITypeComp} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypeComp#Bind}. */
        public CompletableFuture<ITypeComp.BindResult> Bind(String szName, @Unsigned int lHashVal,
                @Unsigned short wFlags) {
            return future(3, out -> writeBind(out, szName, lHashVal, wFlags),
                    ITypeCompProxy::readBind);
        }

        /** See {@link ITypeComp#BindType}. */
        public CompletableFuture<@Nullable ITypeInfo> BindType(String szName,
                @Unsigned int lHashVal) {
            return future(4, out -> writeBindType(out, szName, lHashVal),
                    ITypeCompProxy::readBindType);
        }
    }
}
