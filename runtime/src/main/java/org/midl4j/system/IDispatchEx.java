// Written by midl4j from dispex.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** Calls by name, on objects whose members come and go. */
@MidlGenerated("dispex.idl")
@NullMarked
public interface IDispatchEx extends IDispatch {
    InterfaceType<IDispatchEx> TYPE = InterfaceType.named(IDispatchEx.class, "a6ef9860-c720-11d0-9337-00a0c90dcaa9", IDispatch.TYPE)
            .operations("GetDispID", "InvokeEx", "DeleteMemberByName", "DeleteMemberByDispID",
                    "GetMemberProperties", "GetMemberName", "GetNextDispID", "GetNameSpaceParent")
            .remote(IDispatchExProxy::new, IDispatchExStub::new);

    int GetDispID(@Nullable String bstrName, @Unsigned int grfdex) throws ComException;

    InvokeExResult InvokeEx(int id, @Unsigned int lcid, @Unsigned int dwFlags, DISPPARAMS pdp,
            @Nullable IServiceProvider pspCaller, @Unsigned int cvarRefArg,
            @Unsigned int[] rgiRefArg, Variant[] rgvarRefArg) throws ComException;

    void DeleteMemberByName(@Nullable String bstrName, @Unsigned int grfdex) throws ComException;

    void DeleteMemberByDispID(int id) throws ComException;

    @Unsigned int GetMemberProperties(int id, @Unsigned int grfdexFetch) throws ComException;

    @Nullable String GetMemberName(int id) throws ComException;

    int GetNextDispID(@Unsigned int grfdex, int id) throws ComException;

    @Nullable IUnknown GetNameSpaceParent() throws ComException;

    /** What {@link #InvokeEx} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record InvokeExResult(Variant pvarRes, EXCEPINFO pei, Variant[] rgvarRefArg) {}
}
