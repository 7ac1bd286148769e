// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.library;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code input.idl}. */
@MidlGenerated("input.idl")
@NullMarked
public final class InputIdl implements InterfaceRegistry {
    public static final int MOST = 12;

    public static final String HOSTILE = "*/ \\u002a/ \"; \t end";

    /** For {@code META-INF/services}. */
    public InputIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return null;
    }
}
