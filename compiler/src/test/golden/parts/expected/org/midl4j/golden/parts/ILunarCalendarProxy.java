// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Calls an {@link ILunarCalendar} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ILunarCalendarProxy extends ICalendarProxy implements ILunarCalendar {
    static {
        Abi.require(1);
    }

    protected ILunarCalendarProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ILunarCalendar proxy) throws ComException {
        return new Futures(targetOf(proxy, ILunarCalendar.TYPE));
    }

    @Override
    public ILunarCalendar.Now_Result Now_(int moon) throws ComException {
        return call(4, out -> writeNow_(out, moon), ILunarCalendarProxy::readNow_);
    }

    private static void writeNow_(NdrWriter out, int moon) throws ComException {
        out.writeInt(moon);
    }

    private static ILunarCalendar.Now_Result readNow_(NdrReader in) throws ComException {
        in.at("month");
        int at = in.take(4, 8);
        int month = in.getInt(at);
        int day = in.getInt(at + 4);
        return new ILunarCalendar.Now_Result(month, day);
    }

    /** The calls of an {@link ILunarCalendar} elsewhere, as futures. */
    public static class Futures extends ICalendarProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ILunarCalendar#Now_}. */
        public CompletableFuture<ILunarCalendar.Now_Result> Now_(int moon) {
            return future(4, out -> writeNow_(out, moon), ILunarCalendarProxy::readNow_);
        }
    }
}
