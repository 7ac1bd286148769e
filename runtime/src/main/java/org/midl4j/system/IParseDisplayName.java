// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Finds an object by a name as people write it. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IParseDisplayName extends IUnknown {
    InterfaceType<IParseDisplayName> TYPE = InterfaceType.named(IParseDisplayName.class, "0000011a-0000-0000-c000-000000000046")
            .operations("ParseDisplayName")
            .remote(IParseDisplayNameProxy::new, IParseDisplayNameStub::new);

    ParseDisplayNameResult ParseDisplayName(@Nullable IBindCtx pbc, String pszDisplayName) throws
            ComException;

    /** What {@link #ParseDisplayName} returns. */
    record ParseDisplayNameResult(@Unsigned int pchEaten, @Nullable IMoniker ppmkOut) {}
}
