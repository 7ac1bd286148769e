package org.midl4j.benchmarks.calls;

import org.midl4j.benchmarks.IQuotes;
import org.midl4j.benchmarks.PlainQuotes;

/** What midl4j's servers do, for both kinds of interface. */
final class ComQuotes implements IQuotes, PlainQuotes {
    @Override
    public double Quote(String symbol) {
        return 1.25 * symbol.length();
    }

    @Override
    public byte[] Echo(int count, byte[] data) {
        return data;
    }
}
