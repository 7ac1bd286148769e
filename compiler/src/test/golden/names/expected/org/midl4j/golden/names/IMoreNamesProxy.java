// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Calls an {@link IMoreNames} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IMoreNamesProxy extends INamesProxy implements IMoreNames {
    static {
        Abi.require(1);
    }

    protected IMoreNamesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IMoreNames proxy) throws ComException {
        return new Futures(targetOf(proxy, IMoreNames.TYPE));
    }

    @Override
    public IMoreNames.Both_Result Both_(int again) throws ComException {
        return call(6, out -> writeBoth_(out, again), IMoreNamesProxy::readBoth_);
    }

    private static void writeBoth_(NdrWriter out, int again) throws ComException {
        out.writeInt(again);
    }

    private static IMoreNames.Both_Result readBoth_(NdrReader in) throws ComException {
        in.at("first");
        int at = in.take(4, 8);
        int first = in.getInt(at);
        int second = in.getInt(at + 4);
        return new IMoreNames.Both_Result(first, second);
    }

    /** The calls of an {@link IMoreNames} elsewhere, as futures. */
    public static class Futures extends INamesProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IMoreNames#Both_}. */
        public CompletableFuture<IMoreNames.Both_Result> Both_(int again) {
            return future(6, out -> writeBoth_(out, again), IMoreNamesProxy::readBoth_);
        }
    }
}
