package org.midl4j.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.midl4j.ComClient;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.examples.stock.IStock;
import org.midl4j.examples.stock.Stock;

/** Runs the client against the server in another apartment of this process, and then in another process over TCP. */
public final class StockDemo {
    private StockDemo() {}

    /** Runs it; there are no arguments. */
    public static void main(String[] arguments) throws ComException, IOException, InterruptedException {
        PrintStream out = System.out;
        out.println("The exchange in another apartment of this process:");
        inAnotherApartment(out);
        out.println("The exchange in another process, over TCP:");
        inAnotherProcess(out);
    }

    static void inAnotherApartment(PrintStream out) throws ComException {
        try (SingleThreadedApartment home = Apartment.sta("exchange")) {
            IStock stock = home.create(IStock.TYPE, StockExchange::new);
            new StockClient(stock, out).run();
        }
    }

    static void inAnotherProcess(PrintStream out) throws ComException, IOException, InterruptedException {
        Process server = startServer();
        try (BufferedReader says =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String endpoint = says.readLine();
            if (endpoint == null) {
                throw new IOException("the server ended with status " + server.waitFor() + " before it listened");
            }
            out.println("  it listens on " + endpoint);
            try (ComClient client = ComClient.connect(endpoint)) {
                new StockClient(client.createInstance(Stock.CLSID, IStock.class), out).run();
            }
        } finally {
            server.getOutputStream().close(); // that it ends is the server's sign to stop
            if (!server.waitFor(5, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static Process startServer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StockServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
