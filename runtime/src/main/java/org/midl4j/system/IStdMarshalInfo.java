// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Names the handler that stands in for an object elsewhere. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IStdMarshalInfo extends IUnknown {
    InterfaceType<IStdMarshalInfo> TYPE = InterfaceType.named(IStdMarshalInfo.class, "00000018-0000-0000-c000-000000000046")
            .operations("GetClassForHandler")
            .local();

    Guid GetClassForHandler(@Unsigned int dwDestContext, @Nullable Object pvDestContext) throws
            ComException;
}
