// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class EXCEPINFO {
    public @Unsigned short wCode;

    public @Unsigned short wReserved;

    public @Nullable String bstrSource;

    public @Nullable String bstrDescription;

    public @Nullable String bstrHelpFile;

    public @Unsigned int dwHelpContext;

    public @Unsigned long pvReserved;

    public @Unsigned long pfnDeferredFillIn;

    public int scode;

    public EXCEPINFO() {}

    public EXCEPINFO(@Unsigned short wCode, @Unsigned short wReserved, @Nullable String bstrSource,
            @Nullable String bstrDescription, @Nullable String bstrHelpFile,
            @Unsigned int dwHelpContext, @Unsigned long pvReserved,
            @Unsigned long pfnDeferredFillIn, int scode) {
        this.wCode = wCode;
        this.wReserved = wReserved;
        this.bstrSource = bstrSource;
        this.bstrDescription = bstrDescription;
        this.bstrHelpFile = bstrHelpFile;
        this.dwHelpContext = dwHelpContext;
        this.pvReserved = pvReserved;
        this.pfnDeferredFillIn = pfnDeferredFillIn;
        this.scode = scode;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EXCEPINFO that
                && wCode == that.wCode
                && wReserved == that.wReserved
                && Objects.equals(bstrSource, that.bstrSource)
                && Objects.equals(bstrDescription, that.bstrDescription)
                && Objects.equals(bstrHelpFile, that.bstrHelpFile)
                && dwHelpContext == that.dwHelpContext
                && pvReserved == that.pvReserved
                && pfnDeferredFillIn == that.pfnDeferredFillIn
                && scode == that.scode;
    }

    @Override
    public int hashCode() {
        return Objects.hash(wCode, wReserved, bstrSource, bstrDescription, bstrHelpFile,
                dwHelpContext, pvReserved, pfnDeferredFillIn, scode);
    }

    @Override
    public String toString() {
        return "EXCEPINFO{wCode=" + wCode + ", wReserved=" + wReserved
                + ", bstrSource=" + bstrSource + ", bstrDescription=" + bstrDescription
                + ", bstrHelpFile=" + bstrHelpFile + ", dwHelpContext=" + dwHelpContext
                + ", pvReserved=" + pvReserved + ", pfnDeferredFillIn=" + pfnDeferredFillIn
                + ", scode=" + scode + "}";
    }
}
