// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_BSTR {
    public @Unsigned int Size;

    public @Nullable FLAGGED_WORD_BLOB[] aBstr = new FLAGGED_WORD_BLOB[0];

    public SAFEARR_BSTR() {}

    public SAFEARR_BSTR(@Unsigned int Size, @Nullable FLAGGED_WORD_BLOB[] aBstr) {
        this.Size = Size;
        this.aBstr = aBstr;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARR_BSTR that
                && Size == that.Size
                && Arrays.equals(aBstr, that.aBstr);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Size, Arrays.hashCode(aBstr));
    }

    @Override
    public String toString() {
        return "SAFEARR_BSTR{Size=" + Size + ", aBstr=" + Arrays.toString(aBstr) + "}";
    }
}
