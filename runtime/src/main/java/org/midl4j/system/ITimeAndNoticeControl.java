// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface ITimeAndNoticeControl extends IUnknown {
    InterfaceType<ITimeAndNoticeControl> TYPE = InterfaceType.named(ITimeAndNoticeControl.class, "bc0bf6ae-8878-11d1-83e9-00c04fc2c6d4")
            .operations("SuppressChanges")
            .remote(ITimeAndNoticeControlProxy::new, ITimeAndNoticeControlStub::new);

    void SuppressChanges(@Unsigned int res1, @Unsigned int res2) throws ComException;
}
