package org.midl4j.compiler.wire;

import java.util.Locale;

/** A type of OLE Automation with marshalling of its own. */
public enum KnownType {
    BSTR,
    VARIANT,
    SAFEARRAY,
    CURRENCY,
    DECIMAL;

    public Layout layout() {
        return switch (this) {
            case BSTR, VARIANT, SAFEARRAY -> Layout.POINTER;
            case CURRENCY -> new Layout(8, 8, 8, 8);
            case DECIMAL -> new Layout(8, 8, 16, 16);
        };
    }

    /** Whether it travels behind a pointer. */
    public boolean isPointer() {
        return layout().equals(Layout.POINTER);
    }

    /** What plans call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
