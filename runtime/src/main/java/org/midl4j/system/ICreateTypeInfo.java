// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Builds a type description. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ICreateTypeInfo extends IUnknown {
    InterfaceType<ICreateTypeInfo> TYPE = InterfaceType.named(ICreateTypeInfo.class, "00020405-0000-0000-c000-000000000046")
            .operations("SetGuid", "SetTypeFlags", "SetDocString", "SetHelpContext", "SetVersion",
                    "AddRefTypeInfo", "AddFuncDesc", "AddImplType", "SetImplTypeFlags",
                    "SetAlignment", "SetSchema", "AddVarDesc", "SetFuncAndParamNames", "SetVarName",
                    "SetTypeDescAlias", "DefineFuncAsDllEntry", "SetFuncDocString",
                    "SetVarDocString", "SetFuncHelpContext", "SetVarHelpContext", "SetMops",
                    "SetTypeIdldesc", "LayOut")
            .local();

    void SetGuid(Guid guid) throws ComException;

    void SetTypeFlags(@Unsigned int uTypeFlags) throws ComException;

    void SetDocString(String pStrDoc) throws ComException;

    void SetHelpContext(@Unsigned int dwHelpContext) throws ComException;

    void SetVersion(@Unsigned short wMajorVerNum, @Unsigned short wMinorVerNum) throws ComException;

    void AddRefTypeInfo(@Nullable ITypeInfo pTInfo, @Unsigned int phRefType) throws ComException;

    void AddFuncDesc(@Unsigned int index, FUNCDESC pFuncDesc) throws ComException;

    void AddImplType(@Unsigned int index, @Unsigned int hRefType) throws ComException;

    void SetImplTypeFlags(@Unsigned int index, int implTypeFlags) throws ComException;

    void SetAlignment(@Unsigned short cbAlignment) throws ComException;

    void SetSchema(String pStrSchema) throws ComException;

    void AddVarDesc(@Unsigned int index, VARDESC pVarDesc) throws ComException;

    void SetFuncAndParamNames(@Unsigned int index, @Nullable String[] rgszNames,
            @Unsigned int cNames) throws ComException;

    void SetVarName(@Unsigned int index, String szName) throws ComException;

    void SetTypeDescAlias(TYPEDESC pTDescAlias) throws ComException;

    void DefineFuncAsDllEntry(@Unsigned int index, String szDllName, String szProcName) throws
            ComException;

    void SetFuncDocString(@Unsigned int index, String szDocString) throws ComException;

    void SetVarDocString(@Unsigned int index, String szDocString) throws ComException;

    void SetFuncHelpContext(@Unsigned int index, @Unsigned int dwHelpContext) throws ComException;

    void SetVarHelpContext(@Unsigned int index, @Unsigned int dwHelpContext) throws ComException;

    void SetMops(@Unsigned int index, @Nullable String bstrMops) throws ComException;

    void SetTypeIdldesc(IDLDESC pIdlDesc) throws ComException;

    void LayOut() throws ComException;
}
