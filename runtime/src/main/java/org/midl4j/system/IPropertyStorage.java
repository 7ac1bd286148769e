// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** One set of properties. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public interface IPropertyStorage extends IUnknown {
    InterfaceType<IPropertyStorage> TYPE = InterfaceType.named(IPropertyStorage.class, "00000138-0000-0000-c000-000000000046")
            .operations("ReadMultiple", "WriteMultiple", "DeleteMultiple", "ReadPropertyNames",
                    "WritePropertyNames", "DeletePropertyNames", "Commit", "Revert", "Enum",
                    "SetTimes", "SetClass", "Stat")
            .remote(IPropertyStorageProxy::new, IPropertyStorageStub::new);

    PROPVARIANT[] ReadMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec) throws ComException;

    void WriteMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec, PROPVARIANT[] rgpropvar,
            @Unsigned int propidNameFirst) throws ComException;

    void DeleteMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec) throws ComException;

    @Nullable String[] ReadPropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid) throws
            ComException;

    void WritePropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid,
            @Nullable String[] rglpwstrName) throws ComException;

    void DeletePropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid) throws ComException;

    void Commit(@Unsigned int grfCommitFlags) throws ComException;

    void Revert() throws ComException;

    @Nullable IEnumSTATPROPSTG Enum() throws ComException;

    void SetTimes(FILETIME pctime, FILETIME patime, FILETIME pmtime) throws ComException;

    void SetClass(Guid clsid) throws ComException;

    STATPROPSETSTG Stat() throws ComException;
}
