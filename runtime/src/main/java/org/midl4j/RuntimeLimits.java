package org.midl4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.midl4j.rpc.RpcLimits;

/**
 * What one end of a connection lets others make it spend. A peer that goes beyond gets a fault or is dropped; others
 * notice nothing.
 *
 * @param fragmentSize the longest piece of a call that is taken or sent, in octets: 2048 to 65528, a multiple of 8
 * @param requestSize the longest request a server takes, in octets
 * @param responseSize the longest response a client takes, in octets
 * @param unfinishedRequests how many octets of requests that are still arriving one connection may hold
 * @param outstandingCalls how many calls one connection may have running in a server
 * @param contexts how many interfaces one connection may have negotiated
 * @param connections how many connections a server has open at once
 * @param threads how many threads a server may run calls on
 * @param queuedOutput how many octets may wait to be sent on a connection before its senders wait
 * @param objectsPerClient how many objects one client may hold, each counted for the client that held it first
 * @param pendingTime how long a call object of the server may take to complete a call of another process, before that
 *     fails with {@code RPC_E_TIMEOUT}; null for no limit
 */
public record RuntimeLimits(
        int fragmentSize,
        int requestSize,
        int responseSize,
        int unfinishedRequests,
        int outstandingCalls,
        int contexts,
        int connections,
        int threads,
        int queuedOutput,
        int objectsPerClient,
        @Nullable Duration pendingTime) {
    private static final int OBJECTS_PER_CLIENT = 100_000;

    /** What suits a server. */
    public static final RuntimeLimits DEFAULT = new RuntimeLimits(
            RpcLimits.DEFAULT.fragment(),
            RpcLimits.DEFAULT.request(),
            RpcLimits.DEFAULT.response(),
            RpcLimits.DEFAULT.unfinished(),
            RpcLimits.DEFAULT.calls(),
            RpcLimits.DEFAULT.contexts(),
            RpcLimits.DEFAULT.connections(),
            RpcLimits.DEFAULT.threads(),
            RpcLimits.DEFAULT.queued(),
            OBJECTS_PER_CLIENT,
            null);

    public RuntimeLimits {
        if (requestSize < 1
                || responseSize < 1
                || unfinishedRequests < 1
                || outstandingCalls < 1
                || contexts < 1
                || connections < 1
                || threads < 1
                || queuedOutput < 1
                || objectsPerClient < 1
                || (pendingTime != null && (pendingTime.isNegative() || pendingTime.isZero()))) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    RpcLimits rpc() {
        return new RpcLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput);
    }

    public RuntimeLimits withFragmentSize(int octets) {
        return new RuntimeLimits(
                octets,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withRequestSize(int octets) {
        return new RuntimeLimits(
                fragmentSize,
                octets,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withResponseSize(int octets) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                octets,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withUnfinishedRequests(int octets) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                octets,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withOutstandingCalls(int count) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                count,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withContexts(int count) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                count,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withConnections(int count) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                count,
                threads,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withThreads(int count) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                count,
                queuedOutput,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withQueuedOutput(int octets) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                octets,
                objectsPerClient,
                pendingTime);
    }

    public RuntimeLimits withObjectsPerClient(int count) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                count,
                pendingTime);
    }

    /** Ends calls that a call object has begun and does not complete in time; null for no limit. */
    public RuntimeLimits withPendingTime(@Nullable Duration time) {
        return new RuntimeLimits(
                fragmentSize,
                requestSize,
                responseSize,
                unfinishedRequests,
                outstandingCalls,
                contexts,
                connections,
                threads,
                queuedOutput,
                objectsPerClient,
                time);
    }
}
