// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Builds a type description, and takes parts of it away again. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ICreateTypeInfo2 extends ICreateTypeInfo {
    InterfaceType<ICreateTypeInfo2> TYPE = InterfaceType.named(ICreateTypeInfo2.class, "0002040e-0000-0000-c000-000000000046", ICreateTypeInfo.TYPE)
            .operations("DeleteFuncDesc", "DeleteFuncDescByMemId", "DeleteVarDesc",
                    "DeleteVarDescByMemId", "DeleteImplType", "SetCustData", "SetFuncCustData",
                    "SetParamCustData", "SetVarCustData", "SetImplTypeCustData",
                    "SetHelpStringContext", "SetFuncHelpStringContext", "SetVarHelpStringContext",
                    "Invalidate", "SetName")
            .local();

    void DeleteFuncDesc(@Unsigned int index) throws ComException;

    void DeleteFuncDescByMemId(int memid, int invKind) throws ComException;

    void DeleteVarDesc(@Unsigned int index) throws ComException;

    void DeleteVarDescByMemId(int memid) throws ComException;

    void DeleteImplType(@Unsigned int index) throws ComException;

    void SetCustData(Guid guid, Variant pVarVal) throws ComException;

    void SetFuncCustData(@Unsigned int index, Guid guid, Variant pVarVal) throws ComException;

    void SetParamCustData(@Unsigned int indexFunc, @Unsigned int indexParam, Guid guid,
            Variant pVarVal) throws ComException;

    void SetVarCustData(@Unsigned int index, Guid guid, Variant pVarVal) throws ComException;

    void SetImplTypeCustData(@Unsigned int index, Guid guid, Variant pVarVal) throws ComException;

    void SetHelpStringContext(@Unsigned int dwHelpStringContext) throws ComException;

    void SetFuncHelpStringContext(@Unsigned int index, @Unsigned int dwHelpStringContext) throws
            ComException;

    void SetVarHelpStringContext(@Unsigned int index, @Unsigned int dwHelpStringContext) throws
            ComException;

    void Invalidate() throws ComException;

    void SetName(String szName) throws ComException;
}
