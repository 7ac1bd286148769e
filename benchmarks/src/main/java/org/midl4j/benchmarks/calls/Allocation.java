package org.midl4j.benchmarks.calls;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** What the threads of this process allocate. */
final class Allocation {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    /** How many octets were allocated since this was last asked, by threads that are still there. */
    long next() {
        long[] ids = threads.getAllThreadIds();
        long[] allocated = threads.getThreadAllocatedBytes(ids);
        Map<Long, Long> now = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < ids.length; i++) {
            now.put(ids[i], allocated[i]);
            sum += Math.max(0, allocated[i] - before.getOrDefault(ids[i], 0L));
        }
        before = now;
        return sum;
    }
}
