// Written by midl4j from servprov.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code servprov.idl}. */
@MidlGenerated("servprov.idl")
@NullMarked
public final class ServprovIdl implements InterfaceRegistry {
    /** For {@code META-INF/services}. */
    public ServprovIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x93d6da21 -> iid.is(0x6d5140c1743611ceL, 0x803400aa006009faL) ? IServiceProvider.TYPE : null; // IServiceProvider
            default -> null;
        };
    }
}
