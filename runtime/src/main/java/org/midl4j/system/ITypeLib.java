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

/** A type library. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeLib extends IUnknown {
    InterfaceType<ITypeLib> TYPE = InterfaceType.named(ITypeLib.class, "00020402-0000-0000-c000-000000000046")
            .operations("GetTypeInfoCount", "GetTypeInfo", "GetTypeInfoType", "GetTypeInfoOfGuid",
                    "GetLibAttr", "GetTypeComp", "GetDocumentation", "IsName", "FindName",
                    "ReleaseTLibAttr")
            .remote(ITypeLibProxy::new, ITypeLibStub::new);

    @Unsigned int GetTypeInfoCount() throws ComException;

    @Nullable ITypeInfo GetTypeInfo(@Unsigned int index) throws ComException;

    int GetTypeInfoType(@Unsigned int index) throws ComException;

    @Nullable ITypeInfo GetTypeInfoOfGuid(Guid guid) throws ComException;

    GetLibAttrResult GetLibAttr() throws ComException;

    @Nullable ITypeComp GetTypeComp() throws ComException;

    GetDocumentationResult GetDocumentation(int index, @Unsigned int refPtrFlags) throws
            ComException;

    IsNameResult IsName(String szNameBuf, @Unsigned int lHashVal) throws ComException;

    FindNameResult FindName(String szNameBuf, @Unsigned int lHashVal, @Unsigned short pcFound)
            throws ComException;

    void ReleaseTLibAttr() throws ComException;

    /** What {@link #GetLibAttr} returns. */
    record GetLibAttrResult(@Nullable TLIBATTR ppTLibAttr, @Unsigned int pDummy) {}

    /** What {@link #GetDocumentation} returns. */
    record GetDocumentationResult(@Nullable String pBstrName, @Nullable String pBstrDocString,
            @Unsigned int pdwHelpContext, @Nullable String pBstrHelpFile) {}

    /** What {@link #IsName} returns. */
    record IsNameResult(int pfName, @Nullable String pBstrLibName) {}

    /** What {@link #FindName} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record FindNameResult(@Nullable ITypeInfo[] ppTInfo, int[] rgMemId, @Unsigned short pcFound,
            @Nullable String pBstrLibName) {}
}
