// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A property page. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPropertyPage extends IUnknown {
    InterfaceType<IPropertyPage> TYPE = InterfaceType.named(IPropertyPage.class, "b196b28d-bab4-101a-b69c-00aa00341d07")
            .operations("SetPageSite", "Activate", "Deactivate", "GetPageInfo", "SetObjects",
                    "Show", "Move", "IsPageDirty", "Apply", "Help", "TranslateAccelerator")
            .remote(IPropertyPageProxy::new, IPropertyPageStub::new);

    void SetPageSite(@Nullable IPropertyPageSite pPageSite) throws ComException;

    void Activate(@Nullable RemotableHandle hWndParent, RECT pRect, int bModal) throws ComException;

    void Deactivate() throws ComException;

    PROPPAGEINFO GetPageInfo() throws ComException;

    void SetObjects(@Unsigned int cObjects, @Nullable IUnknown[] ppUnk) throws ComException;

    void Show(@Unsigned int nCmdShow) throws ComException;

    void Move(RECT pRect) throws ComException;

    int IsPageDirty() throws ComException;

    void Apply() throws ComException;

    void Help(String pszHelpDir) throws ComException;

    int TranslateAccelerator(MSG pMsg) throws ComException;
}
