package org.midl4j.compiler.marshal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
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
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A generated proxy and its stub, driven with trees; the octets between them come and go as the test likes. */
final class Line {
    private final Compiled compiled;
    private final InterfaceType<?> type;
    private final Class<?> javaClass;
    private final IUnknown object;
    private @Nullable Object @Nullable [] received;
    private @Nullable Object answer;

    Line(Compiled compiled, Interface source) throws ReflectiveOperationException {
        this.compiled = compiled;
        this.javaClass = compiled.classOf(source.name());
        this.type = (InterfaceType<?>) javaClass.getField("TYPE").get(null);
        this.object = (IUnknown) Proxy.newProxyInstance(
                compiled.loader(), new Class<?>[] {javaClass}, (self, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(self, method, arguments);
                    }
                    received = arguments == null ? new Object[0] : arguments;
                    if (answer instanceof ComException failure) {
                        throw failure;
                    }
                    return answer;
                });
    }

    /** What an object answers of which only the arguments are of interest. */
    static final ComException NO_ANSWER = new ComException(HResult.E_NOTIMPL);

    /** What a message was, or why there is none. */
    record Outcome(
            byte @Nullable [] octets, int fault, @Nullable Map<String, @Nullable Object> values) {}

    // ---- the server's side ----

    /** Has the stub read a request; gives what the object was called with. */
    Outcome serve(Operation operation, Plan.OfOperation plan, byte[] request, Wire wire, @Nullable Object returned)
            throws ComException {
        received = null;
        answer = returned;
        Sink sink = new Sink(wire);
        int opnum = operation.opnum().orElseThrow();
        new ServerCall(opnum, wire.reader(request), sink).dispatch(stub());
        return new Outcome(sink.octets, sink.fault, received == null ? null : arguments(plan));
    }

    /** What the object does next. */
    void prepare(@Nullable Object returned) {
        received = null;
        answer = returned;
    }

    /** Whether the object was called since. */
    boolean wasCalled() {
        return received != null;
    }

    /** Has the stub read octets; gives the fault, or 0. */
    int feed(Operation operation, byte[] octets, Wire wire) throws ComException {
        Sink sink = new Sink(wire);
        new ServerCall(operation.opnum().orElseThrow(), wire.reader(octets), sink).dispatch(stub());
        return sink.fault;
    }

    private Stub stub() throws ComException {
        return newStub(type, object);
    }

    @SuppressWarnings("unchecked") // the object was made for this interface
    private static <T extends IUnknown> Stub newStub(InterfaceType<?> type, IUnknown object) throws ComException {
        return ((InterfaceType<T>) type).newStub((T) object);
    }

    /** What the object was called with. */
    Map<String, @Nullable Object> arguments(Plan.OfOperation plan) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        JavaValues java = new JavaValues(compiled);
        int next = 0;
        for (Plan.Argument argument : plan.parameters()) {
            if (argument.parameter().in()) {
                values.put(argument.place().name(), java.toTree(argument.shape(), received[next++]));
            }
        }
        return values;
    }

    /** What the object has to return for the results to be these. */
    @Nullable
    Object returning(Operation operation, Plan.OfOperation plan, Map<String, @Nullable Object> values)
            throws ReflectiveOperationException {
        JavaValues java = new JavaValues(compiled);
        Method method = method(operation);
        if (method.getReturnType() == void.class) {
            return null;
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (Interpreter.Part part : results(plan)) {
            all.add(java.toJava(part.shape(), values.get(part.name())));
        }
        if (!method.getReturnType().isRecord() || method.getReturnType().getEnclosingClass() != javaClass) {
            return all.get(0);
        }
        Class<?>[] types = Arrays.stream(method.getReturnType().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return method.getReturnType().getDeclaredConstructor(types).newInstance(all.toArray());
    }

    /** The results as Java has them: what is returned first. */
    private static List<Interpreter.Part> results(Plan.OfOperation plan) {
        List<Interpreter.Part> results = new ArrayList<>();
        Interpreter.parts(plan, false).stream()
                .filter(part -> part.name().equals("return") && !isStatus(plan))
                .forEach(results::add);
        for (Plan.Argument argument : plan.parameters()) {
            if (argument.parameter().out()) {
                results.add(new Interpreter.Part(argument.place().name(), argument.shape()));
            }
        }
        return results;
    }

    /** Whether what it returns is an HRESULT, which Java does not show. */
    static boolean isStatus(Plan.OfOperation plan) {
        return plan.operation().result().spelling().equals("HRESULT");
    }

    // ---- the client's side ----

    /** What a proxy sends, and what it makes of a reply. */
    Outcome call(
            Operation operation, Plan.OfOperation plan, Map<String, @Nullable Object> values, Wire wire, byte[] reply)
            throws Throwable {
        Recorder recorder = new Recorder(wire, reply);
        Object result = invoke(operation, plan, values, recorder);
        return new Outcome(recorder.request, 0, results(operation, plan, result));
    }

    /** Calls a proxy's method with these values. */
    @Nullable
    Object invoke(Operation operation, Plan.OfOperation plan, Map<String, @Nullable Object> values, Channel channel)
            throws Throwable {
        return prepare(operation, plan, values, channel).call();
    }

    /** A call of a proxy's method that only has to be made. */
    Prepared prepare(Operation operation, Plan.OfOperation plan, Map<String, @Nullable Object> values, Channel channel)
            throws ComException {
        JavaValues java = new JavaValues(compiled);
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Plan.Argument argument : plan.parameters()) {
            if (argument.parameter().in()) {
                arguments.add(java.toJava(
                        argument.shape(), values.get(argument.place().name())));
            }
        }
        Method method = method(operation);
        IUnknown proxy = proxy(channel);
        return () -> {
            try {
                return method.invoke(proxy, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
    }

    /** A call that is still to be made. */
    @FunctionalInterface
    interface Prepared {
        @Nullable
        Object call() throws Throwable;
    }

    /** What a proxy's method returned. */
    Map<String, @Nullable Object> results(Operation operation, Plan.OfOperation plan, @Nullable Object result)
            throws ReflectiveOperationException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<Interpreter.Part> results = results(plan);
        JavaValues java = new JavaValues(compiled);
        Class<?> returned = method(operation).getReturnType();
        if (returned.isRecord() && returned.getEnclosingClass() == javaClass) {
            for (int i = 0; i < results.size(); i++) {
                Object component =
                        returned.getRecordComponents()[i].getAccessor().invoke(result);
                values.put(results.get(i).name(), java.toTree(results.get(i).shape(), component));
            }
        } else if (!results.isEmpty()) {
            values.put(results.get(0).name(), java.toTree(results.get(0).shape(), result));
        }
        return values;
    }

    private Method method(Operation operation) {
        return Arrays.stream(javaClass.getMethods())
                .filter(each -> each.getName().equals(operation.name()))
                .findFirst()
                .orElseThrow();
    }

    private IUnknown proxy(Channel channel) throws ComException {
        ProxyTarget target = ProxyTarget.acquire(new Remote(channel), type);
        return (IUnknown) type.newProxy(target);
    }

    // ---- the wire ----

    /** A transfer syntax and byte order. */
    record Wire(boolean ndr64, boolean bigEndian) {
        static final Wire NDR20 = new Wire(false, false);
        static final Wire BIG_ENDIAN = new Wire(false, true);
        static final Wire NDR64 = new Wire(true, false);

        NdrReader reader(byte[] octets) {
            return new NdrReader(octets, 0, octets.length, ndr64, bigEndian, null);
        }

        Interpreter interpreter() {
            return new Interpreter(ndr64, bigEndian);
        }
    }

    private record Remote(Channel channel) implements RemoteObject {
        @Override
        public Channel channel(InterfaceType<?> wanted) {
            return channel;
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

    /** Keeps what a proxy sends, and answers with octets known before. */
    static final class Recorder implements Channel {
        private final Wire wire;
        private byte[] reply;
        private byte[] request = {};

        Recorder(Wire wire, byte[] reply) {
            this.wire = wire;
            this.reply = reply;
        }

        byte[] request() {
            return request;
        }

        /** Answers with other octets from now on. */
        void answer(byte[] octets) {
            reply = octets;
        }

        @Override
        public NdrWriter newRequest(int opnum) {
            return new NdrWriter(wire.ndr64(), null, 64);
        }

        @Override
        public void send(PendingCall call, NdrWriter out) {
            request = out.toByteArray();
            call.complete(wire.reader(reply));
        }

        @Override
        public void cancel(PendingCall call) {}

        @Override
        public String endpoint() {
            return "the line";
        }
    }

    private static final class Sink implements ReplySink {
        private final Wire wire;
        private byte @Nullable [] octets;
        private int fault;

        Sink(Wire wire) {
            this.wire = wire;
        }

        @Override
        public NdrWriter newReply() {
            return new NdrWriter(wire.ndr64(), null, 64);
        }

        @Override
        public void reply(NdrWriter results) {
            octets = results.toByteArray();
        }

        @Override
        public void fault(int status, boolean executed) {
            fault = status;
        }
    }
}
