package org.midl4j.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcException;
import org.midl4j.examples.station.Reading;
import org.midl4j.examples.station.Series;
import org.midl4j.examples.station.measurements;

/** Keeps measurements in memory. Called by several threads at once. */
final class Station implements measurements {
    private static final int ERROR_BUSY = 170;
    private static final int ERROR_READ_FAULT = 30;
    private static final int CHUNK = 256;

    private final Map<String, List<Reading>> kept = new ConcurrentHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final PrintStream log;

    /** @param log told when a client goes without closing what it has opened */
    Station(PrintStream log) {
        this.log = log;
    }

    /** A series in the hands of one client, whose calls with it come one after the other. */
    private final class OpenSeries extends Series {
        private final String name;
        private final List<Reading> readings;

        OpenSeries(String name) {
            this.name = name;
            this.readings = kept.computeIfAbsent(name, unknown -> new ArrayList<>());
        }

        @Override
        public void rundown() {
            release(name);
            log.println(name + " was left open");
        }
    }

    private synchronized boolean take(String name) {
        return taken.add(name);
    }

    private synchronized void release(String name) {
        taken.remove(name);
    }

    @Override
    public OpenResult Open(String name) {
        return take(name) ? new OpenResult(0, new OpenSeries(name)) : new OpenResult(ERROR_BUSY, null);
    }

    @Override
    public int Append(Series series, Pipe<Reading[]> readings) throws RpcException {
        List<Reading> all = ((OpenSeries) series).readings;
        int before = all.size();
        try {
            for (Reading[] chunk = readings.next(); chunk != null; chunk = readings.next()) {
                for (Reading each : chunk) {
                    if (all.isEmpty() || all.get(all.size() - 1).when < each.when) {
                        all.add(each);
                    }
                }
            }
        } catch (IOException e) {
            throw new RpcException(ERROR_READ_FAULT, "the readings broke off", e);
        }
        return all.size() - before;
    }

    @Override
    public Pipe<Reading[]> Since(Series series, long when) {
        ArrayDeque<Reading> left = new ArrayDeque<>();
        for (Reading each : ((OpenSeries) series).readings) {
            if (each.when >= when) {
                left.add(each);
            }
        }
        return () -> {
            Reading[] chunk = new Reading[Math.min(CHUNK, left.size())];
            for (int i = 0; i < chunk.length; i++) {
                chunk[i] = left.remove();
            }
            return chunk.length == 0 ? null : chunk;
        };
    }

    @Override
    public @Nullable Series Close(@Nullable Series series) {
        if (series instanceof OpenSeries open) {
            release(open.name);
        }
        return null;
    }
}
