// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Serves calls of an {@link IViewObjectEx} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IViewObjectExStub extends IViewObject2Stub {
    static {
        Abi.require(1);
    }

    private final IViewObjectEx object;

    protected IViewObjectExStub(IViewObjectEx object) {
        this(IViewObjectEx.TYPE, object);
    }

    protected IViewObjectExStub(InterfaceType<?> type, IViewObjectEx object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 10 -> GetRect(in, call);
            case 11 -> GetViewStatus(call);
            case 12 -> QueryHitPoint(in, call);
            case 13 -> QueryHitRect(in, call);
            case 14 -> GetNaturalExtent(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetRect(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int dwAspect = in.readInt();
        serve(
                call,
                () -> object.GetRect(dwAspect),
                IViewObjectExStub::writeGetRect,
                () -> new RECTL());
    }

    private static void writeGetRect(NdrWriter out, RECTL pRect) throws ComException {
        try {
            RECTLCodec.write(out, Require.nonNull(pRect, "pRect"));
        } catch (Unsendable problem) {
            throw problem.in("pRect", pRect);
        }
    }

    private void GetViewStatus(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetViewStatus(),
                IViewObjectExStub::writeGetViewStatus,
                () -> 0);
    }

    private static void writeGetViewStatus(NdrWriter out, @Unsigned int pdwStatus) throws
            ComException {
        out.writeInt(pdwStatus);
    }

    private void QueryHitPoint(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int dwAspect = in.readInt();
        in.at("pRectBounds");
        RECT pRectBounds = RECTCodec.read(in);
        in.at("ptlLoc");
        POINT ptlLoc = POINTCodec.read(in);
        in.at("lCloseHint");
        int lCloseHint = in.readInt();
        serve(
                call,
                () -> object.QueryHitPoint(dwAspect, pRectBounds, ptlLoc, lCloseHint),
                IViewObjectExStub::writeQueryHitPoint,
                () -> 0);
    }

    private static void writeQueryHitPoint(NdrWriter out, @Unsigned int pHitResult) throws
            ComException {
        out.writeInt(pHitResult);
    }

    private void QueryHitRect(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int dwAspect = in.readInt();
        in.at("pRectBounds");
        RECT pRectBounds = RECTCodec.read(in);
        in.at("pRectLoc");
        RECT pRectLoc = RECTCodec.read(in);
        in.at("lCloseHint");
        int lCloseHint = in.readInt();
        serve(
                call,
                () -> object.QueryHitRect(dwAspect, pRectBounds, pRectLoc, lCloseHint),
                IViewObjectExStub::writeQueryHitRect,
                () -> 0);
    }

    private static void writeQueryHitRect(NdrWriter out, @Unsigned int pHitResult) throws
            ComException {
        out.writeInt(pHitResult);
    }

    private void GetNaturalExtent(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int at = in.take(4, 8);
        int dwAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        in.at("ptd");
        DVTARGETDEVICE ptd = DVTARGETDEVICECodec.read(in);
        in.at("hicTargetDev");
        RemotableHandle hicTargetDev;
        if (in.readPointer()) {
            hicTargetDev = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hicTargetDev = null;
        }
        in.at("pExtentInfo");
        DVEXTENTINFO pExtentInfo = DVEXTENTINFOCodec.read(in);
        serve(
                call,
                () -> object.GetNaturalExtent(dwAspect, lindex, ptd, hicTargetDev, pExtentInfo),
                IViewObjectExStub::writeGetNaturalExtent,
                () -> new SIZEL());
    }

    private static void writeGetNaturalExtent(NdrWriter out, SIZEL pSizel) throws ComException {
        try {
            SIZELCodec.write(out, Require.nonNull(pSizel, "pSizel"));
        } catch (Unsendable problem) {
            throw problem.in("pSizel", pSizel);
        }
    }
}
