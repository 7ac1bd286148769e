package org.midl4j.call;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;

/** Finds what is known about an interface, by its IID or its Java class. */
public final class InterfaceTypes {
    private static final List<InterfaceRegistry> REGISTERED = new CopyOnWriteArrayList<>();
    private static final Map<ClassLoader, List<InterfaceRegistry>> PROVIDED = new WeakHashMap<>();
    private static final Map<Guid, InterfaceType<?>> FOUND = new ConcurrentHashMap<>();

    /** The {@code TYPE} constant of a Java interface. */
    private static final ClassValue<Object> CONSTANT = new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> javaClass) {
            return constantOf(javaClass);
        }
    };

    private static final Object NONE = new Object();

    private InterfaceTypes() {}

    /** Adds the interfaces of an IDL file that is not found through {@code META-INF/services}. */
    public static void register(InterfaceRegistry registry) {
        REGISTERED.add(registry);
    }

    /** The interface with this IID, or whose asynchronous twin has it; null if no registry knows it. */
    public static @Nullable InterfaceType<?> find(Guid iid) {
        InterfaceType<?> known = FOUND.get(iid);
        if (known != null) {
            return known;
        }
        if (iid.equals(InterfaceType.UNKNOWN.iid())) {
            return InterfaceType.UNKNOWN;
        }
        InterfaceType<?> found = search(iid);
        if (found != null) {
            FOUND.put(iid, found);
        }
        return found;
    }

    private static @Nullable InterfaceType<?> search(Guid iid) {
        for (InterfaceRegistry registry : REGISTERED) {
            InterfaceType<?> type = registry.find(iid);
            if (type != null) {
                return type;
            }
        }
        for (InterfaceRegistry registry : provided()) {
            InterfaceType<?> type = registry.find(iid);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** What this thread's class loader provides; looked up once, since a peer may ask for any number of IIDs. */
    private static List<InterfaceRegistry> provided() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? InterfaceTypes.class.getClassLoader() : context;
        synchronized (PROVIDED) {
            return PROVIDED.computeIfAbsent(
                    loader,
                    from -> ServiceLoader.load(InterfaceRegistry.class, from).stream()
                            .map(ServiceLoader.Provider::get)
                            .toList());
        }
    }

    /**
     * The type of a Java interface, from its {@code TYPE} constant.
     *
     * @throws ComException {@code REGDB_E_IIDNOTREG} if it has none
     */
    public static <T> InterfaceType<T> of(Class<T> javaClass) throws ComException {
        if (CONSTANT.get(javaClass) instanceof InterfaceType<?> type && type.javaClass() == javaClass) {
            @SuppressWarnings("unchecked") // it says so itself
            InterfaceType<T> found = (InterfaceType<T>) type;
            return found;
        }
        throw notKnown(javaClass);
    }

    /** As {@link #of}, for an asynchronous interface; null if it is not one. */
    public static <A> @Nullable AsyncType<A> tryAsync(Class<A> javaClass) {
        if (CONSTANT.get(javaClass) instanceof AsyncType<?> type && type.javaClass() == javaClass) {
            @SuppressWarnings("unchecked") // it says so itself
            AsyncType<A> found = (AsyncType<A>) type;
            return found;
        }
        return null;
    }

    /** As {@link #of}, or null. */
    public static <T> @Nullable InterfaceType<T> tryOf(Class<T> javaClass) {
        try {
            return of(javaClass);
        } catch (ComException e) {
            return null;
        }
    }

    private static Object constantOf(Class<?> javaClass) {
        if (javaClass == InterfaceType.UNKNOWN.javaClass()) {
            return InterfaceType.UNKNOWN;
        }
        try {
            Field field = javaClass.getDeclaredField("TYPE");
            if (!Modifier.isStatic(field.getModifiers())) {
                return NONE;
            }
            if (!field.canAccess(null)) {
                field.setAccessible(true);
            }
            Object value = field.get(null);
            return value == null ? NONE : value;
        } catch (NoSuchFieldException e) {
            return NONE;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    javaClass.getName()
                            + ".TYPE cannot be read; let its module export or open the package to org.midl4j.runtime",
                    e);
        }
    }

    private static ComException notKnown(Class<?> javaClass) {
        return new ComException(
                HResult.REGDB_E_IIDNOTREG,
                javaClass.getName()
                        + " is not an interface the IDL compiler wrote: it has no InterfaceType constant TYPE");
    }
}
