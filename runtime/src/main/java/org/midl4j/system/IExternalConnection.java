// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Counts the connections from outside that keep an object running. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IExternalConnection extends IUnknown {
    InterfaceType<IExternalConnection> TYPE = InterfaceType.named(IExternalConnection.class, "00000019-0000-0000-c000-000000000046")
            .operations("AddConnection", "ReleaseConnection")
            .local();

    @Unsigned int AddConnection(@Unsigned int extconn, @Unsigned int reserved) throws ComException;

    @Unsigned int ReleaseConnection(@Unsigned int extconn, @Unsigned int reserved,
            int fLastReleaseCloses) throws ComException;
}
