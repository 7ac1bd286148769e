// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IApartmentShutdown extends IUnknown {
    InterfaceType<IApartmentShutdown> TYPE = InterfaceType.named(IApartmentShutdown.class, "a2f05a09-27a2-42b5-bc0e-ac163ef49d9b")
            .operations("OnUninitialize")
            .local();

    void OnUninitialize(@Unsigned long ui64ApartmentIdentifier) throws ComException;
}
