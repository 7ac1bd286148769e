// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Hears about changes in an object and in where its links lead. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IAdviseSink2 extends IAdviseSink {
    InterfaceType<IAdviseSink2> TYPE = InterfaceType.named(IAdviseSink2.class, "00000125-0000-0000-c000-000000000046", IAdviseSink.TYPE)
            .operations("OnLinkSrcChange")
            .async(() -> AsyncIAdviseSink2.TYPE)
            .remote(IAdviseSink2Proxy::new, IAdviseSink2Stub::new);

    void OnLinkSrcChange(@Nullable IMoniker pmk) throws ComException;
}
