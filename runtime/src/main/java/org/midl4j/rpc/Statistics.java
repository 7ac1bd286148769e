package org.midl4j.rpc;

/**
 * What a server has done.
 *
 * @param calls requests that arrived whole
 * @param pdusIn PDUs that arrived
 * @param pdusOut responses and faults that were sent, each fragment counted
 */
public record Statistics(long calls, long pdusIn, long pdusOut) {
    static final Statistics NONE = new Statistics(0, 0, 0);

    Statistics plus(Statistics other) {
        return new Statistics(calls + other.calls, pdusIn + other.pdusIn, pdusOut + other.pdusOut);
    }
}
