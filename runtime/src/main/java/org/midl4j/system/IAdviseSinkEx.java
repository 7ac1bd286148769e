// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IAdviseSinkEx extends IAdviseSink {
    InterfaceType<IAdviseSinkEx> TYPE = InterfaceType.named(IAdviseSinkEx.class, "3af24290-0c96-11ce-a0cf-00aa00600ab8", IAdviseSink.TYPE)
            .operations("OnViewStatusChange")
            .remote(IAdviseSinkExProxy::new, IAdviseSinkExStub::new);

    void OnViewStatusChange(@Unsigned int dwViewStatus) throws ComException;
}
