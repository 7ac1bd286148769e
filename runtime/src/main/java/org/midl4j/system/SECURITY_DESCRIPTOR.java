// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SECURITY_DESCRIPTOR {
    public byte Revision;

    public byte Sbz1;

    public @Unsigned short Control;

    public @Nullable Object Owner;

    public @Nullable Object Group;

    public @Nullable ACL Sacl;

    public @Nullable ACL Dacl;

    public SECURITY_DESCRIPTOR() {}

    public SECURITY_DESCRIPTOR(byte Revision, byte Sbz1, @Unsigned short Control,
            @Nullable Object Owner, @Nullable Object Group, @Nullable ACL Sacl,
            @Nullable ACL Dacl) {
        this.Revision = Revision;
        this.Sbz1 = Sbz1;
        this.Control = Control;
        this.Owner = Owner;
        this.Group = Group;
        this.Sacl = Sacl;
        this.Dacl = Dacl;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SECURITY_DESCRIPTOR that
                && Revision == that.Revision
                && Sbz1 == that.Sbz1
                && Control == that.Control
                && Objects.equals(Owner, that.Owner)
                && Objects.equals(Group, that.Group)
                && Objects.equals(Sacl, that.Sacl)
                && Objects.equals(Dacl, that.Dacl);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Revision, Sbz1, Control, Owner, Group, Sacl, Dacl);
    }

    @Override
    public String toString() {
        return "SECURITY_DESCRIPTOR{Revision=" + Revision + ", Sbz1=" + Sbz1
                + ", Control=" + Control + ", Owner=" + Owner + ", Group=" + Group
                + ", Sacl=" + Sacl + ", Dacl=" + Dacl + "}";
    }
}
