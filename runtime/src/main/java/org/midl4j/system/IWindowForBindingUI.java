// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Lends a window for questions to the user. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IWindowForBindingUI extends IUnknown {
    InterfaceType<IWindowForBindingUI> TYPE = InterfaceType.named(IWindowForBindingUI.class, "79eac9d5-bafa-11ce-8c82-00aa004ba90b")
            .operations("GetWindow")
            .local();

    @Nullable RemotableHandle GetWindow(Guid rguidReason) throws ComException;
}
