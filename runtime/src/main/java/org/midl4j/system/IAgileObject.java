// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Says "use me from any apartment". */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAgileObject extends IUnknown {
    InterfaceType<IAgileObject> TYPE = InterfaceType.named(IAgileObject.class, "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90")
            .local();
}
