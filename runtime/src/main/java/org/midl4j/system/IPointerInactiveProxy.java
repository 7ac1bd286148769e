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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IPointerInactive} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPointerInactiveProxy extends Proxy implements IPointerInactive {
    static {
        Abi.require(1);
    }

    protected IPointerInactiveProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPointerInactive proxy) throws ComException {
        return new Futures(targetOf(proxy, IPointerInactive.TYPE));
    }

    @Override
    public @Unsigned int GetActivationPolicy() throws ComException {
        return call(3, RequestWriter.NOTHING, IPointerInactiveProxy::readGetActivationPolicy);
    }

    @Override
    public void OnInactiveMouseMove(RECT pRectBounds, int x, int y, @Unsigned int grfKeyState)
            throws ComException {
        call(4, out -> writeOnInactiveMouseMove(out, pRectBounds, x, y, grfKeyState));
    }

    @Override
    public void OnInactiveSetCursor(RECT pRectBounds, int x, int y, @Unsigned int dwMouseMsg,
            int fSetAlways) throws ComException {
        call(5, out -> writeOnInactiveSetCursor(out, pRectBounds, x, y, dwMouseMsg, fSetAlways));
    }

    private static @Unsigned int readGetActivationPolicy(NdrReader in) throws ComException {
        in.at("pdwPolicy");
        int pdwPolicy = in.readInt();
        return pdwPolicy;
    }

    private static void writeOnInactiveMouseMove(NdrWriter out, RECT pRectBounds, int x, int y,
            @Unsigned int grfKeyState) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(pRectBounds, "pRectBounds"));
            int at = out.reserve(4, 12);
            out.putInt(at, x);
            out.putInt(at + 4, y);
            out.putInt(at + 8, grfKeyState);
        } catch (Unsendable problem) {
            throw problem.in("pRectBounds", pRectBounds);
        }
    }

    private static void writeOnInactiveSetCursor(NdrWriter out, RECT pRectBounds, int x, int y,
            @Unsigned int dwMouseMsg, int fSetAlways) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(pRectBounds, "pRectBounds"));
            int at = out.reserve(4, 16);
            out.putInt(at, x);
            out.putInt(at + 4, y);
            out.putInt(at + 8, dwMouseMsg);
            out.putInt(at + 12, fSetAlways);
        } catch (Unsendable problem) {
            throw problem.in("pRectBounds", pRectBounds);
        }
    }

    /** The calls of an {@link IPointerInactive} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPointerInactive#GetActivationPolicy}. */
        public CompletableFuture<Integer> GetActivationPolicy() {
            return future(3, RequestWriter.NOTHING, IPointerInactiveProxy::readGetActivationPolicy);
        }

        /** See {@link IPointerInactive#OnInactiveMouseMove}. */
        public CompletableFuture<@Nullable Void> OnInactiveMouseMove(RECT pRectBounds, int x, int y,
                @Unsigned int grfKeyState) {
            return future(4, out -> writeOnInactiveMouseMove(out, pRectBounds, x, y, grfKeyState));
        }

        /** See {@link IPointerInactive#OnInactiveSetCursor}. */
        public CompletableFuture<@Nullable Void> OnInactiveSetCursor(RECT pRectBounds, int x, int y,
                @Unsigned int dwMouseMsg, int fSetAlways) {
            return future(5, out -> writeOnInactiveSetCursor(out, pRectBounds, x, y, dwMouseMsg, fSetAlways));
        }
    }
}
