// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Options of the whole process. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IGlobalOptions extends IUnknown {
    InterfaceType<IGlobalOptions> TYPE = InterfaceType.named(IGlobalOptions.class, "0000015b-0000-0000-c000-000000000046")
            .operations("Set", "Query")
            .local();

    void Set(int dwProperty, @Unsigned long dwValue) throws ComException;

    @Unsigned long Query(int dwProperty) throws ComException;
}
