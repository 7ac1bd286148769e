// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IOleControl} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleControlStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleControl object;

    protected IOleControlStub(IOleControl object) {
        this(IOleControl.TYPE, object);
    }

    protected IOleControlStub(InterfaceType<?> type, IOleControl object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetControlInfo(call);
            case 4 -> OnMnemonic(in, call);
            case 5 -> OnAmbientPropertyChange(in, call);
            case 6 -> FreezeEvents(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetControlInfo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetControlInfo(),
                IOleControlStub::writeGetControlInfo,
                () -> new CONTROLINFO());
    }

    private static void writeGetControlInfo(NdrWriter out, CONTROLINFO pCI) throws ComException {
        try {
            CONTROLINFOCodec.write(out, Require.nonNull(pCI, "pCI"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCI", pCI);
        }
    }

    private void OnMnemonic(NdrReader in, ServerCall call) throws ComException {
        in.at("pMsg");
        MSG pMsg = MSGCodec.read(in);
        in.readPointees(pMsg);
        serve(
                call,
                () -> object.OnMnemonic(pMsg));
    }

    private void OnAmbientPropertyChange(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.OnAmbientPropertyChange(dispID));
    }

    private void FreezeEvents(NdrReader in, ServerCall call) throws ComException {
        in.at("bFreeze");
        int bFreeze = in.readInt();
        serve(
                call,
                () -> object.FreezeEvents(bFreeze));
    }
}
