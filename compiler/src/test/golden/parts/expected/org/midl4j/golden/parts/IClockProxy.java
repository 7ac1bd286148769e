// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IClock} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IClockProxy extends Proxy implements IClock {
    static {
        Abi.require(1);
    }

    protected IClockProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IClock proxy) throws ComException {
        return new Futures(targetOf(proxy, IClock.TYPE));
    }

    @Override
    public long Now() throws ComException {
        return call(3, RequestWriter.NOTHING, IClockProxy::readNow);
    }

    private static long readNow(NdrReader in) throws ComException {
        in.at("ticks");
        long ticks = in.readLong();
        return ticks;
    }

    /** The calls of an {@link IClock} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IClock#Now}. */
        public CompletableFuture<Long> Now() {
            return future(3, RequestWriter.NOTHING, IClockProxy::readNow);
        }
    }
}
