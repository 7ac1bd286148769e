// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class OuterConf {
    public byte lead;

    public Conf body = new Conf();

    public OuterConf() {}

    public OuterConf(byte lead, Conf body) {
        this.lead = lead;
        this.body = body;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OuterConf that
                && lead == that.lead
                && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, body);
    }

    @Override
    public String toString() {
        return "OuterConf{lead=" + lead + ", body=" + body + "}";
    }
}
