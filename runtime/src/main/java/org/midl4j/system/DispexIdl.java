// Written by midl4j from dispex.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code dispex.idl}. */
@MidlGenerated("dispex.idl")
@NullMarked
public final class DispexIdl implements InterfaceRegistry {
    public static final int fdexNameCaseSensitive = 1;

    public static final int fdexNameEnsure = 2;

    public static final int fdexNameImplicit = 4;

    public static final int fdexNameCaseInsensitive = 8;

    public static final int fdexNameInternal = 16;

    public static final int fdexNameNoDynamicProperties = 32;

    public static final int fdexPropCanGet = 1;

    public static final int fdexPropCannotGet = 2;

    public static final int fdexPropCanPut = 4;

    public static final int fdexPropCannotPut = 8;

    public static final int fdexPropCanPutRef = 16;

    public static final int fdexPropCannotPutRef = 32;

    public static final int fdexPropNoSideEffects = 64;

    public static final int fdexPropDynamicType = 128;

    public static final int fdexPropCanCall = 256;

    public static final int fdexPropCannotCall = 512;

    public static final int fdexPropCanConstruct = 1024;

    public static final int fdexPropCannotConstruct = 2048;

    public static final int fdexPropCanSourceEvents = 4096;

    public static final int fdexPropCannotSourceEvents = 8192;

    public static final int fdexEnumDefault = 1;

    public static final int fdexEnumAll = 2;

    public static final int DISPID_STARTENUM = -1;

    public static final int DISPID_THIS = -613;

    /** For {@code META-INF/services}. */
    public DispexIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x325c7659 -> iid.is(0xa6ef9860c72011d0L, 0x933700a0c90dcaa9L) ? IDispatchEx.TYPE : null; // IDispatchEx
            default -> null;
        };
    }
}
