// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.automation;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

@MidlGenerated("input.idl")
@NullMarked
public interface ICGold extends IUnknown {
    InterfaceType<ICGold> TYPE = InterfaceType.named(ICGold.class, "3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f201")
            .operations("Add", "Bstr", "Var", "SafeArr", "Itf", "IidIs", "Str", "Next", "Auto",
                    "Fail", "VarArr")
            .remote(ICGoldProxy::new, ICGoldStub::new);

    /** 3 */
    int Add(int a, int b) throws ComException;

    /** 4 */
    @Nullable String Bstr(@Nullable String s, @Nullable String nul) throws ComException;

    /** 5 */
    Variant Var(Variant v) throws ComException;

    /** 6 */
    int SafeArr(@Nullable SafeArray a) throws ComException;

    /** 7 */
    @Nullable ICGold Itf(@Nullable IUnknown p, @Nullable ICGold nul) throws ComException;

    /** 8 */
    @Nullable IUnknown IidIs(Guid riid) throws ComException;

    /** 9 */
    @Nullable String Str(String s) throws ComException;

    /** 10 */
    NextResult Next(@Unsigned int n) throws ComException;

    /** 11 */
    int Auto(boolean b, double d, BigDecimal cy, Guid g, BigDecimal dec) throws ComException;

    /** 12 */
    void Fail(int hr) throws ComException;

    /** 13 */
    int VarArr(int n, Variant[] v) throws ComException;

    /** What {@link #Next} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record NextResult(int[] b, @Unsigned int f) {}
}
