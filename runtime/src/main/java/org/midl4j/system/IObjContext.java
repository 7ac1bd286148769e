// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IObjContext extends IContext {
    InterfaceType<IObjContext> TYPE = InterfaceType.named(IObjContext.class, "000001c6-0000-0000-c000-000000000046", IContext.TYPE)
            .operations("Reserved1", "Reserved2", "Reserved3", "Reserved4", "Reserved5",
                    "Reserved6", "Reserved7")
            .local();

    void Reserved1() throws ComException;

    void Reserved2() throws ComException;

    void Reserved3() throws ComException;

    void Reserved4() throws ComException;

    void Reserved5() throws ComException;

    void Reserved6() throws ComException;

    void Reserved7() throws ComException;
}
