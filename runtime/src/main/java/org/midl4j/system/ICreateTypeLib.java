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

/** Builds a type library. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ICreateTypeLib extends IUnknown {
    InterfaceType<ICreateTypeLib> TYPE = InterfaceType.named(ICreateTypeLib.class, "00020406-0000-0000-c000-000000000046")
            .operations("CreateTypeInfo", "SetName", "SetVersion", "SetGuid", "SetDocString",
                    "SetHelpFileName", "SetHelpContext", "SetLcid", "SetLibFlags", "SaveAllChanges")
            .local();

    @Nullable ICreateTypeInfo CreateTypeInfo(String szName, int tkind) throws ComException;

    void SetName(String szName) throws ComException;

    void SetVersion(@Unsigned short wMajorVerNum, @Unsigned short wMinorVerNum) throws ComException;

    void SetGuid(Guid guid) throws ComException;

    void SetDocString(String szDoc) throws ComException;

    void SetHelpFileName(String szHelpFileName) throws ComException;

    void SetHelpContext(@Unsigned int dwHelpContext) throws ComException;

    void SetLcid(@Unsigned int lcid) throws ComException;

    void SetLibFlags(@Unsigned int uLibFlags) throws ComException;

    void SaveAllChanges() throws ComException;
}
