// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IContext extends IUnknown {
    InterfaceType<IContext> TYPE = InterfaceType.named(IContext.class, "000001c0-0000-0000-c000-000000000046")
            .operations("SetProperty", "RemoveProperty", "GetProperty", "EnumContextProps")
            .local();

    void SetProperty(Guid rpolicyId, @Unsigned int flags, @Nullable IUnknown pUnk) throws
            ComException;

    void RemoveProperty(Guid rPolicyId) throws ComException;

    GetPropertyResult GetProperty(Guid rGuid) throws ComException;

    @Nullable IEnumContextProps EnumContextProps() throws ComException;

    /** What {@link #GetProperty} returns. */
    record GetPropertyResult(@Unsigned int pFlags, @Nullable IUnknown ppUnk) {}
}
