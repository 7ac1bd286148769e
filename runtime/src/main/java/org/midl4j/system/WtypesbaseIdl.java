// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code wtypesbase.idl}. */
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class WtypesbaseIdl implements InterfaceRegistry {
    public static final int WDT_INPROC_CALL = 0x48746457;

    public static final int WDT_REMOTE_CALL = 0x52746457;

    public static final int WDT_INPROC64_CALL = 0x50746457;

    /** For {@code META-INF/services}. */
    public WtypesbaseIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return null;
    }
}
