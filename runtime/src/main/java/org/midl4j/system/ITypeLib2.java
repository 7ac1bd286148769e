// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** A type library, with its custom data and statistics. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeLib2 extends ITypeLib {
    InterfaceType<ITypeLib2> TYPE = InterfaceType.named(ITypeLib2.class, "00020411-0000-0000-c000-000000000046", ITypeLib.TYPE)
            .operations("GetCustData", "GetLibStatistics", "GetDocumentation2", "GetAllCustData")
            .remote(ITypeLib2Proxy::new, ITypeLib2Stub::new);

    Variant GetCustData(Guid guid) throws ComException;

    GetLibStatisticsResult GetLibStatistics() throws ComException;

    GetDocumentation2Result GetDocumentation2(int index, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException;

    CUSTDATA GetAllCustData() throws ComException;

    /** What {@link #GetLibStatistics} returns. */
    record GetLibStatisticsResult(@Unsigned int pcUniqueNames, @Unsigned int pcchUniqueNames) {}

    /** What {@link #GetDocumentation2} returns. */
    record GetDocumentation2Result(@Nullable String pbstrHelpString,
            @Unsigned int pdwHelpStringContext, @Nullable String pbstrHelpStringDll) {}
}
