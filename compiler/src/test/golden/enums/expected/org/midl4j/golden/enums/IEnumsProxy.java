// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.enums;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IEnums} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IEnumsProxy extends Proxy implements IEnums {
    static {
        Abi.require(1);
    }

    protected IEnumsProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnums proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnums.TYPE));
    }

    @Override
    public Side Turn(Side side) throws ComException {
        return call(3, out -> writeTurn(out, side), IEnumsProxy::readTurn);
    }

    @Override
    public void All(int n, Side[] sides) throws ComException {
        call(4, out -> writeAll(out, n, sides));
    }

    private static void writeTurn(NdrWriter out, Side side) throws ComException {
        out.writeEnum(side.value());
    }

    private static Side readTurn(NdrReader in) throws ComException {
        in.at("other");
        Side other = Side.of(in.readEnum());
        return other;
    }

    private static void writeAll(NdrWriter out, int n, Side[] sides) throws ComException {
        out.writeInt(n);
        int count = Require.elements("sides", Require.nonNull(sides, "sides").length, n);
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeEnum(sides[i].value());
        }
    }

    /** The calls of an {@link IEnums} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnums#Turn}. */
        public CompletableFuture<Side> Turn(Side side) {
            return future(3, out -> writeTurn(out, side), IEnumsProxy::readTurn);
        }

        /** See {@link IEnums#All}. */
        public CompletableFuture<@Nullable Void> All(int n, Side[] sides) {
            return future(4, out -> writeAll(out, n, sides));
        }
    }
}
