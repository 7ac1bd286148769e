// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** What a control adds to an embedded object. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleControl extends IUnknown {
    InterfaceType<IOleControl> TYPE = InterfaceType.named(IOleControl.class, "b196b288-bab4-101a-b69c-00aa00341d07")
            .operations("GetControlInfo", "OnMnemonic", "OnAmbientPropertyChange", "FreezeEvents")
            .remote(IOleControlProxy::new, IOleControlStub::new);

    CONTROLINFO GetControlInfo() throws ComException;

    void OnMnemonic(MSG pMsg) throws ComException;

    void OnAmbientPropertyChange(int dispID) throws ComException;

    void FreezeEvents(int bFreeze) throws ComException;
}
