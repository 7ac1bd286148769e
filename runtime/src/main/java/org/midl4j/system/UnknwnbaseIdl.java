// Written by midl4j from unknwnbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code unknwnbase.idl}. */
@MidlGenerated("unknwnbase.idl")
@NullMarked
public final class UnknwnbaseIdl implements InterfaceRegistry {
    /** For {@code META-INF/services}. */
    public UnknwnbaseIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0xc0000065 -> iid.is(0x0000000100000000L, 0xc000000000000046L) ? IClassFactory.TYPE : null; // IClassFactory
            case 0xc1b20046 -> iid.is(0x000e000000000000L, 0xc000000000000046L) ? AsyncIUnknown.TYPE : null; // AsyncIUnknown
            default -> null;
        };
    }
}
