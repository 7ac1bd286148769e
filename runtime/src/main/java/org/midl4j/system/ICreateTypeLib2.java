// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Builds a type library, and takes parts of it away again. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ICreateTypeLib2 extends ICreateTypeLib {
    InterfaceType<ICreateTypeLib2> TYPE = InterfaceType.named(ICreateTypeLib2.class, "0002040f-0000-0000-c000-000000000046", ICreateTypeLib.TYPE)
            .operations("DeleteTypeInfo", "SetCustData", "SetHelpStringContext", "SetHelpStringDll")
            .local();

    void DeleteTypeInfo(String szName) throws ComException;

    void SetCustData(Guid guid, Variant pVarVal) throws ComException;

    void SetHelpStringContext(@Unsigned int dwHelpStringContext) throws ComException;

    void SetHelpStringDll(String szFileName) throws ComException;
}
