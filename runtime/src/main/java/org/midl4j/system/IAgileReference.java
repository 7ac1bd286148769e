// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Holds one object for every apartment. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAgileReference extends IUnknown {
    InterfaceType<IAgileReference> TYPE = InterfaceType.named(IAgileReference.class, "c03f6a43-65a4-9818-987e-e0b810d2a6f2")
            .operations("Resolve")
            .local();

    @Nullable IUnknown Resolve(Guid riid) throws ComException;
}
