package org.midl4j.compiler.wire;

/** A value of fixed size without parts. Its alignment equals its size, except for a GUID. */
public enum Primitive {
    BYTE("byte", 1),
    BOOLEAN("boolean", 1),
    SHORT("short", 2),
    CHAR("char", 2),
    /** Two octets, −1 or 0. */
    VARIANT_BOOL("variant_bool", 2),
    INT("int", 4),
    LONG("long", 8),
    FLOAT("float", 4),
    DOUBLE("double", 8),
    GUID("guid", 16),
    /** An enumeration without {@code [v1_enum]}: 2 octets, 4 in NDR64. */
    ENUM("enum", 2, 4),
    /** A pointer-sized integer: 4 octets, 8 in NDR64. */
    POINTER_SIZED("intptr", 4, 8),
    UNSIGNED_POINTER_SIZED("uintptr", 4, 8);

    private final String label;
    private final int size;
    private final int size64;

    Primitive(String label, int size) {
        this(label, size, size);
    }

    Primitive(String label, int size, int size64) {
        this.label = label;
        this.size = size;
        this.size64 = size64;
    }

    /** What plans call it. */
    public String label() {
        return label;
    }

    /** Its octets in NDR 2.0. */
    public int size() {
        return size;
    }

    public Layout layout() {
        return this == GUID ? new Layout(4, 4, 16, 16) : new Layout(size, size64, size, size64);
    }

    /** Whether it is the same in both syntaxes, and so may stand in a block. */
    public boolean isSettled() {
        return size == size64;
    }
}
