package org.midl4j.benchmarks.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures calls to another process in interleaved rounds, and writes a table and a plot of the medians with their spread.
 * Arguments: the number of rounds, and the directory to write to; then perhaps the names of the systems to measure. The
 * system property {@code calls.server} has options for the server's virtual machine.
 */
public final class Calls {
    private static final long MILLISECOND = 1_000_000;
    private static final long SLICE = 200 * MILLISECOND;
    private static final int OUTSTANDING = 64;
    private static final int THREADS = 8;
    private static final int WARM_UP = 3;
    private static final String RAW = "raw sockets";
    private static final String GRPC = "grpc";
    private static final String THRIFT = "Thrift";

    /** What is measured. */
    private enum Measure {
        SYNC("one call at a time, p50, µs", true),
        ASYNC("64 outstanding, calls/s", false),
        THREADS("8 threads, calls/s", false),
        LARGE("64 KiB there and back, p50, µs", true),
        HUGE("1 MiB there and back, p50, µs", true),
        CLIENT("octets allocated a call, client", true),
        SERVER("octets allocated a call, server", true);

        final String title;
        final boolean lessIsBetter;

        Measure(String title, boolean lessIsBetter) {
            this.title = title;
            this.lessIsBetter = lessIsBetter;
        }
    }

    /** One way to make calls. */
    private static final class Contestant {
        final String name;
        final Callable<? extends Client> opener;
        final Set<Measure> measures;
        /** One connection for each of several threads, where they cannot share one. */
        final List<Client> clients = new ArrayList<>();

        final Map<Measure, List<Double>> results = new EnumMap<>(Measure.class);

        Contestant(String name, boolean shared, Callable<? extends Client> opener, Set<Measure> measures)
                throws Exception {
            this.name = name;
            this.opener = opener;
            this.measures = measures;
            for (int i = 0; i < (shared ? 1 : THREADS); i++) {
                clients.add(opener.call());
            }
        }

        Client client(int thread) {
            return clients.get(thread % clients.size());
        }

        void add(Measure measure, double result) {
            results.computeIfAbsent(measure, key -> new ArrayList<>()).add(result);
        }

        double quantile(Measure measure, double at) {
            List<Double> sorted =
                    results.getOrDefault(measure, List.of()).stream().sorted().toList();
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.round(at * (sorted.size() - 1)));
        }

        double median(Measure measure) {
            return quantile(measure, 0.5);
        }
    }

    private final Map<String, Contestant> contestants = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Allocation allocation = new Allocation();
    private final BufferedReader answers;
    private final OutputStream questions;

    private Calls(BufferedReader answers, OutputStream questions) {
        this.answers = answers;
        this.questions = questions;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Path directory = Path.of(arguments.length > 1 ? arguments[1] : "target");
        Files.createDirectories(directory);
        Path socket = Files.createTempDirectory("calls").resolve("raw");
        Process server = server(socket);
        try {
            Calls calls = new Calls(
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)),
                    server.getOutputStream());
            calls.connect(socket);
            if (arguments.length > 2) {
                calls.contestants.keySet().retainAll(Arrays.asList(arguments).subList(2, arguments.length));
            }
            for (int round = 1 - WARM_UP; round <= rounds; round++) {
                calls.round(round > 0);
                System.err.println(round > 0 ? "round " + round + " of " + rounds : "warming up");
            }
            String table = calls.tables(rounds);
            System.out.print(table);
            Files.writeString(directory.resolve("calls.md"), table);
            Files.writeString(directory.resolve("calls.svg"), calls.plot());
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
        System.exit(0); // the systems' own threads may go on
    }

    private static Process server(Path socket) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("calls.server", "-showversion").split(" ")));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), CallServer.class.getName(), socket.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void connect(Path socket) throws Exception {
        InetSocketAddress raw =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(answers.readLine()));
        String com = answers.readLine();
        String local = answers.readLine();
        String plain = answers.readLine();
        int grpc = Integer.parseInt(answers.readLine());
        int thrift = Integer.parseInt(answers.readLine());
        int thriftAsync = Integer.parseInt(answers.readLine());
        Set<Measure> all = EnumSet.allOf(Measure.class);
        add(RAW, false, () -> new RawClient(raw), all);
        add("midl4j, COM", true, () -> new ComQuotesClient(com, false), all);
        add("midl4j, COM, futures", true, () -> new ComQuotesClient(com, true), EnumSet.of(Measure.ASYNC));
        add("midl4j, raw RPC", true, () -> new PlainQuotesUser(plain), all);
        add(GRPC, true, () -> new Grpc(grpc), all);
        add(THRIFT, false, () -> new Thrift(thrift, thriftAsync), all);
        add("raw Unix-domain sockets", false, () -> new RawClient(UnixDomainSocketAddress.of(socket)), all);
        add("midl4j, COM, Unix-domain socket", true, () -> new ComQuotesClient(local, false), all);
    }

    private void add(String name, boolean shared, Callable<Client> opener, Set<Measure> measures) throws Exception {
        contestants.put(name, new Contestant(name, shared, opener, measures));
    }

    // ---- measuring

    private void round(boolean counts) throws Exception {
        for (Measure measure : Measure.values()) {
            for (Contestant each : contestants.values()) {
                if (each.measures.contains(measure)) {
                    measure(measure, each, counts);
                }
            }
        }
    }

    private void measure(Measure measure, Contestant each, boolean counts) throws Exception {
        Client client = each.client(0);
        double result = switch (measure) {
            case SYNC -> sync(each, counts);
            case ASYNC -> {
                long start = System.nanoTime();
                long count = client.stream(OUTSTANDING, SLICE);
                yield count * 1e9 / (System.nanoTime() - start);
            }
            case THREADS -> byThreads(each);
            case LARGE -> median(() -> client.echo(LARGE_PAYLOAD), SLICE / 2);
            case HUGE -> median(() -> client.echo(HUGE_PAYLOAD), SLICE);
            case CLIENT, SERVER -> Double.NaN; // counted with SYNC
        };
        if (counts && !Double.isNaN(result)) {
            each.add(measure, result);
        }
    }

    private static final byte[] LARGE_PAYLOAD = payload(64 << 10);
    private static final byte[] HUGE_PAYLOAD = payload(1 << 20);

    private static byte[] payload(int length) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i * 31);
        }
        return octets;
    }

    private double sync(Contestant each, boolean counts) throws Exception {
        Client client = each.client(0);
        long[] times = new long[1 << 16];
        allocation.next();
        allocatedByServer();
        int count = sample(client::quote, SLICE, times);
        double mine = allocation.next();
        double others = allocatedByServer();
        if (counts) {
            each.add(Measure.CLIENT, mine / count);
            each.add(Measure.SERVER, others / count);
        }
        return middle(times, count);
    }

    private static double median(Call call, long time) throws Exception {
        long[] times = new long[1 << 16];
        return middle(times, sample(call, time, times));
    }

    private interface Call {
        void make() throws Exception;
    }

    private static int sample(Call call, long time, long[] times) throws Exception {
        long end = System.nanoTime() + time;
        int count = 0;
        long before = System.nanoTime();
        while (before - end < 0 && count < times.length) {
            call.make();
            long now = System.nanoTime();
            times[count++] = now - before;
            before = now;
        }
        return count;
    }

    /** The middle one, in microseconds. */
    private static double middle(long[] times, int count) {
        Arrays.sort(times, 0, count);
        return times[count / 2] / 1e3;
    }

    private double byThreads(Contestant each) throws Exception {
        long start = System.nanoTime();
        long end = start + SLICE;
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Client client = each.client(i);
            counts.add(threads.submit(() -> {
                long count = 0;
                do {
                    client.quote();
                    count++;
                } while (System.nanoTime() - end < 0);
                return count;
            }));
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum * 1e9 / (System.nanoTime() - start);
    }

    private double allocatedByServer() throws IOException {
        questions.write('\n');
        questions.flush();
        return Double.parseDouble(answers.readLine());
    }

    // ---- telling

    private String tables(int rounds) {
        StringBuilder out = new StringBuilder("Medians of " + rounds + " interleaved rounds (least to most), on Java "
                + Runtime.version().feature() + " and "
                + Runtime.getRuntime().availableProcessors() + " processors.\n\n| |");
        for (Measure measure : Measure.values()) {
            out.append(' ').append(measure.title).append(" |");
        }
        out.append("\n| --- |").append(" --- |".repeat(Measure.values().length)).append('\n');
        for (Contestant each : contestants.values()) {
            out.append("| ").append(each.name).append(" |");
            for (Measure measure : Measure.values()) {
                out.append(' ').append(cell(each, measure)).append(" |");
            }
            out.append('\n');
        }
        out.append("\nHow many times as good as others (time or octets: theirs / this; calls: this / theirs):\n\n| |");
        for (Measure measure : Measure.values()) {
            out.append(' ')
                    .append(measure.title.replaceFirst(", (p50, µs|calls/s)$", ""))
                    .append(" |");
        }
        out.append("\n| --- |").append(" --- |".repeat(Measure.values().length)).append('\n');
        for (Contestant each : contestants.values()) {
            if (each.name.startsWith("midl4j")) {
                for (String other :
                        List.of(each.name.contains("Unix") ? "raw Unix-domain sockets" : RAW, GRPC, THRIFT)) {
                    Contestant peer = contestants.get(other);
                    if (peer != null) {
                        ratios(out, each, peer);
                    }
                }
            }
        }
        return out.toString();
    }

    private static void ratios(StringBuilder out, Contestant each, Contestant peer) {
        out.append("| ").append(each.name).append(" : ").append(peer.name).append(" |");
        for (Measure measure : Measure.values()) {
            double ratio = measure.lessIsBetter
                    ? peer.median(measure) / each.median(measure)
                    : each.median(measure) / peer.median(measure);
            out.append(Double.isNaN(ratio) ? " – |" : " %.2f |".formatted(ratio));
        }
        out.append('\n');
    }

    private static String cell(Contestant each, Measure measure) {
        double median = each.median(measure);
        if (Double.isNaN(median)) {
            return "–";
        }
        String format = median < 1000 && measure != Measure.CLIENT && measure != Measure.SERVER ? "%,.1f" : "%,.0f";
        return (format + " (" + format + " to " + format + ")")
                .formatted(median, each.quantile(measure, 0), each.quantile(measure, 1));
    }

    /** A bar for each system and measure, as SVG. */
    private String plot() {
        StringBuilder bars = new StringBuilder();
        int y = 10;
        for (Measure measure : Measure.values()) {
            double most = contestants.values().stream()
                    .mapToDouble(each -> each.median(measure))
                    .filter(median -> !Double.isNaN(median))
                    .max()
                    .orElse(1);
            bars.append("<text x=\"5\" y=\"%d\" font-weight=\"bold\">%s</text>%n".formatted(y + 13, measure.title));
            y += 20;
            for (Contestant each : contestants.values()) {
                double median = each.median(measure);
                if (!Double.isNaN(median)) {
                    double width = median / most * 360;
                    bars.append(
                            ("<text x=\"5\" y=\"%d\">%s</text><rect x=\"250\" y=\"%d\" width=\"%.0f\" height=\"16\" fill=\"%s\"/>"
                                            + "<text x=\"%.0f\" y=\"%d\">%,.0f</text>%n")
                                    .formatted(
                                            y + 13,
                                            each.name,
                                            y,
                                            width,
                                            each.name.startsWith("midl4j") ? "#3b6ea5" : "#a5633b",
                                            255 + width,
                                            y + 13,
                                            median));
                    y += 20;
                }
            }
            y += 8;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"" + y
                + "\" font-family=\"sans-serif\" font-size=\"13\">\n" + bars + "</svg>\n";
    }
}
