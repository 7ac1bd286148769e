package org.midl4j.examples;

import java.io.PrintStream;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.examples.records.AsyncStore;
import org.midl4j.examples.records.IRecordStore;
import org.midl4j.examples.records.PlainStore;

/** The same client with two servers, one without and one with call objects: it cannot tell them apart. */
public final class RecordsDemo {
    private static final int MILLIS_PER_PAGE = 25;

    private RecordsDemo() {}

    /** Runs it. */
    public static void main(String... args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
            server.register(PlainStore.CLSID, () -> new RecordStore(MILLIS_PER_PAGE));
            server.register(AsyncStore.CLSID, () -> new AsyncRecordStore(MILLIS_PER_PAGE));
            try (ComClient client = ComClient.connect(server.endpoint())) {
                out.println("A server without call objects");
                new RecordsClient(client.createInstance(PlainStore.CLSID, IRecordStore.class), out).run();
                out.println("A server with call objects");
                new RecordsClient(client.createInstance(AsyncStore.CLSID, IRecordStore.class), out).run();
            }
        }
    }
}
