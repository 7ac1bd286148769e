// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class CO_MARSHALING_CONTEXT_ATTRIBUTES {
    public static final int CO_MARSHALING_SOURCE_IS_APP_CONTAINER = 0;

    public static final int CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_1 = 0x80000000;

    public static final int CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_2 = 0x80000001;

    public static final int CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_3 = 0x80000002;

    public static final int CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_4 = 0x80000003;

    private CO_MARSHALING_CONTEXT_ATTRIBUTES() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case CO_MARSHALING_SOURCE_IS_APP_CONTAINER -> "CO_MARSHALING_SOURCE_IS_APP_CONTAINER";
            case CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_1 -> "CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_1";
            case CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_2 -> "CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_2";
            case CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_3 -> "CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_3";
            case CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_4 -> "CO_MARSHALING_CONTEXT_ATTRIBUTE_RESERVED_4";
            default -> Integer.toString(value);
        };
    }
}
