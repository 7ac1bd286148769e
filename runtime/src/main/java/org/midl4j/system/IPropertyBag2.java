// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Named properties, read and written many at a time. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPropertyBag2 extends IUnknown {
    InterfaceType<IPropertyBag2> TYPE = InterfaceType.named(IPropertyBag2.class, "22f55882-280b-11d0-a8a9-00a0c90c2004")
            .operations("Read", "Write", "CountProperties", "GetPropertyInfo", "LoadObject")
            .remote(IPropertyBag2Proxy::new, IPropertyBag2Stub::new);

    ReadResult Read(@Unsigned int cProperties, PROPBAG2[] pPropBag, @Nullable IErrorLog pErrLog,
            int @Nullable [] phrError) throws ComException;

    void Write(@Unsigned int cProperties, PROPBAG2[] pPropBag, Variant[] pvarValue) throws
            ComException;

    @Unsigned int CountProperties() throws ComException;

    GetPropertyInfoResult GetPropertyInfo(@Unsigned int iProperty, @Unsigned int cProperties) throws
            ComException;

    void LoadObject(String pstrName, @Unsigned int dwHint, @Nullable IUnknown pUnkObject,
            @Nullable IErrorLog pErrLog) throws ComException;

    /** What {@link #Read} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ReadResult(Variant[] pvarValue, int @Nullable [] phrError) {}

    /** What {@link #GetPropertyInfo} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record GetPropertyInfoResult(PROPBAG2[] pPropBag, @Unsigned int pcProperties) {}
}
