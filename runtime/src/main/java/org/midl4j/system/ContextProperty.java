// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class ContextProperty {
    public Guid policyId = Guid.NULL;

    public @Unsigned int flags;

    public @Nullable IUnknown pUnk;

    public ContextProperty() {}

    public ContextProperty(Guid policyId, @Unsigned int flags, @Nullable IUnknown pUnk) {
        this.policyId = policyId;
        this.flags = flags;
        this.pUnk = pUnk;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContextProperty that
                && Objects.equals(policyId, that.policyId)
                && flags == that.flags
                && Objects.equals(pUnk, that.pUnk);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policyId, flags, pUnk);
    }

    @Override
    public String toString() {
        return "ContextProperty{policyId=" + policyId + ", flags=" + flags + ", pUnk=" + pUnk + "}";
    }
}
