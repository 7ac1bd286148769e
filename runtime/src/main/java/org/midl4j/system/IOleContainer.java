// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Holds embedded objects. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleContainer extends IParseDisplayName {
    InterfaceType<IOleContainer> TYPE = InterfaceType.named(IOleContainer.class, "0000011b-0000-0000-c000-000000000046", IParseDisplayName.TYPE)
            .operations("EnumObjects", "LockContainer")
            .remote(IOleContainerProxy::new, IOleContainerStub::new);

    @Nullable IEnumUnknown EnumObjects(@Unsigned int grfFlags) throws ComException;

    void LockContainer(int fLock) throws ComException;
}
