// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Calls an {@link IOleInPlaceSiteEx} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleInPlaceSiteExProxy extends IOleInPlaceSiteProxy implements IOleInPlaceSiteEx {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceSiteExProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceSiteEx proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceSiteEx.TYPE));
    }

    @Override
    public int OnInPlaceActivateEx(@Unsigned int dwFlags) throws ComException {
        return call(15, out -> writeOnInPlaceActivateEx(out, dwFlags),
                IOleInPlaceSiteExProxy::readOnInPlaceActivateEx);
    }

    @Override
    public void OnInPlaceDeactivateEx(int fNoRedraw) throws ComException {
        call(16, out -> writeOnInPlaceDeactivateEx(out, fNoRedraw));
    }

    @Override
    public void RequestUIActivate() throws ComException {
        call(17, RequestWriter.NOTHING);
    }

    private static void writeOnInPlaceActivateEx(NdrWriter out, @Unsigned int dwFlags) throws
            ComException {
        out.writeInt(dwFlags);
    }

    private static int readOnInPlaceActivateEx(NdrReader in) throws ComException {
        in.at("pfNoRedraw");
        int pfNoRedraw = in.readInt();
        return pfNoRedraw;
    }

    private static void writeOnInPlaceDeactivateEx(NdrWriter out, int fNoRedraw) throws
            ComException {
        out.writeInt(fNoRedraw);
    }

    /** The calls of an {@link IOleInPlaceSiteEx} elsewhere, as futures. */
    public static class Futures extends IOleInPlaceSiteProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceSiteEx#OnInPlaceActivateEx}. */
        public CompletableFuture<Integer> OnInPlaceActivateEx(@Unsigned int dwFlags) {
            return future(15, out -> writeOnInPlaceActivateEx(out, dwFlags),
                    IOleInPlaceSiteExProxy::readOnInPlaceActivateEx);
        }

        /** See {@link IOleInPlaceSiteEx#OnInPlaceDeactivateEx}. */
        public CompletableFuture<@Nullable Void> OnInPlaceDeactivateEx(int fNoRedraw) {
            return future(16, out -> writeOnInPlaceDeactivateEx(out, fNoRedraw));
        }

        /** See {@link IOleInPlaceSiteEx#RequestUIActivate}. */
        public CompletableFuture<@Nullable Void> RequestUIActivate() {
            return future(17, RequestWriter.NOTHING);
        }
    }
}
