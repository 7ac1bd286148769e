package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RecordingChannel;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.RichCalls;
import org.midl4j.sample.RichServer;
import org.midl4j.sample.rich.AsyncIRich;
import org.midl4j.sample.rich.IRich;
import org.midl4j.sample.rich.IRichProxy;

/**
 * What travels does not tell how either end calls or is called, whatever is passed. {@code -Dmidl4j.octets.rounds=N} calls
 * every operation so often, with other values each time.
 */
@DisplayName("Octets of every operation")
final class RichOctetsTest {
    private static final int ROUNDS = Integer.getInteger("midl4j.octets.rounds", 6);
    private static final HexFormat HEX = HexFormat.of();
    private static final Guid CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf7");

    private static final List<Method> OPERATIONS = Arrays.stream(IRich.class.getDeclaredMethods())
            .filter(each -> !each.isSynthetic())
            .sorted(Comparator.comparing(Method::getName))
            .toList();

    /** How a client calls. */
    private enum Client {
        SYNCHRONOUS {
            @Override
            @Nullable
            Object call(IRich proxy, Method operation, @Nullable Object[] arguments)
                    throws ReflectiveOperationException {
                return operation.invoke(proxy, arguments);
            }
        },
        ASYNCHRONOUS {
            @Override
            @Nullable
            Object call(IRich proxy, Method operation, @Nullable Object[] arguments)
                    throws ReflectiveOperationException, ComException {
                AsyncIRich call = Com.createCall(proxy, AsyncIRich.class);
                AsyncIRich.class
                        .getMethod("Begin_" + operation.getName(), operation.getParameterTypes())
                        .invoke(call, arguments);
                return AsyncIRich.class
                        .getMethod("Finish_" + operation.getName())
                        .invoke(call);
            }
        },
        FUTURES {
            @Override
            @Nullable
            Object call(IRich proxy, Method operation, @Nullable Object[] arguments)
                    throws ReflectiveOperationException, ComException {
                Future<?> future = (Future<?>) IRichProxy.Futures.class
                        .getMethod(operation.getName(), operation.getParameterTypes())
                        .invoke(IRichProxy.futures(proxy), arguments);
                try {
                    return future.get();
                } catch (ExecutionException e) {
                    throw new InvocationTargetException(e.getCause());
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        };

        abstract @Nullable Object call(IRich proxy, Method operation, @Nullable Object[] arguments)
                throws ReflectiveOperationException, ComException;
    }

    /** What one pairing of client and server sent, and what came of its calls. */
    private record Exchange(List<String> calls, List<String> requests, List<String> replies, List<String> outcomes) {}

    /** Calls every operation, with other values each time. */
    private static void callAll(Client client, IRich proxy, List<String> calls, List<String> outcomes)
            throws ComException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Method operation : OPERATIONS) {
                RichValues values = new RichValues(31L * operation.getName().hashCode() + round);
                @Nullable Object[] arguments = values.arguments(operation.getName());
                calls.add(operation.getName() + RichValues.show(arguments));
                outcomes.add(outcome(client, proxy, operation, arguments));
            }
        }
    }

    private static String outcome(Client client, IRich proxy, Method operation, @Nullable Object[] arguments)
            throws ComException {
        try {
            return RichValues.show(client.call(proxy, operation, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ComException failure) {
                return "failed with " + Integer.toHexString(failure.hresult());
            }
            throw new AssertionError(operation.getName() + RichValues.show(arguments), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> hex(List<byte[]> octets) {
        return octets.stream().map(HEX::formatHex).toList();
    }

    private static Exchange recorded(Way way, Client client, IRich server) throws Exception {
        try (Net net = new Net(way, server)) {
            List<byte[]> requests = Collections.synchronizedList(new ArrayList<>());
            List<byte[]> replies = Collections.synchronizedList(new ArrayList<>());
            List<String> calls = new ArrayList<>();
            List<String> outcomes = new ArrayList<>();
            callAll(client, proxy(new Recording(net, requests, replies)), calls, outcomes);
            if (way == Way.LOCAL || way == Way.TLS) {
                requests.replaceAll(Relay::maskedRequest);
                replies.replaceAll(Relay::maskedReply);
            }
            return new Exchange(calls, hex(requests), hex(replies), outcomes);
        }
    }

    private static IRich proxy(RemoteObject object) throws ComException {
        ProxyTarget target = ProxyTarget.acquire(object, IRich.TYPE);
        if (target == null) {
            throw new AssertionError("the object is no IRich");
        }
        return IRich.TYPE.newProxy(target);
    }

    /** An object to which all calls are written down. */
    private record Recording(RemoteObject object, List<byte[]> requests, List<byte[]> replies) implements RemoteObject {
        @Override
        public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
            Channel channel = object.channel(type);
            return channel == null ? null : new RecordingChannel(channel, requests, replies);
        }

        @Override
        public boolean hasCallFactory() throws ComException {
            return object.hasCallFactory();
        }

        @Override
        public void acquire() {
            object.acquire();
        }

        @Override
        public void release() {
            object.release();
        }
    }

    private static Exchange overTcp(Client client, IUnknown object) throws Exception {
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
                Relay relay = new Relay(server.port());
                ComClient connection = ComClient.connect(relay.endpoint())) {
            server.register(CLSID, () -> object);
            IRich proxy = connection.createInstance(CLSID, IRich.class);
            callAll(client, proxy, new ArrayList<>(), new ArrayList<>()); // negotiates the interfaces
            proxy.put_Name(null);
            relay.mark();
            List<String> calls = new ArrayList<>();
            List<String> outcomes = new ArrayList<>();
            callAll(client, proxy, calls, outcomes);
            Relay.Exchange passed = relay.mostCalledInterface();
            return new Exchange(calls, hex(passed.requests()), hex(passed.responses()), outcomes);
        }
    }

    private static Exchange exchange(Way way, Client client, IRich server) throws Exception {
        return way == Way.TCP ? overTcp(client, server) : recorded(way, client, server);
    }

    @ParameterizedTest(
            name = "CA-093 octets are equal for all combinations, over every operation of a rich interface; {0}")
    @EnumSource(Way.class)
    void octetsOfEveryOperationAreEqual(Way way) throws Exception {
        Exchange first = exchange(way, Client.SYNCHRONOUS, new RichServer());
        int calls = ROUNDS * OPERATIONS.size();
        assertEquals(calls, first.requests.size(), "requests");
        assertEquals(calls, first.replies.size(), "replies");
        assertEquals(
                ROUNDS,
                first.outcomes.stream()
                        .filter(each -> each.startsWith("failed"))
                        .count(),
                "only one operation fails");
        for (Client client : Client.values()) {
            assertAllEqual(first, exchange(way, client, new RichServer()), client + " client, synchronous server");
            RichCalls server = new RichCalls();
            assertAllEqual(first, exchange(way, client, server), client + " client, asynchronous server");
            assertTrue(server.calls() >= calls, "calls that were not served by call objects");
        }
    }

    private static void assertAllEqual(Exchange expected, Exchange actual, String pairing) {
        assertEquals(expected.calls, actual.calls, pairing);
        for (int i = 0; i < expected.calls.size(); i++) {
            String call = pairing + ": " + expected.calls.get(i);
            assertEquals(expected.outcomes.get(i), actual.outcomes.get(i), call);
            assertEquals(expected.requests.get(i), actual.requests.get(i), "request of " + call);
            assertEquals(expected.replies.get(i), actual.replies.get(i), "reply of " + call);
        }
        assertEquals(expected, actual, pairing);
    }
}
