// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** The class {@code Stock}. */
@MidlGenerated("input.idl")
@NullMarked
public final class Stock {
    public static final Guid CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b04");

    /** Its default interface. */
    public static final InterfaceType<IStock> DEFAULT = IStock.TYPE;

    private Stock() {}
}
