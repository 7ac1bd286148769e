// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A container of controls that have no windows of their own around them. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface ISimpleFrameSite extends IUnknown {
    InterfaceType<ISimpleFrameSite> TYPE = InterfaceType.named(ISimpleFrameSite.class, "742b0e01-14e6-101b-914e-00aa00300cab")
            .operations("PreMessageFilter", "PostMessageFilter")
            .local();

    PreMessageFilterResult PreMessageFilter(@Nullable RemotableHandle hWnd, @Unsigned int msg,
            @Unsigned long wp, long lp) throws ComException;

    long PostMessageFilter(@Nullable RemotableHandle hWnd, @Unsigned int msg, @Unsigned long wp,
            long lp, @Unsigned int dwCookie) throws ComException;

    /** What {@link #PreMessageFilter} returns. */
    record PreMessageFilterResult(long plResult, @Unsigned int pdwCookie) {}
}
