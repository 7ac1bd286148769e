// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

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
            case 0x310ceeae -> iid.is(0x3d2a6f1071c44a0eL, 0x8f0b5b1f6f3d2b13L) ? ISyncReader.TYPE : null; // ISyncReader
            case 0x310ceeaf -> iid.is(0x3d2a6f1071c44a0eL, 0x8f0b5b1f6f3d2b12L) ? IReader.TYPE : null; // AsyncIReader
            case 0x310ceeb0 -> iid.is(0x3d2a6f1071c44a0eL, 0x8f0b5b1f6f3d2b11L) ? IReader.TYPE : null; // IReader
            default -> null;
        };
    }
}
