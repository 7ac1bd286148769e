// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.MidlGenerated;

/** A font, for those who call by name. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IFontDisp extends IDispatch {
    InterfaceType<IFontDisp> TYPE = InterfaceType.named(IFontDisp.class, "bef6e003-a874-101a-8bba-00aa00300cab", IDispatch.TYPE)
            .remote(IFontDispProxy::new, IFontDispStub::new);
}
