// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class QACONTAINERFLAGS {
    public static final int QACONTAINER_SHOWHATCHING = 1;

    public static final int QACONTAINER_SHOWGRABHANDLES = 2;

    public static final int QACONTAINER_USERMODE = 4;

    public static final int QACONTAINER_DISPLAYASDEFAULT = 8;

    public static final int QACONTAINER_UIDEAD = 16;

    public static final int QACONTAINER_AUTOCLIP = 32;

    public static final int QACONTAINER_MESSAGEREFLECT = 64;

    public static final int QACONTAINER_SUPPORTSMNEMONICS = 128;

    private QACONTAINERFLAGS() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case QACONTAINER_SHOWHATCHING -> "QACONTAINER_SHOWHATCHING";
            case QACONTAINER_SHOWGRABHANDLES -> "QACONTAINER_SHOWGRABHANDLES";
            case QACONTAINER_USERMODE -> "QACONTAINER_USERMODE";
            case QACONTAINER_DISPLAYASDEFAULT -> "QACONTAINER_DISPLAYASDEFAULT";
            case QACONTAINER_UIDEAD -> "QACONTAINER_UIDEAD";
            case QACONTAINER_AUTOCLIP -> "QACONTAINER_AUTOCLIP";
            case QACONTAINER_MESSAGEREFLECT -> "QACONTAINER_MESSAGEREFLECT";
            case QACONTAINER_SUPPORTSMNEMONICS -> "QACONTAINER_SUPPORTSMNEMONICS";
            default -> Integer.toString(value);
        };
    }
}
