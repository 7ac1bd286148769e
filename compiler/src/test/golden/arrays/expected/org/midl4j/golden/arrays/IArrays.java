// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IArrays extends IUnknown {
    InterfaceType<IArrays> TYPE = InterfaceType.named(IArrays.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3201")
            .operations("Fixed", "Counted", "Some", "Strings", "Turn", "Rows")
            .remote(IArraysProxy::new, IArraysStub::new);

    Board Fixed(int[] numbers) throws ComException;

    double[] Counted(int count, short[] numbers) throws ComException;

    SomeResult Some(int max) throws ComException;

    void Strings(int count, @Nullable String[] names) throws ComException;

    PAGE Turn(PAGE page) throws ComException;

    void Rows(int rows, int[] @Nullable [] table) throws ComException;

    /** What {@link #Some} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record SomeResult(int got, byte[] octets) {}
}
