package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * The interfaces of one IDL file, by IID. Generated, and found through {@code META-INF/services} (or
 * {@code provides … with} in a module), or given to {@link InterfaceTypes#register}.
 */
public interface InterfaceRegistry {

    /**
     * The interface with this IID, or whose asynchronous twin has it; null if it is not of this file.
     */
    @Nullable
    InterfaceType<?> find(Guid iid);
}
