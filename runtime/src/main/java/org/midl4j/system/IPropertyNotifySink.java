// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Hears about changed properties. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPropertyNotifySink extends IUnknown {
    InterfaceType<IPropertyNotifySink> TYPE = InterfaceType.named(IPropertyNotifySink.class, "9bfbbc02-eff1-101a-84ed-00aa00341d07")
            .operations("OnChanged", "OnRequestEdit")
            .remote(IPropertyNotifySinkProxy::new, IPropertyNotifySinkStub::new);

    void OnChanged(int dispID) throws ComException;

    void OnRequestEdit(int dispID) throws ComException;
}
