// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IMoon} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IMoonProxy extends Proxy implements IMoon {
    static {
        Abi.require(1);
    }

    protected IMoonProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IMoon proxy) throws ComException {
        return new Futures(targetOf(proxy, IMoon.TYPE));
    }

    @Override
    public IMoon.WaneResult Wane(Phase phase) throws ComException {
        return callForHResult(3, out -> writeWane(out, phase), IMoonProxy::readWane);
    }

    @Override
    public void Wax(Phase phase) throws ComException {
        call(4, out -> writeWax(out, phase));
    }

    private static void writeWane(NdrWriter out, Phase phase) throws ComException {
        out.writeEnum(phase.value());
    }

    private static IMoon.WaneResult readWane(NdrReader in) throws ComException {
        in.at("tide");
        int tide = in.readEnum();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IMoon.WaneResult(hresult, tide);
    }

    private static void writeWax(NdrWriter out, Phase phase) throws ComException {
        out.writeEnum(phase.value());
    }

    /** The calls of an {@link IMoon} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IMoon#Wane}. */
        public CompletableFuture<IMoon.WaneResult> Wane(Phase phase) {
            return futureForHResult(3, out -> writeWane(out, phase), IMoonProxy::readWane);
        }

        /** See {@link IMoon#Wax}. */
        public CompletableFuture<@Nullable Void> Wax(Phase phase) {
            return future(4, out -> writeWax(out, phase));
        }
    }
}
