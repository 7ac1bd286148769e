// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Names an object's property pages. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface ISpecifyPropertyPages extends IUnknown {
    InterfaceType<ISpecifyPropertyPages> TYPE = InterfaceType.named(ISpecifyPropertyPages.class, "b196b28b-bab4-101a-b69c-00aa00341d07")
            .operations("GetPages")
            .remote(ISpecifyPropertyPagesProxy::new, ISpecifyPropertyPagesStub::new);

    CAUUID GetPages() throws ComException;
}
