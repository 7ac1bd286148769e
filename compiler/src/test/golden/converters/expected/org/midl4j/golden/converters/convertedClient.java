// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.RpcTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.RpcException;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.support.Abi;
import org.midl4j.support.Conversions;
import org.midl4j.support.RpcClient;
import org.midl4j.support.RpcFutures;

/** Calls a server of {@link converted}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class convertedClient extends RpcClient implements converted {
    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    /** Calls the server that a binding leads to. */
    public convertedClient(Binding server) {
        this(converted.TYPE.target(server));
    }

    convertedClient(RpcTarget target) {
        super(target);
    }

    /** Makes the calls of a client as futures. */
    public static Futures futures(convertedClient client) {
        return new Futures(client.rpcTarget());
    }

    @Override
    public Instant Later(Instant when, @Nullable Pane pane) throws RpcException {
        return call(0, out -> writeLater(out, when, pane), convertedClient::readLater);
    }

    private static void writeLater(NdrWriter out, Instant when, @Nullable Pane pane) throws
            ComException {
        double wire = when == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "when", when);
        out.writeDouble(wire);
        wirePANE wire2 = pane == null ? null : Conversions.toWire(PANE_CONVERTER, "pane", pane);
        out.writePointer(wire2, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) wirePANECodec.select("pane", pointee, pointee.discriminant()));
            wirePANECodec.write(to, pointee);
        });
        out.writePointees();
    }

    private static Instant readLater(NdrReader in) throws ComException {
        in.at("result");
        double resultWire = in.readDouble();
        Instant result = Conversions.fromWire(in, WHEN_CONVERTER, "result", resultWire);
        return result;
    }

    /** The calls of {@link converted}, as futures. */
    public static final class Futures extends RpcFutures {
        private Futures(RpcTarget target) {
            super(target);
        }

        /** See {@link converted#Later}. */
        public CompletableFuture<Instant> Later(Instant when, @Nullable Pane pane) {
            return future(0, out -> writeLater(out, when, pane), convertedClient::readLater);
        }
    }
}
