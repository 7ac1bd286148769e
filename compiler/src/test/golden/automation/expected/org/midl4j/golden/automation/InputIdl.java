// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.automation;

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
            case 0xc29ee22 -> iid.is(0x3f1c7a529d0e4b6aL, 0x8c210a5be7d4f201L) ? ICGold.TYPE : null; // ICGold
            default -> null;
        };
    }
}
