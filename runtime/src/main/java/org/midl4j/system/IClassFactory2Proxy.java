// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IClassFactory2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IClassFactory2Proxy extends IClassFactoryProxy implements IClassFactory2 {
    static {
        Abi.require(1);
    }

    protected IClassFactory2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IClassFactory2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IClassFactory2.TYPE));
    }

    @Override
    public LICINFO GetLicInfo() throws ComException {
        return call(5, RequestWriter.NOTHING, IClassFactory2Proxy::readGetLicInfo);
    }

    @Override
    public @Nullable String RequestLicKey(@Unsigned int dwReserved) throws ComException {
        return call(6, out -> writeRequestLicKey(out, dwReserved),
                IClassFactory2Proxy::readRequestLicKey);
    }

    @Override
    public @Nullable IUnknown CreateInstanceLic(Guid riid, @Nullable String bstrKey) throws
            ComException {
        return call(7, out -> writeCreateInstanceLic(out, riid, bstrKey),
                in -> readCreateInstanceLic(in, riid));
    }

    private static LICINFO readGetLicInfo(NdrReader in) throws ComException {
        in.at("pLicInfo");
        LICINFO pLicInfo = LICINFOCodec.read(in);
        return pLicInfo;
    }

    private static void writeRequestLicKey(NdrWriter out, @Unsigned int dwReserved) throws
            ComException {
        out.writeInt(dwReserved);
    }

    private static @Nullable String readRequestLicKey(NdrReader in) throws ComException {
        in.at("pBstrKey");
        String pBstrKey = BstrCodec.read(in);
        return pBstrKey;
    }

    private static void writeCreateInstanceLic(NdrWriter out, Guid riid, @Nullable String bstrKey)
            throws ComException {
        out.writeGuid(riid);
        BstrCodec.write(out, bstrKey);
        out.writePointees();
    }

    private static @Nullable IUnknown readCreateInstanceLic(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvObj");
        IUnknown ppvObj = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObj;
    }

    /** The calls of an {@link IClassFactory2} elsewhere, as futures. */
    public static class Futures extends IClassFactoryProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IClassFactory2#GetLicInfo}. */
        public CompletableFuture<LICINFO> GetLicInfo() {
            return future(5, RequestWriter.NOTHING, IClassFactory2Proxy::readGetLicInfo);
        }

        /** See {@link IClassFactory2#RequestLicKey}. */
        public CompletableFuture<@Nullable String> RequestLicKey(@Unsigned int dwReserved) {
            return future(6, out -> writeRequestLicKey(out, dwReserved),
                    IClassFactory2Proxy::readRequestLicKey);
        }

        /** See {@link IClassFactory2#CreateInstanceLic}. */
        public CompletableFuture<@Nullable IUnknown> CreateInstanceLic(Guid riid,
                @Nullable String bstrKey) {
            return future(7, out -> writeCreateInstanceLic(out, riid, bstrKey),
                    in -> readCreateInstanceLic(in, riid));
        }
    }
}
