// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Options of a proxy's calls. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcOptions extends IUnknown {
    InterfaceType<IRpcOptions> TYPE = InterfaceType.named(IRpcOptions.class, "00000144-0000-0000-c000-000000000046")
            .operations("Set", "Query")
            .local();

    void Set(@Nullable IUnknown pPrx, int dwProperty, @Unsigned long dwValue) throws ComException;

    @Unsigned long Query(@Nullable IUnknown pPrx, int dwProperty) throws ComException;
}
