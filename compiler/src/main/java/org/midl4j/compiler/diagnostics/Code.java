package org.midl4j.compiler.diagnostics;

/** Every message the compiler can give. Numbers below 7000 are MIDL's for the same mistake; none is ever reused. */
public enum Code {
    SYNTAX_ERROR(2025, Severity.ERROR, "syntax error"),
    UNRESOLVED_TYPE(2011, Severity.ERROR, "unresolved type");

    private final int number;
    private final Severity severity;
    private final String title;

    Code(int number, Severity severity, String title) {
        this.number = number;
        this.severity = severity;
        this.title = title;
    }

    public int number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    public String title() {
        return title;
    }

    /** {@code MIDL2011}. */
    public String id() {
        return "MIDL" + number;
    }
}
