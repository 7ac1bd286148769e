// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class GLOBALOPT_UNMARSHALING_POLICY_VALUES {
    public static final int COMGLB_UNMARSHALING_POLICY_NORMAL = 0;

    public static final int COMGLB_UNMARSHALING_POLICY_STRONG = 1;

    public static final int COMGLB_UNMARSHALING_POLICY_HYBRID = 2;

    private GLOBALOPT_UNMARSHALING_POLICY_VALUES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMGLB_UNMARSHALING_POLICY_NORMAL -> "COMGLB_UNMARSHALING_POLICY_NORMAL";
            case COMGLB_UNMARSHALING_POLICY_STRONG -> "COMGLB_UNMARSHALING_POLICY_STRONG";
            case COMGLB_UNMARSHALING_POLICY_HYBRID -> "COMGLB_UNMARSHALING_POLICY_HYBRID";
            default -> Integer.toString(value);
        };
    }
}
