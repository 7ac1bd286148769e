// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.RpcException;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Conversions;
import org.midl4j.support.RpcStub;

/** Serves calls of {@link converted}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class convertedStub extends RpcStub {
    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    private final converted object;

    public convertedStub(converted object) {
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException,
            RpcException {
        switch (opnum) {
            case 0 -> Later(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Later(NdrReader in, ServerCall call) throws ComException, RpcException {
        in.at("when");
        double whenWire = in.readDouble();
        Instant when = Conversions.fromWire(in, WHEN_CONVERTER, "when", whenWire);
        in.at("pane");
        wirePANE[] paneWireHolder = new wirePANE[1];
        in.readPointer(paneWireHolder, 0, (from, array, index) -> {
            from.align64(8);
            wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(paneWireHolder);
        wirePANE paneWire = paneWireHolder[0];
        Pane pane = Conversions.fromWire(in, PANE_CONVERTER, "pane", paneWire);
        call.reply(convertedStub::writeLater, object.Later(when, pane));
    }

    private static void writeLater(NdrWriter out, Instant result) throws ComException {
        double wire = result == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "result", result);
        out.writeDouble(wire);
    }
}
