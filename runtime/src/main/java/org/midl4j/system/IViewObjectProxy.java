// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IViewObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IViewObjectProxy extends Proxy implements IViewObject {
    static {
        Abi.require(1);
    }

    protected IViewObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IViewObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IViewObject.TYPE));
    }

    @Override
    public void Draw(@Unsigned int dwDrawAspect, int lindex, @Unsigned long pvAspect,
            @Nullable DVTARGETDEVICE ptd, @Nullable RemotableHandle hdcTargetDev,
            @Nullable RemotableHandle hdcDraw, RECTL lprcBounds, @Nullable RECTL lprcWBounds,
            @Nullable IContinue pContinue) throws ComException {
        call(3, out -> writeDraw(out, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pContinue));
    }

    @Override
    public @Nullable LOGPALETTE GetColorSet(@Unsigned int dwDrawAspect, int lindex,
            @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd, @Unsigned long hicTargetDev)
            throws ComException {
        return call(4, out -> writeGetColorSet(out, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev),
                IViewObjectProxy::readGetColorSet);
    }

    @Override
    public @Unsigned int Freeze(@Unsigned int dwDrawAspect, int lindex, @Unsigned long pvAspect)
            throws ComException {
        return call(5, out -> writeFreeze(out, dwDrawAspect, lindex, pvAspect),
                IViewObjectProxy::readFreeze);
    }

    @Override
    public void Unfreeze(@Unsigned int dwFreeze) throws ComException {
        call(6, out -> writeUnfreeze(out, dwFreeze));
    }

    @Override
    public void SetAdvise(@Unsigned int aspects, @Unsigned int advf, @Nullable IAdviseSink pAdvSink)
            throws ComException {
        call(7, out -> writeSetAdvise(out, aspects, advf, pAdvSink));
    }

    @Override
    public IViewObject.GetAdviseResult GetAdvise() throws ComException {
        return call(8, RequestWriter.NOTHING, IViewObjectProxy::readGetAdvise);
    }

    private static void writeDraw(NdrWriter out, @Unsigned int dwDrawAspect, int lindex,
            @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd,
            @Nullable RemotableHandle hdcTargetDev, @Nullable RemotableHandle hdcDraw,
            RECTL lprcBounds, @Nullable RECTL lprcWBounds, @Nullable IContinue pContinue) throws
            ComException {
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, dwDrawAspect);
            out.putInt(at + 4, lindex);
            out.writeUnsignedPointerSized(pvAspect);
            if (out.writePointer(ptd)) {
                DVTARGETDEVICECodec.write(out, ptd);
            }
            if (out.writePointer(hdcTargetDev)) {
                out.writeInt((int) RemotableHandleCodec.select("hdcTargetDev", hdcTargetDev, hdcTargetDev.discriminant()));
                RemotableHandleCodec.write(out, hdcTargetDev);
            }
            if (out.writePointer(hdcDraw)) {
                out.writeInt((int) RemotableHandleCodec.select("hdcDraw", hdcDraw, hdcDraw.discriminant()));
                RemotableHandleCodec.write(out, hdcDraw);
            }
            RECTLCodec.write(out, Require.nonNull(lprcBounds, "lprcBounds"));
            if (out.writePointer(lprcWBounds)) {
                RECTLCodec.write(out, lprcWBounds);
            }
            InterfacePointers.write(out, pContinue, IContinue.TYPE);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("ptd", ptd, "hdcTargetDev", hdcTargetDev, "hdcDraw", hdcDraw, "lprcBounds", lprcBounds, "lprcWBounds", lprcWBounds);
        }
    }

    private static void writeGetColorSet(NdrWriter out, @Unsigned int dwDrawAspect, int lindex,
            @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd, @Unsigned long hicTargetDev)
            throws ComException {
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, dwDrawAspect);
            out.putInt(at + 4, lindex);
            out.writeUnsignedPointerSized(pvAspect);
            if (out.writePointer(ptd)) {
                DVTARGETDEVICECodec.write(out, ptd);
            }
            out.writeUnsignedPointerSized(hicTargetDev);
        } catch (Unsendable problem) {
            throw problem.in("ptd", ptd);
        }
    }

    private static @Nullable LOGPALETTE readGetColorSet(NdrReader in) throws ComException {
        in.at("ppColorSet");
        LOGPALETTE ppColorSet;
        if (in.readPointer()) {
            ppColorSet = LOGPALETTECodec.read(in);
        } else {
            ppColorSet = null;
        }
        return ppColorSet;
    }

    private static void writeFreeze(NdrWriter out, @Unsigned int dwDrawAspect, int lindex,
            @Unsigned long pvAspect) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, dwDrawAspect);
        out.putInt(at + 4, lindex);
        out.writeUnsignedPointerSized(pvAspect);
    }

    private static @Unsigned int readFreeze(NdrReader in) throws ComException {
        in.at("pdwFreeze");
        int pdwFreeze = in.readInt();
        return pdwFreeze;
    }

    private static void writeUnfreeze(NdrWriter out, @Unsigned int dwFreeze) throws ComException {
        out.writeInt(dwFreeze);
    }

    private static void writeSetAdvise(NdrWriter out, @Unsigned int aspects, @Unsigned int advf,
            @Nullable IAdviseSink pAdvSink) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, aspects);
        out.putInt(at + 4, advf);
        InterfacePointers.write(out, pAdvSink, IAdviseSink.TYPE);
        out.writePointees();
    }

    private static IViewObject.GetAdviseResult readGetAdvise(NdrReader in) throws ComException {
        in.at("pAspects");
        int at = in.take(4, 8);
        int pAspects = in.getInt(at);
        int pAdvf = in.getInt(at + 4);
        in.at("ppAdvSink");
        IAdviseSink ppAdvSink = InterfacePointers.read(in, IAdviseSink.TYPE);
        return new IViewObject.GetAdviseResult(pAspects, pAdvf, ppAdvSink);
    }

    /** The calls of an {@link IViewObject} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IViewObject#Draw}. */
        public CompletableFuture<@Nullable Void> Draw(@Unsigned int dwDrawAspect, int lindex,
                @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd,
                @Nullable RemotableHandle hdcTargetDev, @Nullable RemotableHandle hdcDraw,
                RECTL lprcBounds, @Nullable RECTL lprcWBounds, @Nullable IContinue pContinue) {
            return future(3, out -> writeDraw(out, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pContinue));
        }

        /** See {@link IViewObject#GetColorSet}. */
        public CompletableFuture<@Nullable LOGPALETTE> GetColorSet(@Unsigned int dwDrawAspect,
                int lindex, @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd,
                @Unsigned long hicTargetDev) {
            return future(4, out -> writeGetColorSet(out, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev),
                    IViewObjectProxy::readGetColorSet);
        }

        /** See {@link IViewObject#Freeze}. */
        public CompletableFuture<Integer> Freeze(@Unsigned int dwDrawAspect, int lindex,
                @Unsigned long pvAspect) {
            return future(5, out -> writeFreeze(out, dwDrawAspect, lindex, pvAspect),
                    IViewObjectProxy::readFreeze);
        }

        /** See {@link IViewObject#Unfreeze}. */
        public CompletableFuture<@Nullable Void> Unfreeze(@Unsigned int dwFreeze) {
            return future(6, out -> writeUnfreeze(out, dwFreeze));
        }

        /** See {@link IViewObject#SetAdvise}. */
        public CompletableFuture<@Nullable Void> SetAdvise(@Unsigned int aspects,
                @Unsigned int advf, @Nullable IAdviseSink pAdvSink) {
            return future(7, out -> writeSetAdvise(out, aspects, advf, pAdvSink));
        }

        /** See {@link IViewObject#GetAdvise}. */
        public CompletableFuture<IViewObject.GetAdviseResult> GetAdvise() {
            return future(8, RequestWriter.NOTHING, IViewObjectProxy::readGetAdvise);
        }
    }
}
