// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IProcessInitControl extends IUnknown {
    InterfaceType<IProcessInitControl> TYPE = InterfaceType.named(IProcessInitControl.class, "72380d55-8d2b-43a3-8513-2b6ef31434e9")
            .operations("ResetInitializerTimeout")
            .remote(IProcessInitControlProxy::new, IProcessInitControlStub::new);

    void ResetInitializerTimeout(@Unsigned int dwSecondsRemaining) throws ComException;
}
