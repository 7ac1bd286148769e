// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public final class ApplicationType {
    public static final int ServerApplication = 0;

    public static final int LibraryApplication = 1;

    private ApplicationType() {}

    /** The name of a value, or its digits. */
    public static String nameOf(int value) {
        return switch (value) {
            case ServerApplication -> "ServerApplication";
            case LibraryApplication -> "LibraryApplication";
            default -> Integer.toString(value);
        };
    }
}
