// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Makes an object of a class that a moniker names. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IClassActivator extends IUnknown {
    InterfaceType<IClassActivator> TYPE = InterfaceType.named(IClassActivator.class, "00000140-0000-0000-c000-000000000046")
            .operations("GetClassObject")
            .remote(IClassActivatorProxy::new, IClassActivatorStub::new);

    @Nullable IUnknown GetClassObject(Guid rclsid, @Unsigned int dwClassContext,
            @Unsigned int locale, Guid riid) throws ComException;
}
