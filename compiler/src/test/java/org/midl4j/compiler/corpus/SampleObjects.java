package org.midl4j.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.AgileReference;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.RpcContext;
import org.midl4j.com.SafeArray;
import org.midl4j.system.IPersist;

/** Objects whose references are passed as samples, one for each interface; and whether what arrived is what was sent. */
final class SampleObjects {
    private static final List<InterfaceType<?>> NAMED_BY_IID = List.of(InterfaceType.UNKNOWN, IPersist.TYPE);

    private final ClassLoader loader;
    private final Map<Class<?>, Optional<IUnknown>> objects = new HashMap<>();
    private final Map<IUnknown, List<RemoteObject>> references = new IdentityHashMap<>();
    private final Map<RpcContext, RpcContext> contexts = new IdentityHashMap<>();

    SampleObjects(ClassLoader loader) {
        this.loader = loader;
    }

    /** What a method does that is no default one, and not of every object. */
    interface Behaviour {
        @Nullable
        Object answer(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;
    }

    /** An object that implements an interface. */
    static Object implementing(ClassLoader loader, Class<?> type, Behaviour behaviour) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> "a sample of " + type.getName();
                };
            }
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(self, method, arguments)
                    : behaviour.answer(method, arguments);
        };
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler);
    }

    /** An IID of those that {@code iid_is} names. */
    static Guid iid(int number) {
        return NAMED_BY_IID.get(Math.floorMod(number, NAMED_BY_IID.size())).iid();
    }

    /** An object that has the interface with that IID; null if it is none of {@link #iid}. */
    @Nullable
    IUnknown withIid(@Nullable Guid iid) throws ComException {
        for (InterfaceType<?> type : NAMED_BY_IID) {
            if (type.iid().equals(iid)) {
                return of(type.javaClass());
            }
        }
        return null;
    }

    /** The object for an interface; null if its references cannot travel. */
    @Nullable
    IUnknown of(Class<?> type) throws ComException {
        Optional<IUnknown> known = objects.get(type);
        if (known == null) {
            known = make(type);
            objects.put(type, known);
        }
        return known.orElse(null);
    }

    private Optional<IUnknown> make(Class<?> type) throws ComException {
        IUnknown made = (IUnknown) implementing(loader, type, (method, arguments) -> {
            throw new ComException(HResult.E_NOTIMPL);
        });
        InterfaceType<?> description = type == IUnknown.class ? InterfaceType.UNKNOWN : describe(type);
        try {
            description.newStub(made);
        } catch (ComException e) {
            if (e.hresult() == HResult.REGDB_E_IIDNOTREG) {
                return Optional.empty(); // [local]
            }
            throw e;
        }
        // Arguments are sent from this apartment, results from the server's.
        references.put(made, List.of(reference(made), Apartment.nta().submit(() -> reference(made))));
        return Optional.of(made);
    }

    private static RemoteObject reference(IUnknown object) throws ComException {
        return AgileReference.of(object, InterfaceType.UNKNOWN).target().object();
    }

    /** An interface's {@code TYPE}. */
    static InterfaceType<?> describe(Class<?> type) {
        try {
            return (InterfaceType<?>) type.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no TYPE", e);
        }
    }

    // ---- context handles ----

    /** Says what a client's context handle stands for at the server. */
    void pair(RpcContext client, RpcContext server) {
        contexts.put(client, server);
    }

    /** Says that a context handle was closed. */
    void close(RpcContext server) {
        contexts.values().removeIf(each -> each == server);
    }

    /** Says that all context handles are gone. */
    void closeAll() {
        contexts.clear();
    }

    /** A client's context handle of a class that is open. */
    @Nullable
    RpcContext open(Class<?> type) {
        return contexts.keySet().stream()
                .filter(each -> each.getClass() == type)
                .findFirst()
                .orElse(null);
    }

    /** What a client's context handle stands for. */
    @Nullable
    RpcContext server(RpcContext client) {
        return contexts.get(client);
    }

    // ---- sameness ----

    /** Where two values differ; empty if they do not. */
    String difference(String at, @Nullable Object expected, @Nullable Object actual) {
        return difference(at, expected, actual, new IdentityHashMap<>());
    }

    private String difference(String at, @Nullable Object expected, @Nullable Object actual, Map<Object, Object> seen) {
        if (expected == null || actual == null) {
            return expected == actual ? "" : told(at, expected, actual);
        }
        if (expected instanceof IUnknown object) {
            return isSame(object, actual) ? "" : told(at, expected, actual);
        }
        if (expected instanceof RpcContext) {
            return ""; // a client has no look into it: compared when it comes back
        }
        if (expected.getClass() != actual.getClass()) {
            return told(at, expected.getClass(), actual.getClass());
        }
        if (expected.getClass().isArray()) {
            return elements(at, expected, actual, seen);
        }
        if (expected instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) actual) == 0 ? "" : told(at, expected, actual);
        }
        if (expected instanceof SafeArray array) {
            SafeArray other = (SafeArray) actual;
            return array.type() != other.type() || !array.bounds().equals(other.bounds())
                    ? told(at, expected, actual)
                    : difference(at + ".elements", array.elements(Object.class), other.elements(Object.class), seen);
        }
        if (expected.getClass().getPackageName().startsWith("java.")
                || expected instanceof Guid
                || expected instanceof Enum) {
            return expected.equals(actual) ? "" : told(at, expected, actual);
        }
        if (seen.put(expected, actual) == actual) {
            return "";
        }
        return expected instanceof Record ? components(at, expected, actual, seen) : fields(at, expected, actual, seen);
    }

    private static String told(String at, @Nullable Object expected, @Nullable Object actual) {
        return at + " is " + shown(actual) + " instead of " + shown(expected);
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private boolean isSame(IUnknown expected, Object actual) {
        return actual == expected
                || actual instanceof ProxyObject proxy
                        && references
                                .getOrDefault(expected, List.of())
                                .contains(proxy.proxyTarget().object());
    }

    private String elements(String at, Object expected, Object actual, Map<Object, Object> seen) {
        if (expected.getClass().getComponentType().isPrimitive()) {
            return Objects.deepEquals(expected, actual)
                    ? ""
                    : told(at, Arrays.deepToString(new Object[] {expected}), Arrays.deepToString(new Object[] {actual
                    }));
        }
        int length = Array.getLength(expected);
        if (length != Array.getLength(actual)) {
            return told(at + ".length", length, Array.getLength(actual));
        }
        for (int i = 0; i < length; i++) {
            String found = difference(at + "[" + i + "]", Array.get(expected, i), Array.get(actual, i), seen);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private String components(String at, Object expected, Object actual, Map<Object, Object> seen) {
        try {
            for (RecordComponent each : expected.getClass().getRecordComponents()) {
                String found = difference(
                        at + "." + each.getName(),
                        each.getAccessor().invoke(expected),
                        each.getAccessor().invoke(actual),
                        seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String fields(String at, Object expected, Object actual, Map<Object, Object> seen) {
        try {
            for (Field each : fields(expected.getClass())) {
                String found = difference(at + "." + each.getName(), each.get(expected), each.get(actual), seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The fields of a structure's class, in order. */
    static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(each -> !Modifier.isStatic(each.getModifiers()))
                .toList();
    }
}
