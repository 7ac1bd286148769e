// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Where data is dropped. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IDropTarget extends IUnknown {
    InterfaceType<IDropTarget> TYPE = InterfaceType.named(IDropTarget.class, "00000122-0000-0000-c000-000000000046")
            .operations("DragEnter", "DragOver", "DragLeave", "Drop")
            .remote(IDropTargetProxy::new, IDropTargetStub::new);

    @Unsigned int DragEnter(@Nullable IDataObject pDataObj, @Unsigned int grfKeyState, POINTL pt,
            @Unsigned int pdwEffect) throws ComException;

    @Unsigned int DragOver(@Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect) throws
            ComException;

    void DragLeave() throws ComException;

    @Unsigned int Drop(@Nullable IDataObject pDataObj, @Unsigned int grfKeyState, POINTL pt,
            @Unsigned int pdwEffect) throws ComException;
}
