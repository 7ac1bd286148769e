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
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IPropertyPageSite} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPageSiteProxy extends Proxy implements IPropertyPageSite {
    static {
        Abi.require(1);
    }

    protected IPropertyPageSiteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyPageSite proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyPageSite.TYPE));
    }

    @Override
    public void OnStatusChange(@Unsigned int dwFlags) throws ComException {
        call(3, out -> writeOnStatusChange(out, dwFlags));
    }

    @Override
    public @Unsigned int GetLocaleID() throws ComException {
        return call(4, RequestWriter.NOTHING, IPropertyPageSiteProxy::readGetLocaleID);
    }

    @Override
    public @Nullable IUnknown GetPageContainer() throws ComException {
        return call(5, RequestWriter.NOTHING, IPropertyPageSiteProxy::readGetPageContainer);
    }

    @Override
    public void TranslateAccelerator(MSG pMsg) throws ComException {
        call(6, out -> writeTranslateAccelerator(out, pMsg));
    }

    private static void writeOnStatusChange(NdrWriter out, @Unsigned int dwFlags) throws
            ComException {
        out.writeInt(dwFlags);
    }

    private static @Unsigned int readGetLocaleID(NdrReader in) throws ComException {
        in.at("pLocaleID");
        int pLocaleID = in.readInt();
        return pLocaleID;
    }

    private static @Nullable IUnknown readGetPageContainer(NdrReader in) throws ComException {
        in.at("ppUnk");
        IUnknown ppUnk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        return ppUnk;
    }

    private static void writeTranslateAccelerator(NdrWriter out, MSG pMsg) throws ComException {
        try {
            MSGCodec.write(out, Require.nonNull(pMsg, "pMsg"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pMsg", pMsg);
        }
    }

    /** The calls of an {@link IPropertyPageSite} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyPageSite#OnStatusChange}. */
        public CompletableFuture<@Nullable Void> OnStatusChange(@Unsigned int dwFlags) {
            return future(3, out -> writeOnStatusChange(out, dwFlags));
        }

        /** See {@link IPropertyPageSite#GetLocaleID}. */
        public CompletableFuture<Integer> GetLocaleID() {
            return future(4, RequestWriter.NOTHING, IPropertyPageSiteProxy::readGetLocaleID);
        }

        /** See {@link IPropertyPageSite#GetPageContainer}. */
        public CompletableFuture<@Nullable IUnknown> GetPageContainer() {
            return future(5, RequestWriter.NOTHING, IPropertyPageSiteProxy::readGetPageContainer);
        }

        /** See {@link IPropertyPageSite#TranslateAccelerator}. */
        public CompletableFuture<@Nullable Void> TranslateAccelerator(MSG pMsg) {
            return future(6, out -> writeTranslateAccelerator(out, pMsg));
        }
    }
}
