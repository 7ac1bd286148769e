// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class STATDATA {
    public FORMATETC formatetc = new FORMATETC();

    public @Unsigned int advf;

    public @Nullable IAdviseSink pAdvSink;

    public @Unsigned int dwConnection;

    public STATDATA() {}

    public STATDATA(FORMATETC formatetc, @Unsigned int advf, @Nullable IAdviseSink pAdvSink,
            @Unsigned int dwConnection) {
        this.formatetc = formatetc;
        this.advf = advf;
        this.pAdvSink = pAdvSink;
        this.dwConnection = dwConnection;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof STATDATA that
                && Objects.equals(formatetc, that.formatetc)
                && advf == that.advf
                && Objects.equals(pAdvSink, that.pAdvSink)
                && dwConnection == that.dwConnection;
    }

    @Override
    public int hashCode() {
        return Objects.hash(formatetc, advf, pAdvSink, dwConnection);
    }

    @Override
    public String toString() {
        return "STATDATA{formatetc=" + formatetc + ", advf=" + advf + ", pAdvSink=" + pAdvSink
                + ", dwConnection=" + dwConnection + "}";
    }
}
