// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.MidlGenerated;

/** As IMarshal; the process that reads the reference may run with fewer rights. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IMarshal2 extends IMarshal {
    InterfaceType<IMarshal2> TYPE = InterfaceType.named(IMarshal2.class, "000001cf-0000-0000-c000-000000000046", IMarshal.TYPE)
            .local();
}
