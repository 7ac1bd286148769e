package org.midl4j.examples;

import java.io.IOException;
import org.midl4j.ComServer;
import org.midl4j.com.ComException;
import org.midl4j.examples.stock.Stock;

/** The server as a program: prints where it listens, and serves until its standard input ends. */
public final class StockServer {
    private StockServer() {}

    /**
     * Runs it.
     *
     * @param arguments where to listen; {@code ncacn_ip_tcp:127.0.0.1[0]} if not given
     */
    public static void main(String[] arguments) throws ComException, IOException {
        String endpoint = arguments.length > 0 ? arguments[0] : "ncacn_ip_tcp:127.0.0.1[0]";
        try (ComServer server = ComServer.listen(endpoint)) {
            server.register(Stock.CLSID, StockExchange::new);
            System.out.println(server.endpoint());
            System.out.flush();
            while (System.in.read() >= 0) {
                // what arrives does not matter, only that the other side is there
            }
        }
    }
}
