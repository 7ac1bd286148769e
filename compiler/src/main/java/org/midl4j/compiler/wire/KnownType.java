package org.midl4j.compiler.wire;

import java.util.Locale;

/** A type of OLE Automation with marshalling of its own. */
public enum KnownType {
    BSTR(Layout.POINTER),
    VARIANT(Layout.POINTER),
    SAFEARRAY(Layout.POINTER),
    CURRENCY(new Layout(8, 8, 8, 8)),
    DECIMAL(new Layout(8, 8, 16, 16));

    private final Layout layout;

    KnownType(Layout layout) {
        this.layout = layout;
    }

    public Layout layout() {
        return layout;
    }

    /** What plans call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
