package org.midl4j;

import org.midl4j.call.AsyncType;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.support.Calls;

/** What concerns the whole process, and what COM has functions for. */
public final class Com {
    private Com() {}

    /** Adds the interfaces of an IDL file, if {@code META-INF/services} does not name them. */
    public static void register(InterfaceRegistry registry) {
        InterfaceTypes.register(registry);
    }

    /**
     * Makes a call object to call {@code object} asynchronously: for a proxy always, without asking the server; for an
     * object of this apartment if its own {@code ICallFactory} makes one.
     *
     * @param asyncInterface the interface to begin and finish calls through, such as {@code AsyncIFoo.class}
     * @throws ComException {@code E_NOINTERFACE} if the object does not have the synchronous interface, or is of this
     *     apartment and makes no call objects
     */
    public static <A> A createCall(IUnknown object, Class<A> asyncInterface) throws ComException {
        AsyncType<A> type = InterfaceTypes.tryAsync(asyncInterface);
        if (type == null) {
            throw new ComException(
                    HResult.E_NOINTERFACE, asyncInterface.getName() + " is not an asynchronous interface");
        }
        return Calls.create(object, type);
    }

    /** A second reference to what a proxy stands for, to be released on its own; other objects are returned as they are. */
    public static <T extends IUnknown> T share(T object, Class<T> type) throws ComException {
        return Calls.share(object, type);
    }
}
