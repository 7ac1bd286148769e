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
import org.midl4j.support.Require;

/** Calls an {@link IViewObjectEx} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IViewObjectExProxy extends IViewObject2Proxy implements IViewObjectEx {
    static {
        Abi.require(1);
    }

    protected IViewObjectExProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IViewObjectEx proxy) throws ComException {
        return new Futures(targetOf(proxy, IViewObjectEx.TYPE));
    }

    @Override
    public RECTL GetRect(@Unsigned int dwAspect) throws ComException {
        return call(10, out -> writeGetRect(out, dwAspect), IViewObjectExProxy::readGetRect);
    }

    @Override
    public @Unsigned int GetViewStatus() throws ComException {
        return call(11, RequestWriter.NOTHING, IViewObjectExProxy::readGetViewStatus);
    }

    @Override
    public @Unsigned int QueryHitPoint(@Unsigned int dwAspect, RECT pRectBounds, POINT ptlLoc,
            int lCloseHint) throws ComException {
        return call(12, out -> writeQueryHitPoint(out, dwAspect, pRectBounds, ptlLoc, lCloseHint),
                IViewObjectExProxy::readQueryHitPoint);
    }

    @Override
    public @Unsigned int QueryHitRect(@Unsigned int dwAspect, RECT pRectBounds, RECT pRectLoc,
            int lCloseHint) throws ComException {
        return call(13, out -> writeQueryHitRect(out, dwAspect, pRectBounds, pRectLoc, lCloseHint),
                IViewObjectExProxy::readQueryHitRect);
    }

    @Override
    public SIZEL GetNaturalExtent(@Unsigned int dwAspect, int lindex, DVTARGETDEVICE ptd,
            @Nullable RemotableHandle hicTargetDev, DVEXTENTINFO pExtentInfo) throws ComException {
        return call(14, out -> writeGetNaturalExtent(out, dwAspect, lindex, ptd, hicTargetDev, pExtentInfo),
                IViewObjectExProxy::readGetNaturalExtent);
    }

    private static void writeGetRect(NdrWriter out, @Unsigned int dwAspect) throws ComException {
        out.writeInt(dwAspect);
    }

    private static RECTL readGetRect(NdrReader in) throws ComException {
        in.at("pRect");
        RECTL pRect = RECTLCodec.read(in);
        return pRect;
    }

    private static @Unsigned int readGetViewStatus(NdrReader in) throws ComException {
        in.at("pdwStatus");
        int pdwStatus = in.readInt();
        return pdwStatus;
    }

    private static void writeQueryHitPoint(NdrWriter out, @Unsigned int dwAspect, RECT pRectBounds,
            POINT ptlLoc, int lCloseHint) throws ComException {
        try {
            out.writeInt(dwAspect);
            RECTCodec.write(out, Require.nonNull(pRectBounds, "pRectBounds"));
            POINTCodec.write(out, Require.nonNull(ptlLoc, "ptlLoc"));
            out.writeInt(lCloseHint);
        } catch (Unsendable problem) {
            throw problem.in("pRectBounds", pRectBounds, "ptlLoc", ptlLoc);
        }
    }

    private static @Unsigned int readQueryHitPoint(NdrReader in) throws ComException {
        in.at("pHitResult");
        int pHitResult = in.readInt();
        return pHitResult;
    }

    private static void writeQueryHitRect(NdrWriter out, @Unsigned int dwAspect, RECT pRectBounds,
            RECT pRectLoc, int lCloseHint) throws ComException {
        try {
            out.writeInt(dwAspect);
            RECTCodec.write(out, Require.nonNull(pRectBounds, "pRectBounds"));
            RECTCodec.write(out, Require.nonNull(pRectLoc, "pRectLoc"));
            out.writeInt(lCloseHint);
        } catch (Unsendable problem) {
            throw problem.in("pRectBounds", pRectBounds, "pRectLoc", pRectLoc);
        }
    }

    private static @Unsigned int readQueryHitRect(NdrReader in) throws ComException {
        in.at("pHitResult");
        int pHitResult = in.readInt();
        return pHitResult;
    }

    private static void writeGetNaturalExtent(NdrWriter out, @Unsigned int dwAspect, int lindex,
            DVTARGETDEVICE ptd, @Nullable RemotableHandle hicTargetDev, DVEXTENTINFO pExtentInfo)
            throws ComException {
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, dwAspect);
            out.putInt(at + 4, lindex);
            DVTARGETDEVICECodec.write(out, Require.nonNull(ptd, "ptd"));
            if (out.writePointer(hicTargetDev)) {
                out.writeInt((int) RemotableHandleCodec.select("hicTargetDev", hicTargetDev, hicTargetDev.discriminant()));
                RemotableHandleCodec.write(out, hicTargetDev);
            }
            DVEXTENTINFOCodec.write(out, Require.nonNull(pExtentInfo, "pExtentInfo"));
        } catch (Unsendable problem) {
            throw problem.in("ptd", ptd, "hicTargetDev", hicTargetDev, "pExtentInfo", pExtentInfo);
        }
    }

    private static SIZEL readGetNaturalExtent(NdrReader in) throws ComException {
        in.at("pSizel");
        SIZEL pSizel = SIZELCodec.read(in);
        return pSizel;
    }

    /** The calls of an {@link IViewObjectEx} elsewhere, as futures. */
    public static class Futures extends IViewObject2Proxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IViewObjectEx#GetRect}. */
        public CompletableFuture<RECTL> GetRect(@Unsigned int dwAspect) {
            return future(10, out -> writeGetRect(out, dwAspect), IViewObjectExProxy::readGetRect);
        }

        /** See {@link IViewObjectEx#GetViewStatus}. */
        public CompletableFuture<Integer> GetViewStatus() {
            return future(11, RequestWriter.NOTHING, IViewObjectExProxy::readGetViewStatus);
        }

        /** See {@link IViewObjectEx#QueryHitPoint}. */
        public CompletableFuture<Integer> QueryHitPoint(@Unsigned int dwAspect, RECT pRectBounds,
                POINT ptlLoc, int lCloseHint) {
            return future(12, out -> writeQueryHitPoint(out, dwAspect, pRectBounds, ptlLoc, lCloseHint),
                    IViewObjectExProxy::readQueryHitPoint);
        }

        /** See {@link IViewObjectEx#QueryHitRect}. */
        public CompletableFuture<Integer> QueryHitRect(@Unsigned int dwAspect, RECT pRectBounds,
                RECT pRectLoc, int lCloseHint) {
            return future(13, out -> writeQueryHitRect(out, dwAspect, pRectBounds, pRectLoc, lCloseHint),
                    IViewObjectExProxy::readQueryHitRect);
        }

        /** See {@link IViewObjectEx#GetNaturalExtent}. */
        public CompletableFuture<SIZEL> GetNaturalExtent(@Unsigned int dwAspect, int lindex,
                DVTARGETDEVICE ptd, @Nullable RemotableHandle hicTargetDev,
                DVEXTENTINFO pExtentInfo) {
            return future(14, out -> writeGetNaturalExtent(out, dwAspect, lindex, ptd, hicTargetDev, pExtentInfo),
                    IViewObjectExProxy::readGetNaturalExtent);
        }
    }
}
