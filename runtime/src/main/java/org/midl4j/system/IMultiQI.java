// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Asks for many interfaces in one call. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IMultiQI extends IUnknown {
    InterfaceType<IMultiQI> TYPE = InterfaceType.named(IMultiQI.class, "00000020-0000-0000-c000-000000000046")
            .operations("QueryMultipleInterfaces")
            .async(() -> AsyncIMultiQI.TYPE)
            .local();

    QueryMultipleInterfacesResult QueryMultipleInterfaces(@Unsigned int cMQIs, MULTI_QI[] pMQIs)
            throws ComException;

    /** What {@link #QueryMultipleInterfaces} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record QueryMultipleInterfacesResult(int hresult, MULTI_QI[] pMQIs) {}
}
