package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.com.Guid;

/** String bindings: what is read, what is written, and what is said about the rest. */
final class StringBindingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ncacn_ip_tcp:127.0.0.1[4711]",
                "ncacn_ip_tcp:[::1][4711]",
                "ncacn_ip_tcp:[fe80::1%eth0][4711]",
                "ncacn_ip_tcp:server.example[0]",
                "ncacn_ip_tcp:server.example",
                "ncacn_ip_tcp:[::1]",
                "ncacn_ip_tcp:[4711]",
                "ncacn_ip_tcp:host[4711,security=connect]",
                "ncacn_ip_tcp:host[,bigendian=no]",
                "3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101@ncacn_ip_tcp:host[4711]",
                "ncalrpc:[stock]",
                "ncalrpc:"
            })
    void readsWhatItWrites(String text) {
        assertEquals(text, StringBinding.parse(text).toString());
    }

    @Test
    void takesEverythingApart() {
        StringBinding all = StringBinding.parse(
                "3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101@ncacn_ip_tcp:[fe80::2][endpoint=4711, a=b ,c = d]");
        assertEquals(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), all.object());
        assertEquals("fe80::2", all.host());
        assertEquals(4711, all.port());
        assertEquals(Map.of("a", "b", "c", "d"), all.options());
        assertFalse(all.isLocal());
        assertTrue(StringBinding.parse("ncalrpc:[x]").isLocal());
    }

    @Test
    void tellsAnIpv6HostFromAnEndpoint() {
        assertEquals(new StringBinding("::1", 135), StringBinding.parse("ncacn_ip_tcp:::1[135]"));
        assertEquals(new StringBinding("::1", 135), StringBinding.parse("ncacn_ip_tcp:[::1][135]"));
        assertFalse(StringBinding.parse("ncacn_ip_tcp:[::1]").hasEndpoint());
        assertEquals("", StringBinding.parse("ncacn_ip_tcp:[135]").host());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost|not of the form protocol:host[endpoint]",
                "ncadg_ip_udp:host[1]|the protocol \"ncadg_ip_udp\" is not one of ncacn_ip_tcp and ncalrpc",
                "ncacn_ip_tcp:host[http]|\"http\" is not a TCP port",
                "ncacn_ip_tcp:host[65536]|\"65536\" is not a TCP port",
                "ncacn_ip_tcp:host[4711|bracket",
                "ncacn_ip_tcp:host4711]|brackets do not match",
                "ncacn_ip_tcp:host[4711]x|bracket does not belong there",
                "ncacn_ip_tcp:a[b][1]|brackets do not match",
                "ncacn_ip_tcp:host[1,security]|option \"security\" is not of the form name=value",
                "ncacn_ip_tcp:host[1,endpoint=2]|names two endpoints",
                "ncacn_ip_tcp:host[1,a=b,a=c]|option \"a\" twice",
                "nonsense@ncacn_ip_tcp:host[1]|\"nonsense\" in front of @ is no uuid",
                "ncalrpc:host[name]|has no host, but \"host\" was given",
                "ncalrpc:[../passwd]|is not the name of a local endpoint",
                "ncalrpc:[.hidden]|is not the name of a local endpoint",
            })
    void saysWhatIsWrong(String text, String why) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> StringBinding.parse(text));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(why), message);
        assertTrue(message.contains("examples are ncacn_ip_tcp:127.0.0.1[4711]"), message);
    }
}
