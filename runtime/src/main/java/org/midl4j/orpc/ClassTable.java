package org.midl4j.orpc;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.midl4j.apartment.Apartment;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/** The classes that a server makes objects of. */
public final class ClassTable {

    /** A class: where its objects live, and how they are made. */
    private record Entry(Apartment home, Callable<? extends IUnknown> factory) {}

    /** Does something with a new object, in its apartment. */
    @FunctionalInterface
    interface Use<R> {
        R with(IUnknown object) throws ComException;
    }

    private final Map<Guid, Entry> classes = new ConcurrentHashMap<>();

    /** Adds a class, or replaces it. */
    public void register(Guid clsid, Apartment home, Callable<? extends IUnknown> factory) {
        classes.put(clsid, new Entry(home, factory));
    }

    /**
     * Makes an object.
     *
     * @throws ComException {@code REGDB_E_CLASSNOTREG} if there is no such class, or what its factory threw
     */
    <R> R create(Guid clsid, Use<R> use) throws ComException {
        Entry entry = classes.get(clsid);
        if (entry == null) {
            throw new ComException(
                    HResult.REGDB_E_CLASSNOTREG, "no class " + clsid + " is registered with this server");
        }
        return entry.home().submit(() -> {
            IUnknown made = entry.factory().call();
            return use.with(made);
        });
    }
}
