// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link INames} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class INamesProxy extends Proxy implements INames {
    static {
        Abi.require(1);
    }

    protected INamesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(INames proxy) throws ComException {
        return new Futures(targetOf(proxy, INames.TYPE));
    }

    @Override
    public INames.BothResult Both() throws ComException {
        return call(3, RequestWriter.NOTHING, INamesProxy::readBoth);
    }

    @Override
    public void wait_(int int_, int default_) throws ComException {
        call(4, out -> writeWait_(out, int_, default_));
    }

    @Override
    public void release_(ORDER order, String_ text, point_ p, Point q) throws ComException {
        call(5, out -> writeRelease_(out, order, text, p, q));
    }

    private static INames.BothResult readBoth(NdrReader in) throws ComException {
        in.at("hashCode");
        int at = in.take(4, 8);
        int hashCode = in.getInt(at);
        int clone = in.getInt(at + 4);
        return new INames.BothResult(hashCode, clone);
    }

    private static void writeWait_(NdrWriter out, int int_, int default_) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, int_);
        out.putInt(at + 4, default_);
    }

    private static void writeRelease_(NdrWriter out, ORDER order, String_ text, point_ p, Point q)
            throws ComException {
        try {
            ORDERCodec.write(out, Require.nonNull(order, "order"));
            String_Codec.write(out, Require.nonNull(text, "text"));
            point_Codec.write(out, Require.nonNull(p, "p"));
            PointCodec.write(out, Require.nonNull(q, "q"));
        } catch (Unsendable problem) {
            throw problem.in("order", order, "text", text, "p", p, "q", q);
        }
    }

    /** The calls of an {@link INames} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link INames#Both}. */
        public CompletableFuture<INames.BothResult> Both() {
            return future(3, RequestWriter.NOTHING, INamesProxy::readBoth);
        }

        /** See {@link INames#wait_}. */
        public CompletableFuture<@Nullable Void> wait_(int int_, int default_) {
            return future(4, out -> writeWait_(out, int_, default_));
        }

        /** See {@link INames#release_}. */
        public CompletableFuture<@Nullable Void> release_(ORDER order, String_ text, point_ p,
                Point q) {
            return future(5, out -> writeRelease_(out, order, text, p, q));
        }
    }
}
