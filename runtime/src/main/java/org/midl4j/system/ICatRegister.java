// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Registers categories, and what classes do and need. */
@MidlGenerated("comcat.idl")
@NullMarked
public interface ICatRegister extends IUnknown {
    InterfaceType<ICatRegister> TYPE = InterfaceType.named(ICatRegister.class, "0002e012-0000-0000-c000-000000000046")
            .operations("RegisterCategories", "UnRegisterCategories", "RegisterClassImplCategories",
                    "UnRegisterClassImplCategories", "RegisterClassReqCategories",
                    "UnRegisterClassReqCategories")
            .remote(ICatRegisterProxy::new, ICatRegisterStub::new);

    void RegisterCategories(@Unsigned int cCategories, CATEGORYINFO[] rgCategoryInfo) throws
            ComException;

    void UnRegisterCategories(@Unsigned int cCategories, Guid[] rgcatid) throws ComException;

    void RegisterClassImplCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid) throws
            ComException;

    void UnRegisterClassImplCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid)
            throws ComException;

    void RegisterClassReqCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid) throws
            ComException;

    void UnRegisterClassReqCategories(Guid rclsid, @Unsigned int cCategories, Guid[] rgcatid) throws
            ComException;
}
