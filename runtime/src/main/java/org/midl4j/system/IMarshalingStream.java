// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A stream that knows where its references go. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IMarshalingStream extends IStream {
    InterfaceType<IMarshalingStream> TYPE = InterfaceType.named(IMarshalingStream.class, "d8f2f5e6-6102-4863-9f26-389a4676efde", IStream.TYPE)
            .operations("GetMarshalingContextAttribute")
            .local();

    @Unsigned long GetMarshalingContextAttribute(int attribute) throws ComException;
}
