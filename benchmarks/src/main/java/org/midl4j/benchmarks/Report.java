package org.midl4j.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in interleaved rounds, each in a JVM of its own, and writes a table and a plot of the medians with
 * their spread. Arguments: the number of rounds, and the directory to write to.
 */
public final class Report {
    private static final List<String> FORMATS = List.of("Midl4j", "Sbe", "Thrift", "Protobuf", "ProtobufMessage");

    private final Map<String, List<Double>> scores = new TreeMap<>();

    private Report() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Path directory = Path.of(arguments.length > 1 ? arguments[1] : "target");
        Files.createDirectories(directory);
        Marshalling sample = new Marshalling();
        sample.setUp();
        Report report = new Report();
        for (int round = 1; round <= rounds; round++) {
            report.round();
            System.err.println("round " + round + " of " + rounds);
        }
        String table = report.table(rounds) + "\n" + sample.sizes() + ".\n";
        System.out.print(table);
        Files.writeString(directory.resolve("marshalling.md"), table);
        Files.writeString(directory.resolve("marshalling.svg"), report.plot());
    }

    private void round() throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(Marshalling.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            scores.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new ArrayList<>())
                    .add(result.getPrimaryResult().getStatistics().getPercentile(50));
        }
    }

    private double quantile(String benchmark, double at) {
        List<Double> sorted =
                scores.getOrDefault(benchmark, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException(benchmark + " was not run");
        }
        return sorted.get((int) Math.round(at * (sorted.size() - 1)));
    }

    private String table(int rounds) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "Microseconds for 1,000 structures; medians of %d interleaved rounds (least to most); copying the octets %.1f, making the objects %.1f.%n%n"
                        + "| format | encode | protobuf's time / this | decode | protobuf's time / this |%n"
                        + "| --- | --- | --- | --- | --- |%n",
                rounds,
                quantile("copy", 0.5),
                quantile("allocate", 0.5)));
        for (String format : FORMATS) {
            out.append("| ").append(format).append(" | ");
            out.append(cells("encode", format))
                    .append(" | ")
                    .append(cells("decode", format))
                    .append(" |\n");
        }
        return out.toString();
    }

    private String cells(String direction, String format) {
        String benchmark = direction + format;
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f to %.1f) | %.1f",
                quantile(benchmark, 0.5),
                quantile(benchmark, 0),
                quantile(benchmark, 1),
                quantile(direction + "Protobuf", 0.5) / quantile(benchmark, 0.5));
    }

    /** A bar for each format and direction, as SVG. */
    private String plot() {
        double most = 0;
        for (String format : FORMATS) {
            most = Math.max(most, Math.max(quantile("encode" + format, 0.5), quantile("decode" + format, 0.5)));
        }
        StringBuilder out = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"300\" font-family=\"sans-serif\" font-size=\"13\">\n");
        int y = 10;
        for (String format : FORMATS) {
            for (String direction : List.of("encode", "decode")) {
                double score = quantile(direction + format, 0.5);
                out.append(String.format(
                        Locale.ROOT,
                        "<text x=\"5\" y=\"%d\">%s, %s</text><rect x=\"190\" y=\"%d\" width=\"%.0f\" height=\"16\" fill=\"%s\"/>"
                                + "<text x=\"%.0f\" y=\"%d\">%.1f µs</text>%n",
                        y + 13,
                        format,
                        direction,
                        y,
                        score / most * 360,
                        direction.equals("encode") ? "#3b6ea5" : "#a5633b",
                        195 + score / most * 360,
                        y + 13,
                        score));
                y += 20;
            }
            y += 8;
        }
        return out.append("</svg>\n").toString();
    }
}
