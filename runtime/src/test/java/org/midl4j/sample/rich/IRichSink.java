// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public interface IRichSink extends IUnknown {
    InterfaceType<IRichSink> TYPE = InterfaceType.named(IRichSink.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9c01")
            .operations("Tell")
            .remote(IRichSinkProxy::new, IRichSinkStub::new);

    int Tell(int number) throws ComException;
}
