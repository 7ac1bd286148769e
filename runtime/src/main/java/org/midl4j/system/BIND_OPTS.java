// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_OPTS {
    public @Unsigned int cbStruct;

    public @Unsigned int grfFlags;

    public @Unsigned int grfMode;

    public @Unsigned int dwTickCountDeadline;

    public BIND_OPTS() {}

    public BIND_OPTS(@Unsigned int cbStruct, @Unsigned int grfFlags, @Unsigned int grfMode,
            @Unsigned int dwTickCountDeadline) {
        this.cbStruct = cbStruct;
        this.grfFlags = grfFlags;
        this.grfMode = grfMode;
        this.dwTickCountDeadline = dwTickCountDeadline;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BIND_OPTS that
                && cbStruct == that.cbStruct
                && grfFlags == that.grfFlags
                && grfMode == that.grfMode
                && dwTickCountDeadline == that.dwTickCountDeadline;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbStruct, grfFlags, grfMode, dwTickCountDeadline);
    }

    @Override
    public String toString() {
        return "BIND_OPTS{cbStruct=" + cbStruct + ", grfFlags=" + grfFlags + ", grfMode=" + grfMode
                + ", dwTickCountDeadline=" + dwTickCountDeadline + "}";
    }
}
