// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.library;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.system.IDispatch;

/** An exchange */
@MidlGenerated("input.idl")
@NullMarked
public final class Exchange {
    public static final Guid CLSID = Guid.of("5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3012");

    /** Its default interface. */
    public static final InterfaceType<IDispatch> DEFAULT = IDispatch.TYPE;

    /** The dispinterface it calls. */
    public static final Guid EVENTS = DStockEvents.DIID;

    private Exchange() {}
}
