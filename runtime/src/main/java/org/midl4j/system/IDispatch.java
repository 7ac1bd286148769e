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

/** Calls methods and reads and writes properties by name or number. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface IDispatch extends IUnknown {
    InterfaceType<IDispatch> TYPE = InterfaceType.named(IDispatch.class, "00020400-0000-0000-c000-000000000046")
            .operations("GetTypeInfoCount", "GetTypeInfo", "GetIDsOfNames", "Invoke")
            .remote(IDispatchProxy::new, IDispatchStub::new);

    @Unsigned int GetTypeInfoCount() throws ComException;

    @Nullable ITypeInfo GetTypeInfo(@Unsigned int iTInfo, @Unsigned int lcid) throws ComException;

    int[] GetIDsOfNames(Guid riid, @Nullable String[] rgszNames, @Unsigned int cNames,
            @Unsigned int lcid) throws ComException;

    InvokeResult Invoke(int dispIdMember, Guid riid, @Unsigned int lcid, @Unsigned int dwFlags,
            DISPPARAMS pDispParams, @Unsigned int cVarRef, @Unsigned int[] rgVarRefIdx,
            Variant[] rgVarRef) throws ComException;

    /** What {@link #Invoke} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record InvokeResult(Variant pVarResult, EXCEPINFO pExcepInfo, @Unsigned int pArgErr,
            Variant[] rgVarRef) {}
}
