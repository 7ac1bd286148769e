// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;

/** Calls an {@link IViewObject2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IViewObject2Proxy extends IViewObjectProxy implements IViewObject2 {
    static {
        Abi.require(1);
    }

    protected IViewObject2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IViewObject2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IViewObject2.TYPE));
    }

    @Override
    public SIZEL GetExtent(@Unsigned int dwDrawAspect, int lindex, @Nullable DVTARGETDEVICE ptd)
            throws ComException {
        return call(9, out -> writeGetExtent(out, dwDrawAspect, lindex, ptd),
                IViewObject2Proxy::readGetExtent);
    }

    private static void writeGetExtent(NdrWriter out, @Unsigned int dwDrawAspect, int lindex,
            @Nullable DVTARGETDEVICE ptd) throws ComException {
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, dwDrawAspect);
            out.putInt(at + 4, lindex);
            if (out.writePointer(ptd)) {
                DVTARGETDEVICECodec.write(out, ptd);
            }
        } catch (Unsendable problem) {
            throw problem.in("ptd", ptd);
        }
    }

    private static SIZEL readGetExtent(NdrReader in) throws ComException {
        in.at("lpsizel");
        SIZEL lpsizel = SIZELCodec.read(in);
        return lpsizel;
    }

    /** The calls of an {@link IViewObject2} elsewhere, as futures. */
    public static class Futures extends IViewObjectProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IViewObject2#GetExtent}. */
        public CompletableFuture<SIZEL> GetExtent(@Unsigned int dwDrawAspect, int lindex,
                @Nullable DVTARGETDEVICE ptd) {
            return future(9, out -> writeGetExtent(out, dwDrawAspect, lindex, ptd),
                    IViewObject2Proxy::readGetExtent);
        }
    }
}
