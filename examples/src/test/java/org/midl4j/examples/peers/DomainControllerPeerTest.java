package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;
import org.midl4j.examples.conformance.idl.challenge;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.peers.idl.DOMAINROLE;
import org.midl4j.examples.peers.idl.ENTRIES;
import org.midl4j.examples.peers.idl.ENTRY;
import org.midl4j.examples.peers.idl.INTERFACEID;
import org.midl4j.examples.peers.idl.INTERFACEIDS;
import org.midl4j.examples.peers.idl.LEVEL;
import org.midl4j.examples.peers.idl.NAMES;
import org.midl4j.examples.peers.idl.ROLE;
import org.midl4j.examples.peers.idl.SERVER;
import org.midl4j.examples.peers.idl.SID;
import org.midl4j.examples.peers.idl.STATE;
import org.midl4j.examples.peers.idl.TEXT;
import org.midl4j.examples.peers.idl.TOWER;
import org.midl4j.examples.peers.idl.UPGRADESTATE;
import org.midl4j.examples.peers.idl.accounts;
import org.midl4j.examples.peers.idl.management;
import org.midl4j.examples.peers.idl.mapper;
import org.midl4j.examples.peers.idl.roles;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.RpcType;

/** Our clients call the services of a Samba domain controller that do not ask who they are. */
@Tag("peers")
@DisplayName("A Samba domain controller")
final class DomainControllerPeerTest {
    private static final int NO_MORE_ENTRIES = 0x16c9a0d6;
    private static final int ACCESS_DENIED = 5;
    private static final int NOT_REGISTERED = 1753;
    private static final int UNKNOWN_INTERFACE = 1717;
    private static final int CONTEXT_MISMATCH = 0x1c00001a;

    private static final int MAXIMUM_ALLOWED = 0x02000000;
    private static final int DIRECTORY_RUNS = 1;
    private static final int UUID_IS_KNOWN = 0x01000000;

    @TempDir
    static Path directory;

    private static DomainController controller;

    @BeforeAll
    static void start() throws Exception {
        controller = DomainController.in(directory);
    }

    @AfterAll
    static void stop() {
        if (controller != null) {
            controller.close();
        }
    }

    /** What a tower says (C706, appendix L): an interface, its major version, and its TCP port if it has one. */
    private record Endpoint(Guid target, int version, int port) {
        static Endpoint of(TOWER tower) {
            ByteBuffer in = ByteBuffer.wrap(tower.octets).order(ByteOrder.LITTLE_ENDIAN);
            List<byte[]> left = new ArrayList<>();
            List<byte[]> right = new ArrayList<>();
            for (int floors = in.getShort(); floors > 0; floors--) {
                left.add(next(in));
                right.add(next(in));
            }
            ByteBuffer first = ByteBuffer.wrap(left.get(0)).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(0x0d, first.get());
            int a = first.getInt();
            int b = first.getShort() & 0xffff;
            int c = first.getShort() & 0xffff;
            int version = first.getShort(first.position() + 8);
            long high = (long) a << 32 | (long) b << 16 | c;
            long low = first.order(ByteOrder.BIG_ENDIAN).getLong();
            boolean tcp = left.size() == 5 && left.get(3)[0] == 7 && left.get(4)[0] == 9;
            int port = tcp ? ByteBuffer.wrap(right.get(3)).getShort() & 0xffff : 0;
            return new Endpoint(new Guid(high, low), version, port);
        }

        private static byte[] next(ByteBuffer in) {
            byte[] octets = new byte[in.getShort() & 0xffff];
            in.get(octets);
            return octets;
        }
    }

    private static String mapperEndpoint() {
        return "ncacn_ip_tcp:" + controller.host() + "[135]";
    }

    /** The way to wherever its endpoint mapper says. */
    private static Binding found() {
        return Binding.of("ncacn_ip_tcp:" + controller.host());
    }

    @Test
    void tellsWhereItsInterfacesAre() throws Exception {
        Map<Guid, Endpoint> onTcp = new HashMap<>();
        int answers = 0;
        try (Binding binding = Binding.of(mapperEndpoint())) {
            mapper client = mapper.TYPE.client(binding);
            ENTRIES left = null;
            do {
                mapper.LookupResult some = client.Lookup(0, null, null, 0, left, 7);
                assertEquals(some.count(), some.found().length);
                assertEquals(some.count() == 0 ? NO_MORE_ENTRIES : 0, some.status());
                for (ENTRY each : some.found()) {
                    Endpoint endpoint = Endpoint.of(Objects.requireNonNull(each.tower));
                    if (endpoint.port() != 0) {
                        onTcp.put(endpoint.target(), endpoint);
                    }
                }
                answers++;
                left = some.entries();
            } while (left != null);
        }
        assertTrue(answers > 1, "one answer does not hold all");
        for (RpcType<?> each : List.of(challenge.TYPE, roles.TYPE, accounts.TYPE)) {
            Endpoint endpoint = onTcp.get(each.id().uuid());
            assertNotNull(endpoint, each::name);
            assertEquals(each.id().major(), endpoint.version());
        }
        // And there it is.
        int port = Objects.requireNonNull(onTcp.get(roles.TYPE.id().uuid())).port();
        try (Binding binding = Binding.of("ncacn_ip_tcp:" + controller.host() + "[" + port + "]")) {
            assertEquals(
                    0, roles.TYPE.client(binding).State(LEVEL.OPERATION_STATE).result());
        }
    }

    @Test
    void doesNotKnowOfInterfacesOfOthers() throws Exception {
        try (Binding binding = found()) {
            gold client = gold.TYPE.client(binding);
            assertEquals(
                    NOT_REGISTERED,
                    assertThrows(RpcException.class, client::G_Ping).status());
        }
        try (Binding binding = Binding.of(mapperEndpoint())) {
            gold client = gold.TYPE.client(binding);
            assertEquals(
                    UNKNOWN_INTERFACE,
                    assertThrows(RpcException.class, client::G_Ping).status());
            assertEquals(1, management.TYPE.client(binding).IsListening().result(), "and goes on");
        }
    }

    @Test
    void isManaged() throws Exception {
        try (Binding binding = Binding.of(mapperEndpoint())) {
            management client = management.TYPE.client(binding);
            assertEquals(new management.IsListeningResult(1, 0), client.IsListening());
            management.InterfaceIdsResult served = client.InterfaceIds();
            assertEquals(0, served.status());
            INTERFACEIDS ids = Objects.requireNonNull(served.ids());
            assertEquals(
                    List.of(idOf(mapper.TYPE), idOf(management.TYPE)),
                    Stream.of(ids.ids)
                            .sorted(Comparator.comparing(id -> id.uuid.toString(), Comparator.reverseOrder()))
                            .toList());
            assertEquals(ACCESS_DENIED, client.Stop());
            assertEquals(new management.IsListeningResult(1, 0), client.IsListening());
        }
    }

    private static INTERFACEID idOf(RpcType<?> type) {
        return new INTERFACEID(
                type.id().uuid(), (short) type.id().major(), (short) type.id().minor());
    }

    @Test
    void givesAChallengeForAChallenge() throws Exception {
        byte[] given = {1, 2, 3, 4, 5, 6, 7, 8};
        Set<ByteBuffer> taken = new HashSet<>();
        try (Binding binding = found()) {
            challenge client = challenge.TYPE.client(binding);
            for (String name : List.of("HERE", "THERE", "")) {
                challenge.ChallengeResult answer = client.Challenge(null, name, given);
                assertEquals(0, answer.result());
                assertEquals(8, answer.taken().length);
                taken.add(ByteBuffer.wrap(answer.taken()));
            }
        }
        assertEquals(3, taken.size(), "each is another");
    }

    @Test
    void saysWhatItIsInItsDomain() throws Exception {
        try (Binding binding = found()) {
            roles client = roles.TYPE.client(binding);
            roles.StateResult domain = client.State(LEVEL.DOMAIN_ROLE);
            assertEquals(0, domain.result());
            DOMAINROLE role =
                    assertInstanceOf(STATE.Domain.class, domain.state()).domain();
            assertEquals(
                    new DOMAINROLE(
                            ROLE.PRIMARY_CONTROLLER,
                            DIRECTORY_RUNS | UUID_IS_KNOWN,
                            DomainController.DOMAIN_NAME,
                            DomainController.REALM,
                            DomainController.REALM,
                            DomainController.DOMAIN),
                    role);
            assertEquals(
                    new STATE.Upgrade(new UPGRADESTATE(0, (short) 0)),
                    client.State(LEVEL.UPGRADE_STATE).state());
            assertEquals(
                    new STATE.Operation((short) 0),
                    client.State(LEVEL.OPERATION_STATE).state());
        }
    }

    @Test
    void listsItsDomainsForAContextHandle() throws Exception {
        try (Binding binding = found()) {
            accounts client = accounts.TYPE.client(binding);
            accounts.ConnectResult connected = client.Connect(null, MAXIMUM_ALLOWED);
            assertEquals(0, connected.result());
            SERVER server = Objects.requireNonNull(connected.server());

            accounts.DomainsResult domains = client.Domains(server, 0, 1000);
            assertEquals(0, domains.result());
            NAMES names = Objects.requireNonNull(domains.names());
            assertEquals(
                    Set.of(DomainController.DOMAIN_NAME, "BUILTIN"),
                    Stream.of(Objects.requireNonNull(names.all))
                            .map(each -> new String(Objects.requireNonNull(each.name.characters)))
                            .collect(Collectors.toSet()));

            char[] name = DomainController.DOMAIN_NAME.toCharArray();
            TEXT text = new TEXT((short) (2 * name.length), (short) (2 * name.length), name);
            accounts.DomainByNameResult found = client.DomainByName(server, text);
            assertEquals(0, found.result());
            assertEquals(
                    new SID((byte) 1, (byte) 4, new byte[] {0, 0, 0, 0, 0, 5}, DomainController.DOMAIN_SID),
                    found.sid());

            accounts.CloseResult closed = client.Close(server);
            assertEquals(0, closed.result());
            assertNull(closed.server());
            RpcException gone = assertThrows(RpcException.class, () -> client.Domains(server, 0, 1000));
            assertEquals(CONTEXT_MISMATCH, gone.status());
        }
    }
}
