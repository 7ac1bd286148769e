// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** A process that hosts objects from libraries. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface ISurrogate extends IUnknown {
    InterfaceType<ISurrogate> TYPE = InterfaceType.named(ISurrogate.class, "00000022-0000-0000-c000-000000000046")
            .operations("LoadDllServer", "FreeSurrogate")
            .remote(ISurrogateProxy::new, ISurrogateStub::new);

    void LoadDllServer(Guid Clsid) throws ComException;

    void FreeSurrogate() throws ComException;
}
