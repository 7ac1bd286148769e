// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Named properties. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IPropertyBag extends IUnknown {
    InterfaceType<IPropertyBag> TYPE = InterfaceType.named(IPropertyBag.class, "55272a00-42cb-11ce-8135-00aa004bb851")
            .operations("Read", "Write")
            .remote(IPropertyBagProxy::new, IPropertyBagStub::new);

    Variant Read(String pszPropName, @Nullable IErrorLog pErrorLog, @Unsigned int varType,
            @Nullable IUnknown pUnkObj) throws ComException;

    void Write(String pszPropName, Variant pVar) throws ComException;
}
