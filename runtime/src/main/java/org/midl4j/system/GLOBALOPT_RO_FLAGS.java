// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class GLOBALOPT_RO_FLAGS {
    public static final int COMGLB_STA_MODALLOOP_REMOVE_TOUCH_MESSAGES = 1;

    public static final int COMGLB_STA_MODALLOOP_SHARED_QUEUE_REMOVE_INPUT_MESSAGES = 2;

    public static final int COMGLB_STA_MODALLOOP_SHARED_QUEUE_DONOT_REMOVE_INPUT_MESSAGES = 4;

    public static final int COMGLB_FAST_RUNDOWN = 8;

    public static final int COMGLB_RESERVED1 = 16;

    public static final int COMGLB_RESERVED2 = 32;

    public static final int COMGLB_RESERVED3 = 64;

    public static final int COMGLB_STA_MODALLOOP_SHARED_QUEUE_REORDER_POINTER_MESSAGES = 128;

    private GLOBALOPT_RO_FLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case COMGLB_STA_MODALLOOP_REMOVE_TOUCH_MESSAGES -> "COMGLB_STA_MODALLOOP_REMOVE_TOUCH_MESSAGES";
            case COMGLB_STA_MODALLOOP_SHARED_QUEUE_REMOVE_INPUT_MESSAGES -> "COMGLB_STA_MODALLOOP_SHARED_QUEUE_REMOVE_INPUT_MESSAGES";
            case COMGLB_STA_MODALLOOP_SHARED_QUEUE_DONOT_REMOVE_INPUT_MESSAGES -> "COMGLB_STA_MODALLOOP_SHARED_QUEUE_DONOT_REMOVE_INPUT_MESSAGES";
            case COMGLB_FAST_RUNDOWN -> "COMGLB_FAST_RUNDOWN";
            case COMGLB_RESERVED1 -> "COMGLB_RESERVED1";
            case COMGLB_RESERVED2 -> "COMGLB_RESERVED2";
            case COMGLB_RESERVED3 -> "COMGLB_RESERVED3";
            case COMGLB_STA_MODALLOOP_SHARED_QUEUE_REORDER_POINTER_MESSAGES -> "COMGLB_STA_MODALLOOP_SHARED_QUEUE_REORDER_POINTER_MESSAGES";
            default -> Integer.toString(value);
        };
    }
}
