// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("input.idl")
@NullMarked
public interface IArrays extends IUnknown {
    InterfaceType<IArrays> TYPE = InterfaceType.named(IArrays.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d4001")
            .operations("Text", "Next", "Items", "Some", "Paint")
            .remote(IArraysProxy::new, IArraysStub::new);

    TextResult Text(@Unsigned short @Nullable [] attributes, @Unsigned int count,
            @Unsigned int room) throws ComException;

    NextResult Next(@Unsigned int wanted, Guid riid) throws ComException;

    ItemsResult Items(@Unsigned int count) throws ComException;

    SomeResult Some(@Unsigned int room, @Unsigned int first, @Unsigned int count) throws
            ComException;

    Colour Paint() throws ComException;

    /** What {@link #Text} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record TextResult(@Unsigned short @Nullable [] attributes, @Unsigned int count) {}

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(@Nullable IUnknown[] objects, @Unsigned int count) {}

    /** What {@link #Items} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ItemsResult(@Unsigned int count, short[] items) {}

    /** What {@link #Some} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record SomeResult(@Unsigned int first, @Unsigned int count, short[] items) {}
}
