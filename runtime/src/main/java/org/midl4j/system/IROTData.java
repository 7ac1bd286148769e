// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** What a moniker is compared by in the table of running objects. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IROTData extends IUnknown {
    InterfaceType<IROTData> TYPE = InterfaceType.named(IROTData.class, "f29f6bc0-5021-11ce-aa15-00006901293f")
            .operations("GetComparisonData")
            .remote(IROTDataProxy::new, IROTDataStub::new);

    GetComparisonDataResult GetComparisonData(@Unsigned int cbMax) throws ComException;

    /** What {@link #GetComparisonData} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record GetComparisonDataResult(byte[] pbData, @Unsigned int pcbData) {}
}
