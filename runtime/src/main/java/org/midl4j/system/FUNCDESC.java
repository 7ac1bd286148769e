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
public final class FUNCDESC {
    public int memid;

    public int @Nullable [] lprgscode;

    public ELEMDESC @Nullable [] lprgelemdescParam;

    public int funckind;

    public int invkind;

    public int callconv;

    public short cParams;

    public short cParamsOpt;

    public short oVft;

    public short cScodes;

    public ELEMDESC elemdescFunc = new ELEMDESC();

    public @Unsigned short wFuncFlags;

    public FUNCDESC() {}

    public FUNCDESC(int memid, int @Nullable [] lprgscode, ELEMDESC @Nullable [] lprgelemdescParam,
            int funckind, int invkind, int callconv, short cParams, short cParamsOpt, short oVft,
            short cScodes, ELEMDESC elemdescFunc, @Unsigned short wFuncFlags) {
        this.memid = memid;
        this.lprgscode = lprgscode;
        this.lprgelemdescParam = lprgelemdescParam;
        this.funckind = funckind;
        this.invkind = invkind;
        this.callconv = callconv;
        this.cParams = cParams;
        this.cParamsOpt = cParamsOpt;
        this.oVft = oVft;
        this.cScodes = cScodes;
        this.elemdescFunc = elemdescFunc;
        this.wFuncFlags = wFuncFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FUNCDESC that
                && memid == that.memid
                && Arrays.equals(lprgscode, that.lprgscode)
                && Arrays.equals(lprgelemdescParam, that.lprgelemdescParam)
                && funckind == that.funckind
                && invkind == that.invkind
                && callconv == that.callconv
                && cParams == that.cParams
                && cParamsOpt == that.cParamsOpt
                && oVft == that.oVft
                && cScodes == that.cScodes
                && Objects.equals(elemdescFunc, that.elemdescFunc)
                && wFuncFlags == that.wFuncFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(memid, Arrays.hashCode(lprgscode), Arrays.hashCode(lprgelemdescParam),
                funckind, invkind, callconv, cParams, cParamsOpt, oVft, cScodes, elemdescFunc,
                wFuncFlags);
    }

    @Override
    public String toString() {
        return "FUNCDESC{memid=" + memid + ", lprgscode=" + Arrays.toString(lprgscode)
                + ", lprgelemdescParam=" + Arrays.toString(lprgelemdescParam)
                + ", funckind=" + funckind + ", invkind=" + invkind + ", callconv=" + callconv
                + ", cParams=" + cParams + ", cParamsOpt=" + cParamsOpt + ", oVft=" + oVft
                + ", cScodes=" + cScodes + ", elemdescFunc=" + elemdescFunc
                + ", wFuncFlags=" + wFuncFlags + "}";
    }
}
