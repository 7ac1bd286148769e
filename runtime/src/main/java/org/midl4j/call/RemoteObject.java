package org.midl4j.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;

/**
 * One object of another apartment or process, as all its proxies see it. Equal to another one if that stands for the same
 * object.
 */
public interface RemoteObject {

    /**
     * The way to one of its interfaces, or null if it does not have it. The first time may take a call to the object.
     *
     * @throws ComException if the object could not be asked
     */
    @Nullable
    Channel channel(InterfaceType<?> type) throws ComException;

    /** Whether its proxies answer {@code ICallFactory}. The first time may take a call to the object. */
    boolean hasCallFactory() throws ComException;

    /**
     * A way to ask it for many interfaces at once; null if there is none.
     *
     * @throws ComException if the object is not there any more
     */
    default @Nullable InterfaceQuery interfaceQuery() throws ComException {
        return null;
    }

    /** How long its calls may take, where nothing else is said; null for as long as it takes. */
    default @Nullable Duration callLimit() {
        return null;
    }

    /** Adds a reference: another proxy of it exists. */
    void acquire();

    /** Takes a reference back. When none is left the object's home is told; never blocks. */
    void release();
}
