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
public final class CUSTDATA {
    public @Unsigned int cCustData;

    public CUSTDATAITEM @Nullable [] prgCustData;

    public CUSTDATA() {}

    public CUSTDATA(@Unsigned int cCustData, CUSTDATAITEM @Nullable [] prgCustData) {
        this.cCustData = cCustData;
        this.prgCustData = prgCustData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CUSTDATA that
                && cCustData == that.cCustData
                && Arrays.equals(prgCustData, that.prgCustData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cCustData, Arrays.hashCode(prgCustData));
    }

    @Override
    public String toString() {
        return "CUSTDATA{cCustData=" + cCustData + ", prgCustData=" + Arrays.toString(prgCustData)
                + "}";
    }
}
