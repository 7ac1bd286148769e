// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IViewObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IViewObjectStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IViewObject object;

    protected IViewObjectStub(IViewObject object) {
        this(IViewObject.TYPE, object);
    }

    protected IViewObjectStub(InterfaceType<?> type, IViewObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Draw(in, call);
            case 4 -> GetColorSet(in, call);
            case 5 -> Freeze(in, call);
            case 6 -> Unfreeze(in, call);
            case 7 -> SetAdvise(in, call);
            case 8 -> GetAdvise(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Draw(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int at = in.take(4, 8);
        int dwDrawAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        in.at("pvAspect");
        long pvAspect = in.readUnsignedPointerSized();
        in.at("ptd");
        DVTARGETDEVICE ptd;
        if (in.readPointer()) {
            ptd = DVTARGETDEVICECodec.read(in);
        } else {
            ptd = null;
        }
        in.at("hdcTargetDev");
        RemotableHandle hdcTargetDev;
        if (in.readPointer()) {
            hdcTargetDev = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hdcTargetDev = null;
        }
        in.at("hdcDraw");
        RemotableHandle hdcDraw;
        if (in.readPointer()) {
            hdcDraw = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hdcDraw = null;
        }
        in.at("lprcBounds");
        RECTL lprcBounds = RECTLCodec.read(in);
        in.at("lprcWBounds");
        RECTL lprcWBounds;
        if (in.readPointer()) {
            lprcWBounds = RECTLCodec.read(in);
        } else {
            lprcWBounds = null;
        }
        in.at("pContinue");
        IContinue pContinue = InterfacePointers.read(in, IContinue.TYPE);
        serve(
                call,
                () -> object.Draw(dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pContinue));
    }

    private void GetColorSet(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int at = in.take(4, 8);
        int dwDrawAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        in.at("pvAspect");
        long pvAspect = in.readUnsignedPointerSized();
        in.at("ptd");
        DVTARGETDEVICE ptd;
        if (in.readPointer()) {
            ptd = DVTARGETDEVICECodec.read(in);
        } else {
            ptd = null;
        }
        in.at("hicTargetDev");
        long hicTargetDev = in.readUnsignedPointerSized();
        serve(
                call,
                () -> object.GetColorSet(dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev),
                IViewObjectStub::writeGetColorSet,
                () -> null);
    }

    private static void writeGetColorSet(NdrWriter out, @Nullable LOGPALETTE ppColorSet) throws
            ComException {
        try {
            if (out.writePointer(ppColorSet)) {
                LOGPALETTECodec.write(out, ppColorSet);
            }
        } catch (Unsendable problem) {
            throw problem.in("ppColorSet", ppColorSet);
        }
    }

    private void Freeze(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int at = in.take(4, 8);
        int dwDrawAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        in.at("pvAspect");
        long pvAspect = in.readUnsignedPointerSized();
        serve(
                call,
                () -> object.Freeze(dwDrawAspect, lindex, pvAspect),
                IViewObjectStub::writeFreeze,
                () -> 0);
    }

    private static void writeFreeze(NdrWriter out, @Unsigned int pdwFreeze) throws ComException {
        out.writeInt(pdwFreeze);
    }

    private void Unfreeze(NdrReader in, ServerCall call) throws ComException {
        in.at("dwFreeze");
        int dwFreeze = in.readInt();
        serve(
                call,
                () -> object.Unfreeze(dwFreeze));
    }

    private void SetAdvise(NdrReader in, ServerCall call) throws ComException {
        in.at("aspects");
        int at = in.take(4, 8);
        int aspects = in.getInt(at);
        int advf = in.getInt(at + 4);
        in.at("pAdvSink");
        IAdviseSink pAdvSink = InterfacePointers.read(in, IAdviseSink.TYPE);
        serve(
                call,
                () -> object.SetAdvise(aspects, advf, pAdvSink));
    }

    private void GetAdvise(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetAdvise(),
                IViewObjectStub::writeGetAdvise,
                () -> new IViewObject.GetAdviseResult(0, 0, null));
    }

    private static void writeGetAdvise(NdrWriter out, IViewObject.GetAdviseResult result) throws
            ComException {
        int pAspects = result.pAspects();
        int pAdvf = result.pAdvf();
        IAdviseSink ppAdvSink = result.ppAdvSink();
        int at = out.reserve(4, 8);
        out.putInt(at, pAspects);
        out.putInt(at + 4, pAdvf);
        InterfacePointers.write(out, ppAdvSink, IAdviseSink.TYPE);
        out.writePointees();
    }
}
