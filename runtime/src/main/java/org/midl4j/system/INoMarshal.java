// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Says "never marshal me". */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface INoMarshal extends IUnknown {
    InterfaceType<INoMarshal> TYPE = InterfaceType.named(INoMarshal.class, "ecc8691b-c1db-4dc0-855e-65f6c551af49")
            .local();
}
