package org.midl4j.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.AsyncType;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.RpcContext;
import org.midl4j.com.RpcException;
import org.midl4j.compiler.corpus.SampleValues.Member;
import org.midl4j.compiler.corpus.SampleValues.Size;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.rpc.InProcess;
import org.midl4j.rpc.RpcType;

/**
 * Calls every operation that an interface declares itself: over the channel between two apartments, and in NDR64; and
 * compares what arrives with what was sent, both ways.
 */
final class InterfaceCalls {
    private static final int FAILURE = 0x8004_1234;
    private static final int ANY_CALLS = 3;

    /** Interfaces that the runtime has without a {@code TYPE}. */
    private static final Set<Guid> BY_HAND = Set.of(
            Guid.of("00000030-0000-0000-c000-000000000046"), // ISynchronize
            Guid.of("00000031-0000-0000-c000-000000000046"), // ISynchronizeHandle
            Guid.of("00000032-0000-0000-c000-000000000046"), // ISynchronizeEvent
            Guid.of("00000033-0000-0000-c000-000000000046"), // ISynchronizeContainer
            Guid.of("00000029-0000-0000-c000-000000000046"), // ICancelMethodCalls
            Guid.of("1c733a30-2a1c-11ce-ade5-00aa0044773d")); // ICallFactory

    /** Why operations cannot be called from elsewhere. There is no other reason. */
    private static final List<String> REASONS = List.of(
            "\\[local\\]",
            "a void \\* does not say what it points to",
            "a pointer to a function cannot be sent",
            "the interface \\S+ has no uuid",
            "the interface \\S+ is no COM interface",
            "the interface \\S+ is used without a pointer",
            "the union \\S+ is used without switch_is",
            "the union \\S+ is declared without its arms",
            "the structure \\S+ is declared without its fields",
            "a bit field cannot be sent",
            "the array says neither its size nor size_is",
            "a string cannot have elements of type .+",
            "strings of the Windows Runtime cannot be sent",
            "types of the Windows Runtime cannot be sent",
            "void does not say what there is");

    private final Interface source;
    private final Class<?> javaClass;
    private final Planner planner;
    private final Tally tally;
    private final SampleObjects objects;
    private Expectation expectation = new Expectation(List.of(), List.of(), null);

    /** What became of all calls. */
    static final class Tally {
        int interfaces;
        int operations;
        int asynchronous;
        int calls;
        int refused;
        final Map<String, Integer> reasons = new TreeMap<>();
        final Map<String, Integer> left = new TreeMap<>();
        final List<String> problems = new ArrayList<>();

        /** Counts an interface without Java of its own: only the runtime's are. */
        void notGenerated(Interface type) {
            boolean known = type.uuid()
                    .map(uuid -> Guid.of(uuid.toString()))
                    .filter(iid -> BY_HAND.contains(iid) || InterfaceTypes.find(iid) != null)
                    .isPresent();
            if (known) {
                left.merge("of the runtime", 1, Integer::sum);
            } else {
                problems.add("there is no Java for " + type.name());
            }
        }

        /** The problems, or the first of many. */
        String problems() {
            return String.join(
                    "\n", problems.subList(0, Math.min(problems.size(), Integer.getInteger("midl4j.shown", 40))));
        }

        @Override
        public String toString() {
            return interfaces + " interfaces, " + operations + " operations; " + calls + " calls, " + asynchronous
                    + " of them by Begin_ and Finish_; interfaces that cannot be called from elsewhere: " + left
                    + "; operations of the others: " + refused + ", " + reasons + "; " + problems.size() + " problems";
        }
    }

    /** What the object is to be called with next, and what it does then. */
    private final class Expectation {
        final List<@Nullable Object> arguments;
        final List<@Nullable RpcContext> servers;
        final @Nullable Object answer;
        volatile boolean called;
        volatile String difference = "";

        Expectation(List<@Nullable Object> arguments, List<@Nullable RpcContext> servers, @Nullable Object answer) {
            this.arguments = arguments;
            this.answer = answer;
            this.servers = servers;
        }

        /** Compares now: a reply may change the client's own arguments. */
        @Nullable
        Object answer(@Nullable Object @Nullable [] received) throws Exception {
            called = true;
            Object[] all = received == null ? new Object[0] : received;
            for (int i = 0; i < all.length && difference.isEmpty(); i++) {
                Object sent = arguments.get(i);
                if (sent instanceof RpcContext) {
                    difference = servers.get(i) == all[i] ? "" : "another context handle arrived";
                } else {
                    difference = objects.difference("argument " + i, sent, all[i]);
                }
            }
            if (answer instanceof Exception failure) {
                throw failure;
            }
            return answer;
        }
    }

    /** An operation, and the method that Java has for it. */
    private record Callee(
            String name, Plan.OfOperation plan, Method method, List<Member> inputs, List<Member> results) {

        List<Member> all() {
            List<Member> all = new ArrayList<>(inputs);
            all.addAll(results);
            return all;
        }

        boolean returnsRecord() {
            return isResultRecord(method);
        }
    }

    InterfaceCalls(Interface source, Class<?> javaClass, Planner planner, Tally tally) {
        this.source = source;
        this.javaClass = javaClass;
        this.planner = planner;
        this.tally = tally;
        this.objects = new SampleObjects(javaClass.getClassLoader());
    }

    /** Calls everything. */
    void run() throws Exception {
        Optional<Object> type = description();
        if (type.isEmpty()) {
            tally.left.merge(source.uuid().isEmpty() ? "without uuid" : "without TYPE", 1, Integer::sum);
        } else if (type.get() instanceof RpcType<?> rpc) {
            raw(rpc);
        } else if (source.operations().isEmpty()) {
            tally.left.merge("without operations of their own", 1, Integer::sum);
        } else if (objects.of(javaClass) == null) {
            tally.left.merge("[local]", 1, Integer::sum);
        } else {
            object((InterfaceType<?>) type.get());
        }
    }

    private Optional<Object> description() throws IllegalAccessException {
        for (Field each : javaClass.getDeclaredFields()) {
            if (each.getName().equals("TYPE") && Modifier.isStatic(each.getModifiers())) {
                return Optional.of(each.get(null));
            }
        }
        return Optional.empty();
    }

    private <T> void object(InterfaceType<T> type) throws Exception {
        IUnknown server = (IUnknown) server();
        Class<T> wanted = type.javaClass();
        IUnknown near = Apartment.nta().create(InterfaceType.UNKNOWN, () -> server);
        T proxy = near.queryInterface(wanted);
        List<Callee> callees = callees(proxy);
        calls(callees, proxy, "NDR 2.0");
        calls(callees, DirectChannel.proxy(type, server), "NDR64");
    }

    private <T> void raw(RpcType<T> type) throws Exception {
        @SuppressWarnings("unchecked") // made for this interface
        T server = (T) server();
        for (boolean ndr64 : new boolean[] {false, true}) {
            objects.closeAll();
            try (InProcess process = new InProcess(ndr64)) {
                T client = process.client(type, server);
                calls(ndr64 ? callees(null) : callees(client), client, ndr64 ? "NDR64" : "NDR 2.0");
            }
        }
    }

    private Object server() {
        return SampleObjects.implementing(
                javaClass.getClassLoader(), javaClass, (method, arguments) -> expectation.answer(arguments));
    }

    // ---- what there is to call ----

    /** @param client what the others are called on, to be refused; null if that was done */
    private List<Callee> callees(@Nullable Object client) throws Exception {
        Map<String, Operation> remoteHalves = new HashMap<>();
        source.operations().forEach(each -> each.callAs().ifPresent(local -> remoteHalves.put(local, each)));
        List<Callee> callees = new ArrayList<>();
        for (Operation shown : source.operations()) {
            if (shown.callAs().isPresent()) {
                continue;
            }
            Operation sent = remoteHalves.getOrDefault(shown.name(), shown);
            Plan plan = planner.plan(source, sent);
            if (plan instanceof Plan.OfOperation whole && sent.opnum().isPresent()) {
                callee(shown.name(), whole).ifPresent(callees::add);
            } else if (client != null) {
                String reason = plan instanceof Plan.Unmarshallable obstacle ? obstacle.reason() : "it has no number";
                refused(shown, reason, client);
            }
        }
        return callees;
    }

    private Optional<Callee> callee(String name, Plan.OfOperation plan) {
        List<Plan.Argument> in = plan.parameters().stream()
                .filter(each -> each.parameter().in() && !(each.shape() instanceof Shape.Binding))
                .toList();
        Optional<Method> found = methodOf(name, in.size(), false);
        if (found.isEmpty()) {
            problem(name, "has no method of " + in.size() + " parameters");
            return Optional.empty();
        }
        Method method = found.get();
        List<Member> inputs = new ArrayList<>();
        for (Plan.Argument each : in) {
            inputs.add(new Member(each.place().name(), each.shape(), method.getParameterTypes()[inputs.size()]));
        }
        List<Class<?>> types = isResultRecord(method)
                ? Arrays.stream(method.getReturnType().getRecordComponents())
                        .<Class<?>>map(RecordComponent::getType)
                        .toList()
                : method.getReturnType() == void.class ? List.of() : List.of(method.getReturnType());
        List<Plan.Argument> out = plan.parameters().stream()
                .filter(each -> each.parameter().out())
                .toList();
        List<Member> results = new ArrayList<>();
        if (types.size() > out.size()) {
            results.add(new Member(Place.RESULT.name(), plan.result(), types.get(0)));
        }
        for (Plan.Argument each : out) {
            results.add(new Member(each.place().name(), each.shape(), types.get(results.size())));
        }
        return Optional.of(new Callee(name, plan, method, inputs, results));
    }

    private static boolean isResultRecord(Method method) {
        Class<?> returned = method.getReturnType();
        return returned.isRecord() && returned.getEnclosingClass() == method.getDeclaringClass();
    }

    /** @param opaque whether something in it cannot be sent; of the same name there may be one that can, and one that cannot */
    private Optional<Method> methodOf(String name, int parameters, boolean opaque) {
        return Arrays.stream(javaClass.getDeclaredMethods())
                .filter(each -> Modifier.isAbstract(each.getModifiers()) && !each.isBridge())
                .filter(each -> parameters < 0 || each.getParameterCount() == parameters)
                .filter(each -> isNamed(each.getName(), name))
                .min(Comparator.<Method, Boolean>comparing(each -> isOpaque(each) != opaque)
                        .thenComparing(each -> each.getName().length()));
    }

    private static boolean isOpaque(Method method) {
        return method.getReturnType() == Object.class
                || List.of(method.getParameterTypes()).contains(Object.class);
    }

    /** As in the IDL, or as Java programmers have it; underscores where Java would not have it. */
    private static boolean isNamed(String java, String idl) {
        String plain = java.replaceAll("_+$", "");
        return plain.equals(idl.replaceAll("_+$", ""))
                || plain.equalsIgnoreCase(idl.replace("_", "")) && Character.isLowerCase(plain.charAt(0));
    }

    /** What cannot be sent is refused, and says so. */
    private void refused(Operation operation, String reason, Object client) throws Exception {
        String fact = operation.local() || source.isLocal() ? "[local]" : reason;
        Optional<String> kind = REASONS.stream().filter(fact::matches).findFirst();
        if (kind.isEmpty()) {
            problem(operation.name(), "cannot be called for another reason: " + fact);
        }
        tally.reasons.merge(kind.orElse("unexplained").replace("\\", "").replace("S+", "…"), 1, Integer::sum);
        tally.refused++;
        Method method = methodOf(operation.name(), -1, true).orElse(null);
        if (method == null) {
            problem(operation.name(), "has no method, though " + reason);
            return;
        }
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(each -> Array.get(Array.newInstance(each, 1), 0))
                .toArray();
        try {
            method.invoke(client, nothing);
            problem(operation.name(), "can be called, though " + reason);
        } catch (InvocationTargetException e) {
            boolean fine = e.getCause() instanceof ComException com && com.hresult() == HResult.E_NOTIMPL
                    || e.getCause() instanceof RpcException;
            if (!fine) {
                problem(operation.name(), "is not refused, though " + reason + ": " + e.getCause());
            }
        }
    }

    private void problem(String operation, String text) {
        tally.problems.add(javaClass.getName() + "." + operation + " " + text);
    }

    // ---- calling ----

    private void calls(List<Callee> callees, Object client, String how) throws Exception {
        if (how.equals("NDR 2.0")) {
            tally.interfaces++;
            tally.operations += callees.size();
        }
        List<Callee> ordered = new ArrayList<>(callees);
        // Context handles are there when something returned them.
        ordered.sort((a, b) -> Boolean.compare(takesHandle(a), takesHandle(b)));
        for (Callee callee : ordered) {
            Random random = new Random((javaClass.getSimpleName() + callee.name()).hashCode());
            try {
                for (Size size : Size.values()) {
                    for (int i = 0; i < (size == Size.ANY ? ANY_CALLS : 1); i++) {
                        sync(callee, client, new SampleValues(size, random, objects));
                    }
                }
                failure(callee, client, new SampleValues(Size.ANY, random, objects));
                future(callee, client, new SampleValues(Size.ANY, random, objects));
                asynchronous(callee, client, random);
            } catch (InvocationTargetException e) {
                problem(callee.name(), "failed, " + how + ": " + trace(e.getCause()));
            } catch (RuntimeException | ReflectiveOperationException | ComException | AssertionError e) {
                problem(callee.name(), "failed, " + how + ": " + trace(e));
            } catch (Mismatch e) {
                problem(callee.name(), "differs, " + how + ": " + e.getMessage());
            }
        }
    }

    private static boolean takesHandle(Callee callee) {
        return callee.inputs().stream().anyMatch(each -> each.shape() instanceof Shape.Handle);
    }

    private static String trace(@Nullable Throwable problem) {
        if (problem == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder(problem.toString());
        Arrays.stream(problem.getStackTrace())
                .limit(8)
                .forEach(each -> text.append("\n        at ").append(each));
        return text
                + (problem.getCause() == null || problem.getCause() == problem
                        ? ""
                        : "\n      because " + trace(problem.getCause()));
    }

    /** Something arrived otherwise than it was sent. */
    private static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1;

        Mismatch(String message) {
            super(message);
        }
    }

    /** A call that is prepared: what is sent, and what comes back. */
    private record Prepared(
            List<@Nullable Object> arguments, @Nullable Object result, Expectation expectation) {}

    private Prepared prepare(Callee callee, SampleValues values) throws Exception {
        Map<String, Set<Long>> counters = SampleValues.counters(callee.all());
        Map<String, @Nullable Object> request = values.message(callee.inputs(), callee.results(), counters, Map.of());
        for (Member each : callee.inputs()) {
            if (each.shape() instanceof Shape.Handle) {
                request.put(each.name(), objects.open(each.type()));
            }
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        callee.inputs().forEach(each -> arguments.add(request.get(each.name())));
        Map<String, @Nullable Object> reply = values.message(callee.results(), counters, request);
        List<@Nullable RpcContext> servers = new ArrayList<>();
        arguments.forEach(each -> servers.add(each instanceof RpcContext client ? objects.server(client) : null));
        keepHandles(callee, request, reply);
        if (reply.containsKey(Place.RESULT.name()) && isStatus(callee)) {
            reply.put(Place.RESULT.name(), 1); // S_FALSE
        }
        List<@Nullable Object> results = new ArrayList<>();
        callee.results().forEach(each -> results.add(reply.get(each.name())));
        Object result = results.isEmpty() ? null : callee.returnsRecord() ? record(callee, results) : results.get(0);
        return new Prepared(arguments, result, new Expectation(arguments, servers, result));
    }

    /** The server returns the context handles it is given, or null for those it closes. */
    private void keepHandles(
            Callee callee, Map<String, @Nullable Object> request, Map<String, @Nullable Object> reply) {
        for (Member each : callee.results()) {
            if (each.shape() instanceof Shape.Handle && request.get(each.name()) instanceof RpcContext client) {
                RpcContext server = objects.server(client);
                if (reply.get(each.name()) == null && server != null) {
                    objects.close(server);
                } else {
                    reply.put(each.name(), server);
                }
            }
        }
    }

    private boolean isStatus(Callee callee) {
        return source.isObject()
                && callee.plan().operation().result().spelling().equals("HRESULT");
    }

    private static Object record(Callee callee, List<@Nullable Object> results) throws ReflectiveOperationException {
        Class<?>[] types = callee.results().stream().map(Member::type).toArray(Class<?>[]::new);
        return callee.method().getReturnType().getDeclaredConstructor(types).newInstance(results.toArray());
    }

    private void check(Prepared prepared, @Nullable Object result) throws Mismatch {
        tally.calls++;
        if (!prepared.expectation().called) {
            throw new Mismatch("the object was not called");
        }
        String difference = prepared.expectation().difference;
        if (difference.isEmpty()) {
            difference = objects.difference("the result", prepared.result(), result);
        }
        if (!difference.isEmpty()) {
            throw new Mismatch(difference);
        }
        pairHandles(prepared.result(), result);
    }

    private void pairHandles(@Nullable Object sent, @Nullable Object received) {
        if (sent instanceof RpcContext server && received instanceof RpcContext client) {
            objects.pair(client, server);
        } else if (sent instanceof Record && received != null) {
            for (RecordComponent each : sent.getClass().getRecordComponents()) {
                if (RpcContext.class.isAssignableFrom(each.getType())) {
                    try {
                        pairHandles(
                                each.getAccessor().invoke(sent),
                                each.getAccessor().invoke(received));
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    private void sync(Callee callee, Object client, SampleValues values) throws Exception {
        Prepared prepared = prepare(callee, values);
        expectation = prepared.expectation();
        check(prepared, callee.method().invoke(client, prepared.arguments().toArray()));
    }

    /** What the object throws is what the client gets. */
    private void failure(Callee callee, Object client, SampleValues values) throws Exception {
        if (source.isObject() && !isStatus(callee)) {
            return;
        }
        Prepared prepared = prepare(callee, values);
        expectation = new Expectation(
                prepared.arguments(),
                prepared.expectation().servers,
                source.isObject() ? new ComException(FAILURE) : new RpcException(1755, "on purpose"));
        try {
            callee.method().invoke(client, prepared.arguments().toArray());
            throw new Mismatch("a failure was not thrown");
        } catch (InvocationTargetException e) {
            boolean same = e.getCause() instanceof ComException com && com.hresult() == FAILURE
                    || e.getCause() instanceof RpcException rpc && rpc.status() == 1755;
            if (!same) {
                throw e;
            }
        }
        tally.calls++;
        if (!expectation.difference.isEmpty()) {
            throw new Mismatch(expectation.difference);
        }
    }

    private void future(Callee callee, Object client, SampleValues values) throws Exception {
        Object futures = Arrays.stream(client.getClass().getMethods())
                .filter(each -> each.getName().equals("futures") && Modifier.isStatic(each.getModifiers()))
                .filter(each -> each.getDeclaringClass() == client.getClass())
                .findFirst()
                .orElseThrow(() -> new AssertionError(client.getClass() + " makes no futures"))
                .invoke(null, client);
        Method method = futures.getClass()
                .getMethod(callee.method().getName(), callee.method().getParameterTypes());
        Prepared prepared = prepare(callee, values);
        expectation = prepared.expectation();
        check(
                prepared,
                ((CompletableFuture<?>)
                                method.invoke(futures, prepared.arguments().toArray()))
                        .join());
    }

    private void asynchronous(Callee callee, Object client, Random random) throws Exception {
        AsyncType<?> async =
                source.isObject() ? SampleObjects.describe(javaClass).async() : null;
        if (async == null) {
            return;
        }
        String name = callee.method().getName();
        boolean java = Arrays.stream(async.javaClass().getMethods())
                .noneMatch(each -> each.getName().startsWith("Begin_"));
        String end = java ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
        Method begin = async.javaClass()
                .getMethod((java ? "begin" : "Begin_") + end, callee.method().getParameterTypes());
        Method finish = async.javaClass().getMethod((java ? "finish" : "Finish_") + end);
        Object call = Com.createCall((IUnknown) client, async.javaClass());
        for (Size size : Size.values()) { // one call object for all
            Prepared prepared = prepare(callee, new SampleValues(size, random, objects));
            expectation = prepared.expectation();
            begin.invoke(call, prepared.arguments().toArray());
            check(prepared, finish.invoke(call));
            tally.asynchronous++;
        }
    }
}
