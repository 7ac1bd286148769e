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
public interface IProgressNotify extends IUnknown {
    InterfaceType<IProgressNotify> TYPE = InterfaceType.named(IProgressNotify.class, "a9d758a0-4617-11cf-95fc-00aa00680db4")
            .operations("OnProgress")
            .remote(IProgressNotifyProxy::new, IProgressNotifyStub::new);

    void OnProgress(@Unsigned int dwProgressCurrent, @Unsigned int dwProgressMaximum, int fAccurate,
            int fOwner) throws ComException;
}
