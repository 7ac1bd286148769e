package org.midl4j.examples.conformance;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.examples.conformance.idl.FNODE;

/** What the gold server does with nodes that full pointers lead to, in circles too. */
final class Graphs {
    private static final int ADDED_BY_SERVER = 777;

    private Graphs() {}

    /** Of what hangs together: how many nodes, their values, and how the two pointers stand to each other. */
    static int ring(@Nullable FNODE n, @Nullable FNODE m) {
        if (n == null) {
            return m == null ? -1 : -2;
        }
        Set<FNODE> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int sum = 0;
        for (FNODE each = n; each != null && seen.add(each); each = each.next) {
            sum += each.v;
        }
        int relation = n == m ? 2 : n.next != null && n.next == m ? 4 : 0;
        return sum + (n.other == null ? 0 : 10 * n.other.v) + 10_000 * relation + 100_000 * seen.size();
    }

    /** Changes nodes in place, so that the client's own change; adds one where there is none. */
    static int change(@Nullable FNODE n) {
        if (n == null) {
            return 0;
        }
        n.v += 100;
        if (n.next != null && n.next == n.other) {
            n.next.v += 1000;
            return 2;
        }
        if (n.next != null) {
            n.next.v += 1;
        }
        n.other = new FNODE(ADDED_BY_SERVER, null, n.next);
        return 1;
    }
}
