// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Hears which window a drag is over. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IDropSourceNotify extends IUnknown {
    InterfaceType<IDropSourceNotify> TYPE = InterfaceType.named(IDropSourceNotify.class, "0000012b-0000-0000-c000-000000000046")
            .operations("DragEnterTarget", "DragLeaveTarget")
            .local();

    void DragEnterTarget(@Nullable RemotableHandle hwndTarget) throws ComException;

    void DragLeaveTarget() throws ComException;
}
