// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code rich.idl}. */
@MidlGenerated("rich.idl")
@NullMarked
public final class RichIdl implements InterfaceRegistry {
    public static final int ROWS = 3;

    /** For {@code META-INF/services}. */
    public RichIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x91e3ab33 -> iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9c01L) ? IRichSink.TYPE : null; // IRichSink
            case 0x91e3ab35 -> iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9c03L) ? IRich.TYPE : null; // AsyncIRich
            case 0x91e3ab36 -> iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9c02L) ? IRich.TYPE : null; // IRich
            default -> null;
        };
    }
}
