// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code urlmon.idl}. */
@MidlGenerated("urlmon.idl")
@NullMarked
public final class UrlmonIdl implements InterfaceRegistry {
    /** For {@code META-INF/services}. */
    public UrlmonIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x2bd3d489 -> iid.is(0x79eac9d6bafa11ceL, 0x8c8200aa004ba90bL) ? IWinInetInfo.TYPE : null; // IWinInetInfo
            case 0x2bd3d4e6 -> iid.is(0x79eac9d5bafa11ceL, 0x8c8200aa004ba90bL) ? IWindowForBindingUI.TYPE : null; // IWindowForBindingUI
            case 0x2c30d27a -> iid.is(0x79eac9c9baf911ceL, 0x8c8200aa004ba90bL) ? IPersistMoniker.TYPE : null; // IPersistMoniker
            case 0x2c30d353 -> iid.is(0x79eac9c0baf911ceL, 0x8c8200aa004ba90bL) ? IBinding.TYPE : null; // IBinding
            case 0x2c30d372 -> iid.is(0x79eac9c1baf911ceL, 0x8c8200aa004ba90bL) ? IBindStatusCallback.TYPE : null; // IBindStatusCallback
            case 0x2c30d505 -> iid.is(0x79eac9d2baf911ceL, 0x8c8200aa004ba90bL) ? IHttpNegotiate.TYPE : null; // IHttpNegotiate
            case 0x2c30d543 -> iid.is(0x79eac9d0baf911ceL, 0x8c8200aa004ba90bL) ? IAuthenticate.TYPE : null; // IAuthenticate
            default -> null;
        };
    }
}
