// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SID {
    public byte Revision;

    public byte SubAuthorityCount;

    public SID_IDENTIFIER_AUTHORITY IdentifierAuthority = new SID_IDENTIFIER_AUTHORITY();

    public @Unsigned int[] SubAuthority = new int[0];

    public SID() {}

    public SID(byte Revision, byte SubAuthorityCount, SID_IDENTIFIER_AUTHORITY IdentifierAuthority,
            @Unsigned int[] SubAuthority) {
        this.Revision = Revision;
        this.SubAuthorityCount = SubAuthorityCount;
        this.IdentifierAuthority = IdentifierAuthority;
        this.SubAuthority = SubAuthority;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SID that
                && Revision == that.Revision
                && SubAuthorityCount == that.SubAuthorityCount
                && Objects.equals(IdentifierAuthority, that.IdentifierAuthority)
                && Arrays.equals(SubAuthority, that.SubAuthority);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Revision, SubAuthorityCount, IdentifierAuthority,
                Arrays.hashCode(SubAuthority));
    }

    @Override
    public String toString() {
        return "SID{Revision=" + Revision + ", SubAuthorityCount=" + SubAuthorityCount
                + ", IdentifierAuthority=" + IdentifierAuthority
                + ", SubAuthority=" + Arrays.toString(SubAuthority) + "}";
    }
}
