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
import org.midl4j.com.Variant;

/** Handles the values of one user-defined structure. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IRecordInfo extends IUnknown {
    InterfaceType<IRecordInfo> TYPE = InterfaceType.named(IRecordInfo.class, "0000002f-0000-0000-c000-000000000046")
            .operations("RecordInit", "RecordClear", "RecordCopy", "GetGuid", "GetName", "GetSize",
                    "GetTypeInfo", "GetField", "GetFieldNoCopy", "PutField", "PutFieldNoCopy",
                    "GetFieldNames", "IsMatchingType", "RecordCreate", "RecordCreateCopy",
                    "RecordDestroy")
            .local();

    @Nullable Object RecordInit() throws ComException;

    void RecordClear(@Nullable Object pvExisting) throws ComException;

    @Nullable Object RecordCopy(@Nullable Object pvExisting) throws ComException;

    Guid GetGuid() throws ComException;

    @Nullable String GetName() throws ComException;

    @Unsigned int GetSize() throws ComException;

    @Nullable ITypeInfo GetTypeInfo() throws ComException;

    Variant GetField(@Nullable Object pvData, String szFieldName) throws ComException;

    GetFieldNoCopyResult GetFieldNoCopy(@Nullable Object pvData, String szFieldName) throws
            ComException;

    @Nullable Object PutField(@Unsigned int wFlags, @Nullable Object pvData, String szFieldName,
            Variant pvarField) throws ComException;

    @Nullable Object PutFieldNoCopy(@Unsigned int wFlags, @Nullable Object pvData,
            String szFieldName, Variant pvarField) throws ComException;

    GetFieldNamesResult GetFieldNames(@Unsigned int pcNames) throws ComException;

    int IsMatchingType(@Nullable IRecordInfo pRecordInfo) throws ComException;

    @Nullable Object RecordCreate() throws ComException;

    @Nullable Object RecordCreateCopy(@Nullable Object pvSource) throws ComException;

    void RecordDestroy(@Nullable Object pvRecord) throws ComException;

    /** What {@link #GetFieldNoCopy} returns. */
    record GetFieldNoCopyResult(Variant pvarField, @Nullable Object ppvDataCArray) {}

    /** What {@link #GetFieldNames} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record GetFieldNamesResult(@Unsigned int pcNames, @Nullable String[] rgBstrNames) {}
}
