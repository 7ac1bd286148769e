// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Finds categories, and the classes that belong to them. */
@MidlGenerated("comcat.idl")
@NullMarked
public interface ICatInformation extends IUnknown {
    InterfaceType<ICatInformation> TYPE = InterfaceType.named(ICatInformation.class, "0002e013-0000-0000-c000-000000000046")
            .operations("EnumCategories", "GetCategoryDesc", "EnumClassesOfCategories",
                    "IsClassOfCategories", "EnumImplCategoriesOfClass", "EnumReqCategoriesOfClass")
            .remote(ICatInformationProxy::new, ICatInformationStub::new);

    @Nullable IEnumCATEGORYINFO EnumCategories(@Unsigned int lcid) throws ComException;

    @Nullable String GetCategoryDesc(Guid rcatid, @Unsigned int lcid) throws ComException;

    @Nullable IEnumGUID EnumClassesOfCategories(@Unsigned int cImplemented,
            Guid @Nullable [] rgcatidImpl, @Unsigned int cRequired, Guid @Nullable [] rgcatidReq)
            throws ComException;

    void IsClassOfCategories(Guid rclsid, @Unsigned int cImplemented, Guid @Nullable [] rgcatidImpl,
            @Unsigned int cRequired, Guid @Nullable [] rgcatidReq) throws ComException;

    @Nullable IEnumGUID EnumImplCategoriesOfClass(Guid rclsid) throws ComException;

    @Nullable IEnumGUID EnumReqCategoriesOfClass(Guid rclsid) throws ComException;
}
