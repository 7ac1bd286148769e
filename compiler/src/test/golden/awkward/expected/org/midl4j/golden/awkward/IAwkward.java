// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IAwkward extends IUnknown {
    InterfaceType<IAwkward> TYPE = InterfaceType.named(IAwkward.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3006")
            .operations("Take", "Raw")
            .local();

    void Take(Nest nest, Flags flags, @Nullable Object unknown) throws ComException;

    @Nullable Object Raw(@Nullable Object p) throws ComException;
}
