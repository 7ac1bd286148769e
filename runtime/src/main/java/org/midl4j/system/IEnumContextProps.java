// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IEnumContextProps extends IUnknown {
    InterfaceType<IEnumContextProps> TYPE = InterfaceType.named(IEnumContextProps.class, "000001c1-0000-0000-c000-000000000046")
            .operations("Next", "Skip", "Reset", "Clone", "Count")
            .local();

    NextResult Next(@Unsigned int celt) throws ComException;

    int Skip(@Unsigned int celt) throws ComException;

    void Reset() throws ComException;

    @Nullable IEnumContextProps Clone() throws ComException;

    @Unsigned int Count() throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int hresult, ContextProperty[] pContextProperties,
            @Unsigned int pceltFetched) {}
}
