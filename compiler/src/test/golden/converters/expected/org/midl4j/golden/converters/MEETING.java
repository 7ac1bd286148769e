// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class MEETING {
    public byte tag;

    public Instant start;

    public @Nullable Pane shown;

    public @Nullable URI where;

    public @Nullable Instant end;

    public BitSet options;

    public MEETING() {}

    public MEETING(byte tag, Instant start, @Nullable Pane shown, @Nullable URI where,
            @Nullable Instant end, BitSet options) {
        this.tag = tag;
        this.start = start;
        this.shown = shown;
        this.where = where;
        this.end = end;
        this.options = options;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MEETING that
                && tag == that.tag
                && Objects.equals(start, that.start)
                && Objects.equals(shown, that.shown)
                && Objects.equals(where, that.where)
                && Objects.equals(end, that.end)
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, start, shown, where, end, options);
    }

    @Override
    public String toString() {
        return "MEETING{tag=" + tag + ", start=" + start + ", shown=" + shown + ", where=" + where
                + ", end=" + end + ", options=" + options + "}";
    }
}
