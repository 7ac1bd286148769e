// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Something that has a window. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleWindow extends IUnknown {
    InterfaceType<IOleWindow> TYPE = InterfaceType.named(IOleWindow.class, "00000114-0000-0000-c000-000000000046")
            .operations("GetWindow", "ContextSensitiveHelp")
            .remote(IOleWindowProxy::new, IOleWindowStub::new);

    @Nullable RemotableHandle GetWindow() throws ComException;

    void ContextSensitiveHelp(int fEnterMode) throws ComException;
}
