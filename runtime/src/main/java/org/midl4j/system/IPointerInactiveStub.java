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
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPointerInactive} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPointerInactiveStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPointerInactive object;

    protected IPointerInactiveStub(IPointerInactive object) {
        this(IPointerInactive.TYPE, object);
    }

    protected IPointerInactiveStub(InterfaceType<?> type, IPointerInactive object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetActivationPolicy(call);
            case 4 -> OnInactiveMouseMove(in, call);
            case 5 -> OnInactiveSetCursor(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetActivationPolicy(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetActivationPolicy(),
                IPointerInactiveStub::writeGetActivationPolicy,
                () -> 0);
    }

    private static void writeGetActivationPolicy(NdrWriter out, @Unsigned int pdwPolicy) throws
            ComException {
        out.writeInt(pdwPolicy);
    }

    private void OnInactiveMouseMove(NdrReader in, ServerCall call) throws ComException {
        in.at("pRectBounds");
        RECT pRectBounds = RECTCodec.read(in);
        in.at("x");
        int at = in.take(4, 12);
        int x = in.getInt(at);
        int y = in.getInt(at + 4);
        int grfKeyState = in.getInt(at + 8);
        serve(
                call,
                () -> object.OnInactiveMouseMove(pRectBounds, x, y, grfKeyState));
    }

    private void OnInactiveSetCursor(NdrReader in, ServerCall call) throws ComException {
        in.at("pRectBounds");
        RECT pRectBounds = RECTCodec.read(in);
        in.at("x");
        int at = in.take(4, 16);
        int x = in.getInt(at);
        int y = in.getInt(at + 4);
        int dwMouseMsg = in.getInt(at + 8);
        int fSetAlways = in.getInt(at + 12);
        serve(
                call,
                () -> object.OnInactiveSetCursor(pRectBounds, x, y, dwMouseMsg, fSetAlways));
    }
}
