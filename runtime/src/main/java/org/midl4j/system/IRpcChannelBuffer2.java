// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcChannelBuffer2 extends IRpcChannelBuffer {
    InterfaceType<IRpcChannelBuffer2> TYPE = InterfaceType.named(IRpcChannelBuffer2.class, "594f31d0-7f19-11d0-b194-00a0c90dc8bf", IRpcChannelBuffer.TYPE)
            .operations("GetProtocolVersion")
            .local();

    @Unsigned int GetProtocolVersion() throws ComException;
}
