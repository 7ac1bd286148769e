// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Where data is dragged from. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IDropSource extends IUnknown {
    InterfaceType<IDropSource> TYPE = InterfaceType.named(IDropSource.class, "00000121-0000-0000-c000-000000000046")
            .operations("QueryContinueDrag", "GiveFeedback")
            .local();

    void QueryContinueDrag(int fEscapePressed, @Unsigned int grfKeyState) throws ComException;

    void GiveFeedback(@Unsigned int dwEffect) throws ComException;
}
