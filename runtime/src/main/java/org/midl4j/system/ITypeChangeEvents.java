// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Receives changes to a type description. */
@MidlGenerated("oaidl.idl")
@NullMarked
public interface ITypeChangeEvents extends IUnknown {
    InterfaceType<ITypeChangeEvents> TYPE = InterfaceType.named(ITypeChangeEvents.class, "00020410-0000-0000-c000-000000000046")
            .operations("RequestTypeChange", "AfterTypeChange")
            .local();

    int RequestTypeChange(int changeKind, @Nullable ITypeInfo pTInfoBefore, String pStrName) throws
            ComException;

    void AfterTypeChange(int changeKind, @Nullable ITypeInfo pTInfoAfter, String pStrName) throws
            ComException;
}
