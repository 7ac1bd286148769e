package org.midl4j.rpc;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/** A server's association groups: the connections of one client that share context handles. */
final class Associations {
    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, Integer> members = new HashMap<>();

    /** Starts an association with one connection, and returns its id, which is never 0. */
    synchronized int create() {
        int id;
        do {
            id = random.nextInt();
        } while (id == 0 || members.containsKey(id));
        members.put(id, 1);
        return id;
    }

    /** Adds a connection to an association, if there is one of that id. */
    synchronized boolean join(int id) {
        return members.computeIfPresent(id, (key, count) -> count + 1) != null;
    }

    /** Takes a connection out of an association, which ends with its last one. */
    synchronized void leave(int id) {
        members.computeIfPresent(id, (key, count) -> count == 1 ? null : count - 1);
    }
}
