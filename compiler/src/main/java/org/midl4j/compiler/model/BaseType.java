package org.midl4j.compiler.model;

/** A type of the language itself. {@code int} is {@link #LONG}, {@code __int64} is {@link #HYPER}. */
public enum BaseType implements Type {
    VOID("void"),
    BOOLEAN("boolean"),
    BYTE("byte"),
    CHAR("char"),
    SIGNED_CHAR("signed char"),
    UNSIGNED_CHAR("unsigned char"),
    SMALL("small"),
    UNSIGNED_SMALL("unsigned small"),
    WCHAR("wchar_t"),
    SHORT("short"),
    UNSIGNED_SHORT("unsigned short"),
    LONG("long"),
    UNSIGNED_LONG("unsigned long"),
    HYPER("hyper"),
    UNSIGNED_HYPER("unsigned hyper"),
    /** Pointer-sized: 4 octets in NDR 2.0, 8 in NDR64. */
    INT3264("__int3264"),
    UNSIGNED_INT3264("unsigned __int3264"),
    FLOAT("float"),
    DOUBLE("double"),
    ERROR_STATUS("error_status_t"),
    /** {@code handle_t}: a binding, never sent. */
    HANDLE("handle_t"),
    /** {@code HSTRING} and {@code String} of the Windows Runtime. */
    HSTRING("HSTRING");

    private final String spelling;

    BaseType(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    /** Whether values are whole numbers, characters and {@code boolean} included. */
    public boolean isIntegral() {
        return switch (this) {
            case VOID, FLOAT, DOUBLE, HANDLE, HSTRING -> false;
            case BOOLEAN,
                    BYTE,
                    CHAR,
                    SIGNED_CHAR,
                    UNSIGNED_CHAR,
                    SMALL,
                    UNSIGNED_SMALL,
                    WCHAR,
                    SHORT,
                    UNSIGNED_SHORT,
                    LONG,
                    UNSIGNED_LONG,
                    HYPER,
                    UNSIGNED_HYPER,
                    INT3264,
                    UNSIGNED_INT3264,
                    ERROR_STATUS -> true;
        };
    }

    /** Whether values are never negative. */
    public boolean isUnsigned() {
        return switch (this) {
            case BOOLEAN,
                    BYTE,
                    CHAR,
                    UNSIGNED_CHAR,
                    UNSIGNED_SMALL,
                    WCHAR,
                    UNSIGNED_SHORT,
                    UNSIGNED_LONG,
                    UNSIGNED_HYPER,
                    UNSIGNED_INT3264,
                    ERROR_STATUS -> true;
            case VOID, SIGNED_CHAR, SMALL, SHORT, LONG, HYPER, INT3264, FLOAT, DOUBLE, HANDLE, HSTRING -> false;
        };
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.base(this);
    }
}
