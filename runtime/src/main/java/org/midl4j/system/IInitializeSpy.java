// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Hears when a thread joins or leaves its apartment. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IInitializeSpy extends IUnknown {
    InterfaceType<IInitializeSpy> TYPE = InterfaceType.named(IInitializeSpy.class, "00000034-0000-0000-c000-000000000046")
            .operations("PreInitialize", "PostInitialize", "PreUninitialize", "PostUninitialize")
            .local();

    void PreInitialize(@Unsigned int dwCoInit, @Unsigned int dwCurThreadAptRefs) throws
            ComException;

    void PostInitialize(int hrCoInit, @Unsigned int dwCoInit, @Unsigned int dwNewThreadAptRefs)
            throws ComException;

    void PreUninitialize(@Unsigned int dwCurThreadAptRefs) throws ComException;

    void PostUninitialize(@Unsigned int dwNewThreadAptRefs) throws ComException;
}
