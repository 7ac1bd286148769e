// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The frame around property pages. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPropertyPageSite extends IUnknown {
    InterfaceType<IPropertyPageSite> TYPE = InterfaceType.named(IPropertyPageSite.class, "b196b28c-bab4-101a-b69c-00aa00341d07")
            .operations("OnStatusChange", "GetLocaleID", "GetPageContainer", "TranslateAccelerator")
            .remote(IPropertyPageSiteProxy::new, IPropertyPageSiteStub::new);

    void OnStatusChange(@Unsigned int dwFlags) throws ComException;

    @Unsigned int GetLocaleID() throws ComException;

    @Nullable IUnknown GetPageContainer() throws ComException;

    void TranslateAccelerator(MSG pMsg) throws ComException;
}
