// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

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
    /** For {@code META-INF/services}. */
    public InputIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0xb4827403 -> iid.is(0x5e0c9d103f274a6bL, 0x9f0e6f1f6f3d3301L) ? IMoon.TYPE : null; // IMoon
            default -> null;
        };
    }
}
