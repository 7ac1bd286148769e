// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code propidlbase.idl}. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PropidlbaseIdl implements InterfaceRegistry {
    public static final int PROPSETFLAG_DEFAULT = 0;

    public static final int PROPSETFLAG_NONSIMPLE = 1;

    public static final int PROPSETFLAG_ANSI = 2;

    public static final int PROPSETFLAG_UNBUFFERED = 4;

    public static final int PROPSETFLAG_CASE_SENSITIVE = 8;

    public static final int PROPSET_BEHAVIOR_CASE_SENSITIVE = 1;

    public static final int PID_DICTIONARY = 0;

    public static final int PID_CODEPAGE = 1;

    public static final int PID_FIRST_USABLE = 2;

    public static final int PID_FIRST_NAME_DEFAULT = 4095;

    public static final int PID_LOCALE = 0x80000000;

    public static final int PID_MODIFY_TIME = 0x80000001;

    public static final int PID_SECURITY = 0x80000002;

    public static final int PID_BEHAVIOR = 0x80000003;

    public static final int PID_ILLEGAL = -1;

    public static final int PID_MIN_READONLY = 0x80000000;

    public static final int PID_MAX_READONLY = 0xbfffffff;

    public static final int PRSPEC_LPWSTR = 0;

    public static final int PRSPEC_PROPID = 1;

    public static final int PRSPEC_INVALID = -1;

    /** For {@code META-INF/services}. */
    public PropidlbaseIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0xc000260e -> iid.is(0x0000013800000000L, 0xc000000000000046L) ? IPropertyStorage.TYPE : null; // IPropertyStorage
            case 0xc000262d -> iid.is(0x0000013900000000L, 0xc000000000000046L) ? IEnumSTATPROPSTG.TYPE : null; // IEnumSTATPROPSTG
            case 0xc000264c -> iid.is(0x0000013a00000000L, 0xc000000000000046L) ? IPropertySetStorage.TYPE : null; // IPropertySetStorage
            case 0xc000266b -> iid.is(0x0000013b00000000L, 0xc000000000000046L) ? IEnumSTATPROPSETSTG.TYPE : null; // IEnumSTATPROPSETSTG
            default -> null;
        };
    }
}
