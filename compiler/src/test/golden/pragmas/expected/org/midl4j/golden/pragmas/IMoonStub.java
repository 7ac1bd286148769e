// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IMoon} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IMoonStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IMoon object;

    protected IMoonStub(IMoon object) {
        this(IMoon.TYPE, object);
    }

    protected IMoonStub(InterfaceType<?> type, IMoon object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Wane(in, call);
            case 4 -> Wax(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Wane(NdrReader in, ServerCall call) throws ComException {
        in.at("phase");
        Phase phase = Phase.of(in.readEnum());
        serveForHResult(
                call,
                () -> object.Wane(phase),
                IMoonStub::writeWane,
                status -> new IMoon.WaneResult(status, 0));
    }

    private static void writeWane(NdrWriter out, IMoon.WaneResult result) throws ComException {
        int hresult = result.hresult();
        int tide = result.tide();
        out.writeEnum(Require.enumeration("tide", tide));
        out.writeInt(hresult);
    }

    private void Wax(NdrReader in, ServerCall call) throws ComException {
        in.at("phase");
        Phase phase = Phase.of(in.readEnum());
        serve(
                call,
                () -> object.Wax(phase));
    }
}
