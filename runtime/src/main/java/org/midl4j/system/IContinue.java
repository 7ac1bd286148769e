// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Asks whether to go on with something long. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IContinue extends IUnknown {
    InterfaceType<IContinue> TYPE = InterfaceType.named(IContinue.class, "0000012a-0000-0000-c000-000000000046")
            .operations("FContinue")
            .remote(IContinueProxy::new, IContinueStub::new);

    void FContinue() throws ComException;
}
