// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEVERB {
    public int lVerb;

    public @Nullable String lpszVerbName;

    public @Unsigned int fuFlags;

    public @Unsigned int grfAttribs;

    public OLEVERB() {}

    public OLEVERB(int lVerb, @Nullable String lpszVerbName, @Unsigned int fuFlags,
            @Unsigned int grfAttribs) {
        this.lVerb = lVerb;
        this.lpszVerbName = lpszVerbName;
        this.fuFlags = fuFlags;
        this.grfAttribs = grfAttribs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OLEVERB that
                && lVerb == that.lVerb
                && Objects.equals(lpszVerbName, that.lpszVerbName)
                && fuFlags == that.fuFlags
                && grfAttribs == that.grfAttribs;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lVerb, lpszVerbName, fuFlags, grfAttribs);
    }

    @Override
    public String toString() {
        return "OLEVERB{lVerb=" + lVerb + ", lpszVerbName=" + lpszVerbName + ", fuFlags=" + fuFlags
                + ", grfAttribs=" + grfAttribs + "}";
    }
}
