package org.midl4j.compiler.model;

import java.util.UUID;

/** The value of a constant. */
public sealed interface Value {

    /** A whole number, a character, a {@code boolean} (0 or 1) or a null pointer (0). */
    record Whole(long value) implements Value {}

    /** A floating-point number. */
    record Real(double value) implements Value {}

    /** A string, narrow or wide. */
    record Text(String value, boolean wide) implements Value {}

    /** A GUID, of {@code declare_guid}. */
    record Guid(UUID value) implements Value {}
}
