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
public final class COAUTHIDENTITY {
    public @Unsigned short @Nullable [] User;

    public @Unsigned int UserLength;

    public @Unsigned short @Nullable [] Domain;

    public @Unsigned int DomainLength;

    public @Unsigned short @Nullable [] Password;

    public @Unsigned int PasswordLength;

    public @Unsigned int Flags;

    public COAUTHIDENTITY() {}

    public COAUTHIDENTITY(@Unsigned short @Nullable [] User, @Unsigned int UserLength,
            @Unsigned short @Nullable [] Domain, @Unsigned int DomainLength,
            @Unsigned short @Nullable [] Password, @Unsigned int PasswordLength,
            @Unsigned int Flags) {
        this.User = User;
        this.UserLength = UserLength;
        this.Domain = Domain;
        this.DomainLength = DomainLength;
        this.Password = Password;
        this.PasswordLength = PasswordLength;
        this.Flags = Flags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof COAUTHIDENTITY that
                && Arrays.equals(User, that.User)
                && UserLength == that.UserLength
                && Arrays.equals(Domain, that.Domain)
                && DomainLength == that.DomainLength
                && Arrays.equals(Password, that.Password)
                && PasswordLength == that.PasswordLength
                && Flags == that.Flags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(User), UserLength, Arrays.hashCode(Domain),
                DomainLength, Arrays.hashCode(Password), PasswordLength, Flags);
    }

    @Override
    public String toString() {
        return "COAUTHIDENTITY{User=" + Arrays.toString(User) + ", UserLength=" + UserLength
                + ", Domain=" + Arrays.toString(Domain) + ", DomainLength=" + DomainLength
                + ", Password=" + Arrays.toString(Password) + ", PasswordLength=" + PasswordLength
                + ", Flags=" + Flags + "}";
    }
}
