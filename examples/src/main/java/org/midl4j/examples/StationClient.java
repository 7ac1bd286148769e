package org.midl4j.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcException;
import org.midl4j.examples.station.Reading;
import org.midl4j.examples.station.Series;
import org.midl4j.examples.station.measurements;
import org.midl4j.rpc.Binding;

/** The client as a program: sends a day's readings of the temperature, and asks for those of the evening. */
public final class StationClient {
    private static final int MINUTES = 24 * 60;
    private static final int EVENING = 18 * 60;

    private StationClient() {}

    /**
     * Runs it.
     *
     * @param arguments where the station listens
     */
    public static void main(String[] arguments) throws RpcException, IOException {
        if (arguments.length != 1) {
            System.err.println("usage: StationClient ncacn_ip_tcp:HOST[PORT]");
            System.exit(2);
        }
        try (Binding binding = Binding.of(arguments[0])) {
            run(measurements.TYPE.client(binding), System.out);
        }
    }

    private static void run(measurements station, PrintStream out) throws RpcException, IOException {
        measurements.OpenResult opened = station.Open("temperature");
        out.println("Open(\"temperature\"): " + opened.result());
        out.println(
                "Open(\"temperature\") again: " + station.Open("temperature").result());

        Series series = Objects.requireNonNull(opened.series());
        out.println("Append(a day): " + station.Append(series, day()) + " readings");
        out.println("Append(the same day): " + station.Append(series, day()) + " readings");

        double sum = 0;
        int count = 0;
        Pipe<Reading[]> evening = station.Since(series, EVENING);
        for (Reading[] chunk = evening.next(); chunk != null; chunk = evening.next()) {
            for (Reading each : chunk) {
                sum += each.value;
                count++;
            }
        }
        out.printf(Locale.ROOT, "Since(18:00): %d readings, mean %.2f%n", count, sum / count);

        out.println("Close: " + station.Close(series));
        out.println("Open(\"pressure\"), and go: " + station.Open("pressure").result());
    }

    /** A reading for each minute, in chunks of an hour: coldest at four, warmest at sixteen o'clock. */
    private static Pipe<Reading[]> day() {
        int[] next = {0};
        return () -> {
            if (next[0] == MINUTES) {
                return null;
            }
            Reading[] hour = new Reading[60];
            for (int i = 0; i < hour.length; i++) {
                int minute = next[0]++;
                hour[i] = new Reading(minute, 12 - 6 * Math.cos(2 * Math.PI * (minute - 240) / MINUTES));
            }
            return hour;
        };
    }
}
