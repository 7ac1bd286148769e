package org.midl4j.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * Generated proxy and stub of one interface, back to back, with the octets between them open to view. The object behind
 * them notes what it was called with, and returns what it was told to.
 *
 * @param <T> the interface
 */
public final class Wire<T extends IUnknown> {
    private final InterfaceType<T> type;
    private final T object;
    private Object @Nullable [] received = {};
    private @Nullable Object answer;
    private byte[] request = {};
    private byte[] reply = {};
    private boolean ndr64;
    private int fault;

    /** Computes what the object returns from what it was called with. */
    @FunctionalInterface
    public interface Answers {
        @Nullable
        Object to(Object[] arguments);
    }

    /** Makes a call. */
    @FunctionalInterface
    public interface Call<T> {
        @Nullable
        Object make(T proxy) throws ComException;
    }

    public Wire(InterfaceType<T> type) {
        this.type = type;
        this.object = type.javaClass()
                .cast(Proxy.newProxyInstance(
                        type.javaClass().getClassLoader(), new Class<?>[] {type.javaClass()}, new Notes()));
    }

    private final class Notes implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> arguments != null && arguments[0] == self;
                    default -> "the object";
                };
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
            }
            received = arguments == null ? new Object[0] : arguments;
            if (answer instanceof ComException failure) {
                throw failure;
            }
            return answer instanceof Answers answers ? answers.to(received) : answer;
        }
    }

    /** Has the object answer. */
    public void answer(Answers answers) {
        answer = answers;
    }

    /** The object itself, to pass and to compare with. */
    public T object() {
        return object;
    }

    // ---- checks ----

    /**
     * Makes a call in both syntaxes, and checks that the object gets the arguments and the caller the answer.
     *
     * @param returned what the object returns, and the proxy has to
     * @param arguments what the object has to be called with
     */
    public void carries(Call<T> call, @Nullable Object returned, @Nullable Object... arguments) throws ComException {
        for (boolean syntax : new boolean[] {false, true}) {
            ndr64 = syntax;
            String where = syntax ? "NDR64" : "NDR 2.0";
            answer = returned;
            Object result = call.make(proxy());
            assertEquals(Shown.of(arguments), Shown.of(received), "arguments in " + where);
            assertEquals(Shown.of(returned), Shown.of(result), "result in " + where);
        }
    }

    /** As {@link #carries}, and the request's octets are those of the vector, in either byte order for the stub. */
    public void sends(String vector, Call<T> call, @Nullable Object returned, @Nullable Object... arguments)
            throws ComException {
        Vectors.Vector expected = Vectors.request(vector);
        carries(call, returned, arguments);
        if (expected.ndr64().length > 0) {
            assertEquals(hex(expected.ndr64()), hex(request), vector + " in NDR64");
        }
        ndr64 = false;
        call.make(proxy());
        assertEquals(hex(expected.ndr20()), hex(request), vector + " in NDR 2.0");
        readsBigEndian(vector, expected.bigEndian(), arguments);
    }

    private void readsBigEndian(String vector, byte[] octets, @Nullable Object[] arguments) throws ComException {
        int opnum = lastOpnum;
        received = new Object[0];
        AtomicInteger status = new AtomicInteger();
        ServerCall call =
                new ServerCall(opnum, new NdrReader(octets, 0, octets.length, false, true, null), new Answer() {
                    @Override
                    public void fault(int code, boolean executed) {
                        status.set(code);
                    }
                });
        call.dispatch(type.newStub(object));
        assertEquals(0, status.get(), vector + " in big endian ended with a fault");
        assertEquals(Shown.of(arguments), Shown.of(received), vector + " in big endian");
    }

    /**
     * As {@link #sends}, and the reply begins with the vector's octets.
     *
     * @param withoutResult how many octets at the vector's end are another function's result
     */
    public void exchanges(
            String vector, int withoutResult, Call<T> call, @Nullable Object returned, @Nullable Object... arguments)
            throws ComException {
        sends(vector, call, returned, arguments);
        Vectors.Vector expected = Vectors.response(vector);
        for (boolean syntax : new boolean[] {false, true}) {
            ndr64 = syntax;
            answer = returned;
            call.make(proxy());
            checkReply(vector, withoutResult, syntax ? expected.ndr64() : expected.ndr20());
        }
    }

    /** As {@link #carries}, and the requests have these octets; blanks and bars do not matter. */
    public void sendsOctets(
            String ndr20, String other, Call<T> call, @Nullable Object returned, @Nullable Object... arguments)
            throws ComException {
        carries(call, returned, arguments);
        for (boolean syntax : new boolean[] {false, true}) {
            ndr64 = syntax;
            call.make(proxy());
            assertEquals((syntax ? other : ndr20).replaceAll("[ |]", ""), hex(request), syntax ? "NDR64" : "NDR 2.0");
        }
        ndr64 = false;
    }

    /** As {@link #carries}, and the NDR 2.0 request is this one, whatever numbers its referents have. */
    public void sendsLike(String octets, Call<T> call, @Nullable Object returned, @Nullable Object... arguments)
            throws ComException {
        carries(call, returned, arguments);
        ndr64 = false;
        call.make(proxy());
        assertLike(octets, request);
    }

    /** Checks the octets of the last reply, whatever numbers its referents have. */
    public void answeredLike(String octets) {
        assertLike(octets, reply);
    }

    private static void assertLike(String octets, byte[] ours) {
        String expected = octets.replaceAll("[ |]", "");
        StringBuilder renumbered = new StringBuilder(expected);
        for (int at = 0; at + 4 <= ours.length && 2 * at + 8 <= expected.length(); at += 4) {
            boolean id = ours[at + 2] == 2 && ours[at + 3] == 0;
            if (id && !expected.startsWith("00000000", 2 * at)) {
                renumbered.replace(2 * at, 2 * at + 8, hex(Arrays.copyOfRange(ours, at, at + 4)));
            }
        }
        assertEquals(renumbered.toString(), hex(ours));
    }

    /** Checks the octets of the last request; blanks and bars do not matter. */
    public void requested(String octets) {
        assertEquals(octets.replaceAll("[ |]", ""), hex(request));
    }

    /** Checks the octets of the last reply; blanks and bars do not matter. */
    public void answered(String octets) {
        assertEquals(octets.replaceAll("[ |]", ""), hex(reply));
    }

    /** Checks that the object is not asked, and with which fault the stub refuses octets. */
    public void refusesOctets(int status, int opnum, String octets) throws ComException {
        received = new Object[] {"nothing"};
        assertEquals(status, faultOf(opnum, octets.replaceAll("[ |]", "")));
        assertEquals("nothing", received.length == 1 ? received[0] : received);
    }

    /** Checks the octets of the last exchange, which was in NDR 2.0. */
    public void exchanged(String vector, int withoutResult) {
        assertEquals(hex(Vectors.request(vector).ndr20()), hex(request), "request of " + vector);
        checkReply(vector, withoutResult, Vectors.response(vector).ndr20());
    }

    private void checkReply(String vector, int withoutResult, byte[] octets) {
        byte[] results = Arrays.copyOf(octets, octets.length - withoutResult);
        int status = results.length + 3 & ~3;
        assertEquals(hex(Arrays.copyOf(results, status)) + "00000000", hex(reply), "reply of " + vector);
    }

    /** Feeds octets to the stub as a request. */
    public int faultOf(int opnum, String hexOctets) throws ComException {
        byte[] octets = HexFormat.of().parseHex(hexOctets);
        fault = 0;
        new ServerCall(opnum, new NdrReader(octets), new Answer()).dispatch(type.newStub(object));
        return fault;
    }

    /** Checks that a failure arrives as one, and that the results beside it can be read. */
    public void fails(int hresult, Call<T> call) {
        for (boolean syntax : new boolean[] {false, true}) {
            ndr64 = syntax;
            answer = new ComException(hresult);
            int arrived = 0;
            try {
                call.make(proxy());
            } catch (ComException e) {
                arrived = e.hresult();
            }
            assertEquals(HResult.describe(hresult), HResult.describe(arrived));
        }
    }

    /** Checks that a call is refused before anything is sent, for a reason that is told. */
    public void refuses(String reason, Call<T> call) throws ComException {
        request = new byte[0];
        try {
            call.make(proxy());
        } catch (ComException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(reason), e.getMessage());
            assertEquals(0, request.length);
            return;
        }
        throw new AssertionError("not refused: " + reason);
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    // ---- the line ----

    private int lastOpnum;

    /** A proxy of the object. */
    public T proxy() throws ComException {
        ProxyTarget target = ProxyTarget.acquire(new Remote(), type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE);
        }
        return type.newProxy(target);
    }

    private final class Remote implements RemoteObject {
        @Override
        public Channel channel(InterfaceType<?> wanted) throws ComException {
            return new Line(wanted.newStub(object));
        }

        @Override
        public boolean hasCallFactory() {
            return true;
        }

        @Override
        public void acquire() {}

        @Override
        public void release() {}
    }

    private final class Line implements Channel {
        private final Stub stub;

        Line(Stub stub) {
            this.stub = stub;
        }

        @Override
        public NdrWriter newRequest(int opnum) {
            return new NdrWriter(ndr64, References.INSTANCE, 64);
        }

        @Override
        public void send(PendingCall call, NdrWriter out) {
            request = out.toByteArray();
            lastOpnum = call.opnum();
            new ServerCall(call.opnum(), reader(request), new Answer() {
                        @Override
                        public void reply(NdrWriter results) {
                            super.reply(results);
                            call.complete(reader(reply));
                        }

                        @Override
                        public void fault(int status, boolean executed) {
                            call.fail(status);
                        }
                    })
                    .dispatch(stub);
        }

        @Override
        public void cancel(PendingCall call) {}

        @Override
        public String endpoint() {
            return "the wire";
        }
    }

    private NdrReader reader(byte[] octets) {
        return new NdrReader(octets, 0, octets.length, ndr64, false, References.INSTANCE);
    }

    private class Answer implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return new NdrWriter(ndr64, References.INSTANCE, 64);
        }

        @Override
        public void reply(NdrWriter results) {
            reply = results.toByteArray();
        }

        @Override
        public void fault(int status, boolean executed) {
            fault = status;
        }
    }

    /** Objects by number: here both ends are in one process. */
    private enum References implements InterfaceMarshaler {
        INSTANCE;

        private static final List<IUnknown> OBJECTS = new CopyOnWriteArrayList<>();

        @Override
        public byte[] marshal(IUnknown passed, InterfaceType<?> type) {
            OBJECTS.add(passed);
            return new byte[] {(byte) (OBJECTS.size() - 1)};
        }

        @Override
        public <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
            return OBJECTS.get(octets[0]).queryInterface(type.javaClass());
        }
    }
}
