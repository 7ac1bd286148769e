// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPEC_ByObjectId {
    public Guid ObjectId = Guid.NULL;

    public Guid PolicyId = Guid.NULL;

    public uCLSSPEC_ByObjectId() {}

    public uCLSSPEC_ByObjectId(Guid ObjectId, Guid PolicyId) {
        this.ObjectId = ObjectId;
        this.PolicyId = PolicyId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof uCLSSPEC_ByObjectId that
                && Objects.equals(ObjectId, that.ObjectId)
                && Objects.equals(PolicyId, that.PolicyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ObjectId, PolicyId);
    }

    @Override
    public String toString() {
        return "uCLSSPEC_ByObjectId{ObjectId=" + ObjectId + ", PolicyId=" + PolicyId + "}";
    }
}
