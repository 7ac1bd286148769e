// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Collects errors met while something is loaded. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IErrorLog extends IUnknown {
    InterfaceType<IErrorLog> TYPE = InterfaceType.named(IErrorLog.class, "3127ca40-446e-11ce-8135-00aa004bb851")
            .operations("AddError")
            .remote(IErrorLogProxy::new, IErrorLogStub::new);

    void AddError(String pszPropName, EXCEPINFO pExcepInfo) throws ComException;
}
