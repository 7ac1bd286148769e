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

/** Describes one type, with direct access to members by their numbers. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeInfo2 extends ITypeInfo {
    InterfaceType<ITypeInfo2> TYPE = InterfaceType.named(ITypeInfo2.class, "00020412-0000-0000-c000-000000000046", ITypeInfo.TYPE)
            .operations("GetTypeKind", "GetTypeFlags", "GetFuncIndexOfMemId", "GetVarIndexOfMemId",
                    "GetCustData", "GetFuncCustData", "GetParamCustData", "GetVarCustData",
                    "GetImplTypeCustData", "GetDocumentation2", "GetAllCustData",
                    "GetAllFuncCustData", "GetAllParamCustData", "GetAllVarCustData",
                    "GetAllImplTypeCustData")
            .remote(ITypeInfo2Proxy::new, ITypeInfo2Stub::new);

    int GetTypeKind() throws ComException;

    @Unsigned int GetTypeFlags() throws ComException;

    @Unsigned int GetFuncIndexOfMemId(int memid, int invKind) throws ComException;

    @Unsigned int GetVarIndexOfMemId(int memid) throws ComException;

    Variant GetCustData(Guid guid) throws ComException;

    Variant GetFuncCustData(@Unsigned int index, Guid guid) throws ComException;

    Variant GetParamCustData(@Unsigned int indexFunc, @Unsigned int indexParam, Guid guid) throws
            ComException;

    Variant GetVarCustData(@Unsigned int index, Guid guid) throws ComException;

    Variant GetImplTypeCustData(@Unsigned int index, Guid guid) throws ComException;

    GetDocumentation2Result GetDocumentation2(int memid, @Unsigned int lcid,
            @Unsigned int refPtrFlags) throws ComException;

    CUSTDATA GetAllCustData() throws ComException;

    CUSTDATA GetAllFuncCustData(@Unsigned int index) throws ComException;

    CUSTDATA GetAllParamCustData(@Unsigned int indexFunc, @Unsigned int indexParam) throws
            ComException;

    CUSTDATA GetAllVarCustData(@Unsigned int index) throws ComException;

    CUSTDATA GetAllImplTypeCustData(@Unsigned int index) throws ComException;

    /** What {@link #GetDocumentation2} returns. */
    record GetDocumentation2Result(@Nullable String pbstrHelpString,
            @Unsigned int pdwHelpStringContext, @Nullable String pbstrHelpStringDll) {}
}
