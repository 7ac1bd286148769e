// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class CLEANLOCALSTORAGE {
    public @Nullable IUnknown pInterface;

    public @Nullable Object pStorage;

    public @Unsigned int flags;

    public CLEANLOCALSTORAGE() {}

    public CLEANLOCALSTORAGE(@Nullable IUnknown pInterface, @Nullable Object pStorage,
            @Unsigned int flags) {
        this.pInterface = pInterface;
        this.pStorage = pStorage;
        this.flags = flags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CLEANLOCALSTORAGE that
                && Objects.equals(pInterface, that.pInterface)
                && Objects.equals(pStorage, that.pStorage)
                && flags == that.flags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pInterface, pStorage, flags);
    }

    @Override
    public String toString() {
        return "CLEANLOCALSTORAGE{pInterface=" + pInterface + ", pStorage=" + pStorage
                + ", flags=" + flags + "}";
    }
}
