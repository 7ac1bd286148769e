// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Shows one property in a browser of properties. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPerPropertyBrowsing extends IUnknown {
    InterfaceType<IPerPropertyBrowsing> TYPE = InterfaceType.named(IPerPropertyBrowsing.class, "376bd3aa-3845-101b-84ed-08002b2ec713")
            .operations("GetDisplayString", "MapPropertyToPage", "GetPredefinedStrings",
                    "GetPredefinedValue")
            .remote(IPerPropertyBrowsingProxy::new, IPerPropertyBrowsingStub::new);

    @Nullable String GetDisplayString(int dispID) throws ComException;

    Guid MapPropertyToPage(int dispID) throws ComException;

    GetPredefinedStringsResult GetPredefinedStrings(int dispID) throws ComException;

    Variant GetPredefinedValue(int dispID, @Unsigned int dwCookie) throws ComException;

    /** What {@link #GetPredefinedStrings} returns. */
    record GetPredefinedStringsResult(CALPOLESTR pCaStringsOut, CADWORD pCaCookiesOut) {}
}
