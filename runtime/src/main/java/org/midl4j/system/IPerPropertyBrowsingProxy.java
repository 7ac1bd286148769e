// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IPerPropertyBrowsing} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPerPropertyBrowsingProxy extends Proxy implements IPerPropertyBrowsing {
    static {
        Abi.require(1);
    }

    protected IPerPropertyBrowsingProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPerPropertyBrowsing proxy) throws ComException {
        return new Futures(targetOf(proxy, IPerPropertyBrowsing.TYPE));
    }

    @Override
    public @Nullable String GetDisplayString(int dispID) throws ComException {
        return call(3, out -> writeGetDisplayString(out, dispID),
                IPerPropertyBrowsingProxy::readGetDisplayString);
    }

    @Override
    public Guid MapPropertyToPage(int dispID) throws ComException {
        return call(4, out -> writeMapPropertyToPage(out, dispID),
                IPerPropertyBrowsingProxy::readMapPropertyToPage);
    }

    @Override
    public IPerPropertyBrowsing.GetPredefinedStringsResult GetPredefinedStrings(int dispID) throws
            ComException {
        return call(5, out -> writeGetPredefinedStrings(out, dispID),
                IPerPropertyBrowsingProxy::readGetPredefinedStrings);
    }

    @Override
    public Variant GetPredefinedValue(int dispID, @Unsigned int dwCookie) throws ComException {
        return call(6, out -> writeGetPredefinedValue(out, dispID, dwCookie),
                IPerPropertyBrowsingProxy::readGetPredefinedValue);
    }

    private static void writeGetDisplayString(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    private static @Nullable String readGetDisplayString(NdrReader in) throws ComException {
        in.at("pBstr");
        String pBstr = BstrCodec.read(in);
        return pBstr;
    }

    private static void writeMapPropertyToPage(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    private static Guid readMapPropertyToPage(NdrReader in) throws ComException {
        in.at("pClsid");
        Guid pClsid = in.readGuid();
        return pClsid;
    }

    private static void writeGetPredefinedStrings(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    private static IPerPropertyBrowsing.GetPredefinedStringsResult readGetPredefinedStrings(
            NdrReader in) throws ComException {
        in.at("pCaStringsOut");
        CALPOLESTR pCaStringsOut = CALPOLESTRCodec.read(in);
        in.readPointees(pCaStringsOut);
        in.at("pCaCookiesOut");
        CADWORD pCaCookiesOut = CADWORDCodec.read(in);
        return new IPerPropertyBrowsing.GetPredefinedStringsResult(pCaStringsOut, pCaCookiesOut);
    }

    private static void writeGetPredefinedValue(NdrWriter out, int dispID, @Unsigned int dwCookie)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, dispID);
        out.putInt(at + 4, dwCookie);
    }

    private static Variant readGetPredefinedValue(NdrReader in) throws ComException {
        in.at("pVarOut");
        Variant pVarOut = VariantCodec.read(in);
        return pVarOut;
    }

    /** The calls of an {@link IPerPropertyBrowsing} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPerPropertyBrowsing#GetDisplayString}. */
        public CompletableFuture<@Nullable String> GetDisplayString(int dispID) {
            return future(3, out -> writeGetDisplayString(out, dispID),
                    IPerPropertyBrowsingProxy::readGetDisplayString);
        }

        /** See {@link IPerPropertyBrowsing#MapPropertyToPage}. */
        public CompletableFuture<Guid> MapPropertyToPage(int dispID) {
            return future(4, out -> writeMapPropertyToPage(out, dispID),
                    IPerPropertyBrowsingProxy::readMapPropertyToPage);
        }

        /** See {@link IPerPropertyBrowsing#GetPredefinedStrings}. */
        public CompletableFuture<IPerPropertyBrowsing.GetPredefinedStringsResult> GetPredefinedStrings(
                int dispID) {
            return future(5, out -> writeGetPredefinedStrings(out, dispID),
                    IPerPropertyBrowsingProxy::readGetPredefinedStrings);
        }

        /** See {@link IPerPropertyBrowsing#GetPredefinedValue}. */
        public CompletableFuture<Variant> GetPredefinedValue(int dispID, @Unsigned int dwCookie) {
            return future(6, out -> writeGetPredefinedValue(out, dispID, dwCookie),
                    IPerPropertyBrowsingProxy::readGetPredefinedValue);
        }
    }
}
