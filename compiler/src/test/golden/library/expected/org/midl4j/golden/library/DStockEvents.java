// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.library;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/**
 * Told when a price changes &#42;/ &#123;&#64;code
 * What is called through {@code IDispatch::Invoke} of the dispinterface {@code DStockEvents}.
 */
@MidlGenerated("input.idl")
@NullMarked
public final class DStockEvents {
    /** Its IID. */
    public static final Guid DIID = Guid.of("5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3011");

    /** The price is another */
    public static final int DISPID_Changed = 1;

    public static final int DISPID_Closed = 2;

    private DStockEvents() {}
}
