// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class RemSNB {
    public @Unsigned int ulCntStr;

    public @Unsigned int ulCntChar;

    public char[] rgString = new char[0];

    public RemSNB() {}

    public RemSNB(@Unsigned int ulCntStr, @Unsigned int ulCntChar, char[] rgString) {
        this.ulCntStr = ulCntStr;
        this.ulCntChar = ulCntChar;
        this.rgString = rgString;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemSNB that
                && ulCntStr == that.ulCntStr
                && ulCntChar == that.ulCntChar
                && Arrays.equals(rgString, that.rgString);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ulCntStr, ulCntChar, Arrays.hashCode(rgString));
    }

    @Override
    public String toString() {
        return "RemSNB{ulCntStr=" + ulCntStr + ", ulCntChar=" + ulCntChar
                + ", rgString=" + Arrays.toString(rgString) + "}";
    }
}
