// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Frees references in a request that was never sent. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IReleaseMarshalBuffers extends IUnknown {
    InterfaceType<IReleaseMarshalBuffers> TYPE = InterfaceType.named(IReleaseMarshalBuffers.class, "eb0cb9e8-7996-11d2-872e-0000f8080859")
            .operations("ReleaseMarshalBuffer")
            .local();

    void ReleaseMarshalBuffer(RPCOLEMESSAGE pMsg, @Unsigned int dwFlags, @Nullable IUnknown pChnl)
            throws ComException;
}
