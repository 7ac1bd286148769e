// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class APTTYPEQUALIFIER {
    public static final int APTTYPEQUALIFIER_NONE = 0;

    public static final int APTTYPEQUALIFIER_IMPLICIT_MTA = 1;

    public static final int APTTYPEQUALIFIER_NA_ON_MTA = 2;

    public static final int APTTYPEQUALIFIER_NA_ON_STA = 3;

    public static final int APTTYPEQUALIFIER_NA_ON_IMPLICIT_MTA = 4;

    public static final int APTTYPEQUALIFIER_NA_ON_MAINSTA = 5;

    public static final int APTTYPEQUALIFIER_APPLICATION_STA = 6;

    public static final int APTTYPEQUALIFIER_RESERVED_1 = 7;

    private APTTYPEQUALIFIER() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case APTTYPEQUALIFIER_NONE -> "APTTYPEQUALIFIER_NONE";
            case APTTYPEQUALIFIER_IMPLICIT_MTA -> "APTTYPEQUALIFIER_IMPLICIT_MTA";
            case APTTYPEQUALIFIER_NA_ON_MTA -> "APTTYPEQUALIFIER_NA_ON_MTA";
            case APTTYPEQUALIFIER_NA_ON_STA -> "APTTYPEQUALIFIER_NA_ON_STA";
            case APTTYPEQUALIFIER_NA_ON_IMPLICIT_MTA -> "APTTYPEQUALIFIER_NA_ON_IMPLICIT_MTA";
            case APTTYPEQUALIFIER_NA_ON_MAINSTA -> "APTTYPEQUALIFIER_NA_ON_MAINSTA";
            case APTTYPEQUALIFIER_APPLICATION_STA -> "APTTYPEQUALIFIER_APPLICATION_STA";
            case APTTYPEQUALIFIER_RESERVED_1 -> "APTTYPEQUALIFIER_RESERVED_1";
            default -> Integer.toString(value);
        };
    }
}
