// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.NotRemote;

/** The asynchronous twin of {@link IMultiQI}. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface AsyncIMultiQI extends IUnknown {
    AsyncType<AsyncIMultiQI> TYPE = AsyncType.of(AsyncIMultiQI.class,
            "000e0020-0000-0000-c000-000000000046", IMultiQI.TYPE, NotRemote::newCall);

    /** Begins {@link IMultiQI#QueryMultipleInterfaces}. */
    void Begin_QueryMultipleInterfaces(@Unsigned int cMQIs, MULTI_QI[] pMQIs) throws ComException;

    /** Ends {@link IMultiQI#QueryMultipleInterfaces}. */
    IMultiQI.QueryMultipleInterfacesResult Finish_QueryMultipleInterfaces() throws ComException;
}
