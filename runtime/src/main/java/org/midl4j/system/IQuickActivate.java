// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IQuickActivate extends IUnknown {
    InterfaceType<IQuickActivate> TYPE = InterfaceType.named(IQuickActivate.class, "cf51ed10-62fe-11cf-bf86-00a0c9034836")
            .operations("QuickActivate", "SetContentExtent", "GetContentExtent")
            .remote(IQuickActivateProxy::new, IQuickActivateStub::new);

    QuickActivateResult QuickActivate(QACONTAINER pQaContainer) throws ComException;

    void SetContentExtent(SIZEL pSizel) throws ComException;

    SIZEL GetContentExtent() throws ComException;

    /** What {@link #QuickActivate} returns. */
    record QuickActivateResult(int hresult, QACONTROL pQaControl) {}
}
