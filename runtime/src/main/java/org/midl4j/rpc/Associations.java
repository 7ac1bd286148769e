package org.midl4j.rpc;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A server's association groups: the connections of one client that share context handles. */
final class Associations {
    private static final System.Logger LOG = System.getLogger(Associations.class.getName());

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, Association> members = new HashMap<>();
    private final Executor rundowns;

    /** Runs handles down on a thread of their own: they may take their time, and hold nobody up. */
    Associations() {
        this(work -> {
            Thread thread = new Thread(work, "midl4j-rundown");
            thread.setDaemon(true);
            thread.start();
        });
    }

    Associations(Executor rundowns) {
        this.rundowns = rundowns;
    }

    /** Starts an association with one connection. */
    synchronized Association create() {
        int id;
        do {
            id = random.nextInt();
        } while (id == 0 || members.containsKey(id));
        Association created = new Association(id);
        members.put(id, created);
        return created;
    }

    /** Adds a connection to an association, if there is one of that id. */
    synchronized @Nullable Association join(int id) {
        Association known = members.get(id);
        if (known != null) {
            known.connections++;
        }
        return known;
    }

    /** Takes a connection out of an association, which ends with its last one: its handles are run down. */
    void leave(Association left) {
        List<Runnable> work;
        synchronized (this) {
            if (--left.connections > 0) {
                return;
            }
            members.remove(left.id());
            work = left.end();
        }
        if (!work.isEmpty()) {
            rundowns.execute(() -> work.forEach(Associations::runDown));
        }
    }

    /** How many there are. */
    synchronized int size() {
        return members.size();
    }

    private static void runDown(Runnable rundown) {
        try {
            rundown.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the rundown of a context handle threw an exception", e);
        }
    }
}
