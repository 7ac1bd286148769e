// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

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
            case 0x91e3ac33 -> iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9b01L) ? IStock.TYPE : null; // IStock
            case 0x91e3ac36 -> iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9b02L) ? IStock.TYPE : null; // AsyncIStock
            default -> null;
        };
    }
}
