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

/** Describes one type of a type library. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeInfo extends IUnknown {
    InterfaceType<ITypeInfo> TYPE = InterfaceType.named(ITypeInfo.class, "00020401-0000-0000-c000-000000000046")
            .operations("GetTypeAttr", "GetTypeComp", "GetFuncDesc", "GetVarDesc", "GetNames",
                    "GetRefTypeOfImplType", "GetImplTypeFlags", "GetIDsOfNames", "Invoke",
                    "GetDocumentation", "GetDllEntry", "GetRefTypeInfo", "AddressOfMember",
                    "CreateInstance", "GetMops", "GetContainingTypeLib", "ReleaseTypeAttr",
                    "ReleaseFuncDesc", "ReleaseVarDesc")
            .remote(ITypeInfoProxy::new, ITypeInfoStub::new);

    GetTypeAttrResult GetTypeAttr() throws ComException;

    @Nullable ITypeComp GetTypeComp() throws ComException;

    GetFuncDescResult GetFuncDesc(@Unsigned int index) throws ComException;

    GetVarDescResult GetVarDesc(@Unsigned int index) throws ComException;

    GetNamesResult GetNames(int memid, @Unsigned int cMaxNames) throws ComException;

    @Unsigned int GetRefTypeOfImplType(@Unsigned int index) throws ComException;

    int GetImplTypeFlags(@Unsigned int index) throws ComException;

    void GetIDsOfNames() throws ComException;

    void Invoke() throws ComException;

    GetDocumentationResult GetDocumentation(int memid, @Unsigned int refPtrFlags) throws
            ComException;

    GetDllEntryResult GetDllEntry(int memid, int invKind, @Unsigned int refPtrFlags) throws
            ComException;

    @Nullable ITypeInfo GetRefTypeInfo(@Unsigned int hRefType) throws ComException;

    void AddressOfMember() throws ComException;

    @Nullable IUnknown CreateInstance(Guid riid) throws ComException;

    @Nullable String GetMops(int memid) throws ComException;

    GetContainingTypeLibResult GetContainingTypeLib() throws ComException;

    void ReleaseTypeAttr() throws ComException;

    void ReleaseFuncDesc() throws ComException;

    void ReleaseVarDesc() throws ComException;

    /** What {@link #GetTypeAttr} returns. */
    record GetTypeAttrResult(@Nullable TYPEATTR ppTypeAttr, @Unsigned int pDummy) {}

    /** What {@link #GetFuncDesc} returns. */
    record GetFuncDescResult(@Nullable FUNCDESC ppFuncDesc, @Unsigned int pDummy) {}

    /** What {@link #GetVarDesc} returns. */
    record GetVarDescResult(@Nullable VARDESC ppVarDesc, @Unsigned int pDummy) {}

    /** What {@link #GetNames} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record GetNamesResult(@Nullable String[] rgBstrNames, @Unsigned int pcNames) {}

    /** What {@link #GetDocumentation} returns. */
    record GetDocumentationResult(@Nullable String pBstrName, @Nullable String pBstrDocString,
            @Unsigned int pdwHelpContext, @Nullable String pBstrHelpFile) {}

    /** What {@link #GetDllEntry} returns. */
    record GetDllEntryResult(@Nullable String pBstrDllName, @Nullable String pBstrName,
            @Unsigned short pwOrdinal) {}

    /** What {@link #GetContainingTypeLib} returns. */
    record GetContainingTypeLibResult(@Nullable ITypeLib ppTLib, @Unsigned int pIndex) {}
}
