// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleInPlaceObjectWindowless extends IOleInPlaceObject {
    InterfaceType<IOleInPlaceObjectWindowless> TYPE = InterfaceType.named(IOleInPlaceObjectWindowless.class, "1c2056cc-5ef4-101b-8bc8-00aa003e3b29", IOleInPlaceObject.TYPE)
            .operations("OnWindowMessage", "GetDropTarget")
            .local();

    long OnWindowMessage(@Unsigned int msg, @Unsigned long wParam, long lParam) throws ComException;

    @Nullable IDropTarget GetDropTarget() throws ComException;
}
