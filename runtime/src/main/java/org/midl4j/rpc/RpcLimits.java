package org.midl4j.rpc;

/**
 * What one end of a connection allows the other to make it spend.
 *
 * @param fragment the longest PDU taken or sent, in octets: 2048 to 65528, a multiple of 8
 * @param request the longest reassembled request a server takes
 * @param response the longest reassembled response a client takes
 * @param unfinished how many octets of requests that are still arriving one connection may hold
 * @param calls how many calls one connection may have running in a server
 * @param contexts how many presentation contexts one connection may have
 * @param connections how many connections a server has open at once
 * @param threads how many threads a server may run calls on
 * @param queued how many octets may wait to be sent on a connection before its senders wait and its requests stay unread
 */
public record RpcLimits(
        int fragment,
        int request,
        int response,
        int unfinished,
        int calls,
        int contexts,
        int connections,
        int threads,
        int queued) {
    static final int SMALLEST_FRAGMENT = 2048;
    static final int LARGEST_FRAGMENT = 65528;

    /** What suits a server. */
    public static final RpcLimits DEFAULT =
            new RpcLimits(LARGEST_FRAGMENT, 4 << 20, 64 << 20, 16 << 20, 4096, 1024, 4096, 512, 1 << 20);

    public RpcLimits {
        if (fragment < SMALLEST_FRAGMENT || fragment > LARGEST_FRAGMENT || fragment % 8 != 0) {
            throw new IllegalArgumentException("a fragment limit of " + fragment
                    + " octets; it must be a multiple of 8 from " + SMALLEST_FRAGMENT + " to " + LARGEST_FRAGMENT);
        }
    }

    public RpcLimits withFragment(int octets) {
        return new RpcLimits(octets, request, response, unfinished, calls, contexts, connections, threads, queued);
    }

    public RpcLimits withRequest(int octets) {
        return new RpcLimits(fragment, octets, response, unfinished, calls, contexts, connections, threads, queued);
    }

    public RpcLimits withResponse(int octets) {
        return new RpcLimits(fragment, request, octets, unfinished, calls, contexts, connections, threads, queued);
    }

    public RpcLimits withCalls(int count) {
        return new RpcLimits(fragment, request, response, unfinished, count, contexts, connections, threads, queued);
    }

    public RpcLimits withThreads(int count) {
        return new RpcLimits(fragment, request, response, unfinished, calls, contexts, connections, count, queued);
    }

    public RpcLimits withQueued(int octets) {
        return new RpcLimits(fragment, request, response, unfinished, calls, contexts, connections, threads, octets);
    }

    public RpcLimits withConnections(int count) {
        return new RpcLimits(fragment, request, response, unfinished, calls, contexts, count, threads, queued);
    }
}
