// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** One quotation, as the exchange last saw it. */
@MidlGenerated("input.idl")
@NullMarked
public final class Quotation {
    /** upper case */
    public @Nullable String symbol;

    public double bid;

    public double ask;

    public long volume;

    public Quotation() {}

    public Quotation(@Nullable String symbol, double bid, double ask, long volume) {
        this.symbol = symbol;
        this.bid = bid;
        this.ask = ask;
        this.volume = volume;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quotation that
                && Objects.equals(symbol, that.symbol)
                && Double.compare(bid, that.bid) == 0
                && Double.compare(ask, that.ask) == 0
                && volume == that.volume;
    }

    @Override
    public int hashCode() {
        return Objects.hash(symbol, bid, ask, volume);
    }

    @Override
    public String toString() {
        return "Quotation{symbol=" + symbol + ", bid=" + bid + ", ask=" + ask + ", volume=" + volume
                + "}";
    }
}
