// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** An object that is kept somewhere knows its class. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IPersist extends IUnknown {
    InterfaceType<IPersist> TYPE = InterfaceType.named(IPersist.class, "0000010c-0000-0000-c000-000000000046")
            .operations("GetClassID")
            .remote(IPersistProxy::new, IPersistStub::new);

    Guid GetClassID() throws ComException;
}
