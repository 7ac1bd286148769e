// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code wtypes.idl}. */
@MidlGenerated("wtypes.idl")
@NullMarked
public final class WtypesIdl implements InterfaceRegistry {
    public static final boolean VARIANT_TRUE = true;

    public static final boolean VARIANT_FALSE = false;

    /** For {@code META-INF/services}. */
    public WtypesIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return null;
    }
}
