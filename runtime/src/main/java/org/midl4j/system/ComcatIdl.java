// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code comcat.idl}. */
@MidlGenerated("comcat.idl")
@NullMarked
public final class ComcatIdl implements InterfaceRegistry {
    /** For {@code META-INF/services}. */
    public ComcatIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0xc0592046 -> iid.is(0x0002e00000000000L, 0xc000000000000046L) ? IEnumGUID.TYPE : null; // IEnumGUID
            case 0xc0592255 -> iid.is(0x0002e01100000000L, 0xc000000000000046L) ? IEnumCATEGORYINFO.TYPE : null; // IEnumCATEGORYINFO
            case 0xc0592274 -> iid.is(0x0002e01200000000L, 0xc000000000000046L) ? ICatRegister.TYPE : null; // ICatRegister
            case 0xc0592293 -> iid.is(0x0002e01300000000L, 0xc000000000000046L) ? ICatInformation.TYPE : null; // ICatInformation
            default -> null;
        };
    }
}
