// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Tells the classes that an object is made of. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IProvideMultipleClassInfo extends IProvideClassInfo2 {
    InterfaceType<IProvideMultipleClassInfo> TYPE = InterfaceType.named(IProvideMultipleClassInfo.class, "a7aba9c1-8983-11cf-8f20-00805f2cd064", IProvideClassInfo2.TYPE)
            .operations("GetMultiTypeInfoCount", "GetInfoOfIndex")
            .remote(IProvideMultipleClassInfoProxy::new, IProvideMultipleClassInfoStub::new);

    @Unsigned int GetMultiTypeInfoCount() throws ComException;

    GetInfoOfIndexResult GetInfoOfIndex(@Unsigned int iti, @Unsigned int dwFlags) throws
            ComException;

    /** What {@link #GetInfoOfIndex} returns. */
    record GetInfoOfIndexResult(@Nullable ITypeInfo pptiCoClass, @Unsigned int pdwTIFlags,
            @Unsigned int pcdispidReserved, Guid piidPrimary, Guid piidSource) {}
}
