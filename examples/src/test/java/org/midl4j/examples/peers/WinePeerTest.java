package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.rpc.RpcType;

/** Wine's RPC runtime and widl's stubs at the other end of every operation of gold, and of what it says there. */
@Tag("peers")
@DisplayName("Wine")
final class WinePeerTest {
    private static final Path DIRECTORY = Peer.BASE.resolve("target/wine");

    /** How a request reads below: operation and stub octets. This one is cancelled. */
    private static final String CANCELLED = "G_Sleep 60ea000003000000";

    /** What our client calls and Wine's does not. */
    private static final Set<String> ONLY_OURS = Set.of(
            // A pointer that is an arm of an encapsulated union: Wine's own stubs refuse to send it.
            "G_EncUP 040000000000020005000000000000000500000074006500780074000000",
            "G_EncUP 0600000000000200010000000400020008000200020000000200000000000000020000006e00000007000000",
            // A program in C without asynchronous calls does not cancel one.
            CANCELLED);

    /** What Wine's client calls and ours does not: our client itself refuses a value that is out of range. */
    private static final Set<String> ONLY_WINES = Set.of("G_Range 0b000000");

    // How stub octets lie that are not all compared, an octet a character: values; gaps between members, which a
    // program
    // in C sends as they are in its memory; names of handles. Octets of another length are of an arm that has no gaps.
    private static final char VALUE = 'v';
    private static final String SMALLPAD = "v-vvv---vvvv";
    private static final String PADDED = "v-------vvvvvvvvvv--vvvv";
    private static final String NESTED = SMALLPAD + "v---" + PADDED;
    private static final String ENCU = "vvvvvvvv" + PADDED;
    private static final String HANDLE = "vvvvhhhhhhhhhhhhhhhh";
    private static final String NULL_HANDLE = "00".repeat(HANDLE.length());
    private static final Map<String, String> REQUESTS = Map.of(
            "G_Nested", NESTED + PADDED + PADDED,
            "G_ByVal", PADDED + SMALLPAD + "vvvvvvvvvvvvvvvv",
            "G_EncU", ENCU,
            "G_Next", HANDLE,
            "G_Close", HANDLE);
    private static final Map<String, String> RESPONSES =
            Map.of("G_Nested", NESTED, "G_EncU", ENCU, "G_Open", HANDLE + "vvvv");

    /** What Wine's server answers with another fault: an access violation becomes ERROR_NOACCESS there. */
    private static final String ACCESS_VIOLATION = "G_Raise 050000c0";

    private static final int OPERATIONS = 36;

    private static Wine wine;
    private static final Map<String, Talk> TALKS = new TreeMap<>();

    @BeforeAll
    static void make() throws Exception {
        wine = Wine.in(DIRECTORY);
    }

    private enum End {
        OURS,
        WINES
    }

    /** What went on between a client and a server: what the client said of it, and the calls. */
    private record Talk(List<String> lines, List<Exchange> calls) {}

    private static Talk talk(End client, End server) throws Exception {
        String name = client + " " + server;
        Talk before = TALKS.get(name);
        if (before != null) {
            return before;
        }
        int port = Peer.freePort();
        try (Peer serving = serve(server, port);
                Relay relay = new Relay(port);
                Peer calling = call(client, relay.port())) {
            assertEquals(0, calling.awaitEnd(), calling::toString);
            if (server == End.OURS) {
                assertEquals(0, serving.awaitEnd(), serving::toString);
            } // Wine's does not see that a call was cancelled, and waits for its end.
            List<Exchange> calls = new ArrayList<>();
            relay.captures().forEach(each -> calls.addAll(Exchange.in(each)));
            Talk made = new Talk(calling.lines(), List.copyOf(calls));
            TALKS.put(name, made);
            return made;
        }
    }

    private static Peer serve(End end, int port) throws Exception {
        if (end == End.OURS) {
            return Conformance.serve(port);
        }
        Peer server = wine.start("gold-server", Integer.toString(port));
        server.await("listening");
        return server;
    }

    private static Peer call(End end, int port) throws Exception {
        String place = Integer.toString(port);
        return end == End.OURS
                ? Conformance.call("127.0.0.1", place, "--shutdown")
                : wine.start("gold-client", "127.0.0.1", place, "shutdown");
    }

    @Test
    void itsClientCallsOurServer() throws Exception {
        assertEquals(List.of("70 passed, 0 failed"), talk(End.WINES, End.OURS).lines());
    }

    @Test
    void ourClientCallsItsServer() throws Exception {
        assertEquals(List.of("76 passed, 0 failed"), talk(End.OURS, End.WINES).lines());
    }

    @Test
    void itsClientCallsItsServer() throws Exception {
        assertEquals(List.of("70 passed, 0 failed"), talk(End.WINES, End.WINES).lines());
    }

    /** For the same values, the octets of a request are the same, whoever has written them. */
    @ParameterizedTest
    @EnumSource
    void bothClientsSendTheSameOctets(End server) throws Exception {
        Set<String> ours = requests(talk(End.OURS, server));
        Set<String> wines = requests(talk(End.WINES, server));

        assertEquals(new TreeSet<>(ONLY_OURS), without(ours, wines));
        assertEquals(new TreeSet<>(ONLY_WINES), without(wines, ours));
        Set<String> operations = without(ours, ONLY_OURS).stream()
                .map(request -> request.substring(0, request.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(OPERATIONS + 1, operations.size(), () -> "not compared: " + operations);
    }

    /** For the same requests, the octets of a response are the same, whoever has written them. */
    @ParameterizedTest
    @EnumSource
    void bothServersAnswerWithTheSameOctets(End client) throws Exception {
        Map<String, List<String>> ours = answers(talk(client, End.OURS));
        Map<String, List<String>> wines = answers(talk(client, End.WINES));

        assertEquals(List.of("fault c0000005"), ours.remove(ACCESS_VIOLATION));
        assertEquals(List.of("fault 000003e6"), wines.remove(ACCESS_VIOLATION));
        assertEquals(ours, wines);
    }

    /** Each request's operation and octets. */
    private static Set<String> requests(Talk talk) {
        return talk.calls().stream().map(WinePeerTest::request).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String request(Exchange call) {
        String name = name(call);
        return name + " " + meant(REQUESTS.get(name), call.request());
    }

    /** What each request was answered with, each time that it was made; a call that was cancelled is left out. */
    private static Map<String, List<String>> answers(Talk talk) {
        Map<String, List<String>> answers = new TreeMap<>();
        for (Exchange call : talk.calls()) {
            String request = request(call);
            if (!request.equals(CANCELLED)) {
                String answer = meant(RESPONSES.get(name(call)), String.valueOf(call.answer()));
                answers.computeIfAbsent(request, first -> new ArrayList<>()).add(answer);
            }
        }
        return answers;
    }

    private static String name(Exchange call) {
        RpcType<?> type = Stream.of(gold.TYPE, gold2.TYPE)
                .filter(each -> each.id().uuid().equals(call.target()))
                .findFirst()
                .orElseThrow();
        return type.description().operation(call.opnum());
    }

    /** The octets without those that have no meaning, which are written as two of what the layout has there. */
    private static String meant(@Nullable String layout, String octets) {
        if (layout == null || octets.length() != 2 * layout.length() || octets.startsWith(NULL_HANDLE)) {
            return octets;
        }
        StringBuilder meant = new StringBuilder();
        for (int i = 0; i < layout.length(); i++) {
            char kind = layout.charAt(i);
            meant.append(
                    kind == VALUE
                            ? octets.substring(2 * i, 2 * i + 2)
                            : String.valueOf(kind).repeat(2));
        }
        return meant.toString();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
