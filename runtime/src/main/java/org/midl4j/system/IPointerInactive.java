// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Keeps only what is needed to draw. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPointerInactive extends IUnknown {
    InterfaceType<IPointerInactive> TYPE = InterfaceType.named(IPointerInactive.class, "55980ba0-35aa-11cf-b671-00aa004cd6d8")
            .operations("GetActivationPolicy", "OnInactiveMouseMove", "OnInactiveSetCursor")
            .remote(IPointerInactiveProxy::new, IPointerInactiveStub::new);

    @Unsigned int GetActivationPolicy() throws ComException;

    void OnInactiveMouseMove(RECT pRectBounds, int x, int y, @Unsigned int grfKeyState) throws
            ComException;

    void OnInactiveSetCursor(RECT pRectBounds, int x, int y, @Unsigned int dwMouseMsg,
            int fSetAlways) throws ComException;
}
