// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class ACL {
    public byte AclRevision;

    public byte Sbz1;

    public @Unsigned short AclSize;

    public @Unsigned short AceCount;

    public @Unsigned short Sbz2;

    public ACL() {}

    public ACL(byte AclRevision, byte Sbz1, @Unsigned short AclSize, @Unsigned short AceCount,
            @Unsigned short Sbz2) {
        this.AclRevision = AclRevision;
        this.Sbz1 = Sbz1;
        this.AclSize = AclSize;
        this.AceCount = AceCount;
        this.Sbz2 = Sbz2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ACL that
                && AclRevision == that.AclRevision
                && Sbz1 == that.Sbz1
                && AclSize == that.AclSize
                && AceCount == that.AceCount
                && Sbz2 == that.Sbz2;
    }

    @Override
    public int hashCode() {
        return Objects.hash(AclRevision, Sbz1, AclSize, AceCount, Sbz2);
    }

    @Override
    public String toString() {
        return "ACL{AclRevision=" + AclRevision + ", Sbz1=" + Sbz1 + ", AclSize=" + AclSize
                + ", AceCount=" + AceCount + ", Sbz2=" + Sbz2 + "}";
    }
}
