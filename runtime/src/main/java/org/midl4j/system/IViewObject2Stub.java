// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Serves calls of an {@link IViewObject2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IViewObject2Stub extends IViewObjectStub {
    static {
        Abi.require(1);
    }

    private final IViewObject2 object;

    protected IViewObject2Stub(IViewObject2 object) {
        this(IViewObject2.TYPE, object);
    }

    protected IViewObject2Stub(InterfaceType<?> type, IViewObject2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 9 -> GetExtent(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetExtent(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int at = in.take(4, 8);
        int dwDrawAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        in.at("ptd");
        DVTARGETDEVICE ptd;
        if (in.readPointer()) {
            ptd = DVTARGETDEVICECodec.read(in);
        } else {
            ptd = null;
        }
        serve(
                call,
                () -> object.GetExtent(dwDrawAspect, lindex, ptd),
                IViewObject2Stub::writeGetExtent,
                () -> new SIZEL());
    }

    private static void writeGetExtent(NdrWriter out, SIZEL lpsizel) throws ComException {
        try {
            SIZELCodec.write(out, Require.nonNull(lpsizel, "lpsizel"));
        } catch (Unsendable problem) {
            throw problem.in("lpsizel", lpsizel);
        }
    }
}
