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

/** Calls an {@link ICalendar} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ICalendarProxy extends Proxy implements ICalendar {
    static {
        Abi.require(1);
    }

    protected ICalendarProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ICalendar proxy) throws ComException {
        return new Futures(targetOf(proxy, ICalendar.TYPE));
    }

    @Override
    public ICalendar.NowResult Now() throws ComException {
        return call(3, RequestWriter.NOTHING, ICalendarProxy::readNow);
    }

    private static ICalendar.NowResult readNow(NdrReader in) throws ComException {
        in.at("year");
        int at = in.take(4, 8);
        int year = in.getInt(at);
        int day = in.getInt(at + 4);
        return new ICalendar.NowResult(year, day);
    }

    /** The calls of an {@link ICalendar} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ICalendar#Now}. */
        public CompletableFuture<ICalendar.NowResult> Now() {
            return future(3, RequestWriter.NOTHING, ICalendarProxy::readNow);
        }
    }
}
