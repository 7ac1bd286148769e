// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** A property page that can put the cursor on one property. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPropertyPage2 extends IPropertyPage {
    InterfaceType<IPropertyPage2> TYPE = InterfaceType.named(IPropertyPage2.class, "01e44665-24ac-101b-84ed-08002b2ec713", IPropertyPage.TYPE)
            .operations("EditProperty")
            .remote(IPropertyPage2Proxy::new, IPropertyPage2Stub::new);

    void EditProperty(int dispID) throws ComException;
}
