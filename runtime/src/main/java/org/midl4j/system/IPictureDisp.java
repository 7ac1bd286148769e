// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.MidlGenerated;

/** A picture, for those who call by name. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPictureDisp extends IDispatch {
    InterfaceType<IPictureDisp> TYPE = InterfaceType.named(IPictureDisp.class, "7bf80981-bf32-101a-8bbb-00aa00300cab", IDispatch.TYPE)
            .remote(IPictureDispProxy::new, IPictureDispStub::new);
}
