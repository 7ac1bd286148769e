// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEATTR {
    public Guid guid = Guid.NULL;

    public @Unsigned int lcid;

    public @Unsigned int dwReserved;

    public int memidConstructor;

    public int memidDestructor;

    public @Nullable String lpstrSchema;

    public @Unsigned int cbSizeInstance;

    public int typekind;

    public @Unsigned short cFuncs;

    public @Unsigned short cVars;

    public @Unsigned short cImplTypes;

    public @Unsigned short cbSizeVft;

    public @Unsigned short cbAlignment;

    public @Unsigned short wTypeFlags;

    public @Unsigned short wMajorVerNum;

    public @Unsigned short wMinorVerNum;

    public TYPEDESC tdescAlias = new TYPEDESC();

    public IDLDESC idldescType = new IDLDESC();

    public TYPEATTR() {}

    public TYPEATTR(Guid guid, @Unsigned int lcid, @Unsigned int dwReserved, int memidConstructor,
            int memidDestructor, @Nullable String lpstrSchema, @Unsigned int cbSizeInstance,
            int typekind, @Unsigned short cFuncs, @Unsigned short cVars, @Unsigned short cImplTypes,
            @Unsigned short cbSizeVft, @Unsigned short cbAlignment, @Unsigned short wTypeFlags,
            @Unsigned short wMajorVerNum, @Unsigned short wMinorVerNum, TYPEDESC tdescAlias,
            IDLDESC idldescType) {
        this.guid = guid;
        this.lcid = lcid;
        this.dwReserved = dwReserved;
        this.memidConstructor = memidConstructor;
        this.memidDestructor = memidDestructor;
        this.lpstrSchema = lpstrSchema;
        this.cbSizeInstance = cbSizeInstance;
        this.typekind = typekind;
        this.cFuncs = cFuncs;
        this.cVars = cVars;
        this.cImplTypes = cImplTypes;
        this.cbSizeVft = cbSizeVft;
        this.cbAlignment = cbAlignment;
        this.wTypeFlags = wTypeFlags;
        this.wMajorVerNum = wMajorVerNum;
        this.wMinorVerNum = wMinorVerNum;
        this.tdescAlias = tdescAlias;
        this.idldescType = idldescType;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TYPEATTR that
                && Objects.equals(guid, that.guid)
                && lcid == that.lcid
                && dwReserved == that.dwReserved
                && memidConstructor == that.memidConstructor
                && memidDestructor == that.memidDestructor
                && Objects.equals(lpstrSchema, that.lpstrSchema)
                && cbSizeInstance == that.cbSizeInstance
                && typekind == that.typekind
                && cFuncs == that.cFuncs
                && cVars == that.cVars
                && cImplTypes == that.cImplTypes
                && cbSizeVft == that.cbSizeVft
                && cbAlignment == that.cbAlignment
                && wTypeFlags == that.wTypeFlags
                && wMajorVerNum == that.wMajorVerNum
                && wMinorVerNum == that.wMinorVerNum
                && Objects.equals(tdescAlias, that.tdescAlias)
                && Objects.equals(idldescType, that.idldescType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guid, lcid, dwReserved, memidConstructor, memidDestructor, lpstrSchema,
                cbSizeInstance, typekind, cFuncs, cVars, cImplTypes, cbSizeVft, cbAlignment,
                wTypeFlags, wMajorVerNum, wMinorVerNum, tdescAlias, idldescType);
    }

    @Override
    public String toString() {
        return "TYPEATTR{guid=" + guid + ", lcid=" + lcid + ", dwReserved=" + dwReserved
                + ", memidConstructor=" + memidConstructor + ", memidDestructor=" + memidDestructor
                + ", lpstrSchema=" + lpstrSchema + ", cbSizeInstance=" + cbSizeInstance
                + ", typekind=" + typekind + ", cFuncs=" + cFuncs + ", cVars=" + cVars
                + ", cImplTypes=" + cImplTypes + ", cbSizeVft=" + cbSizeVft
                + ", cbAlignment=" + cbAlignment + ", wTypeFlags=" + wTypeFlags
                + ", wMajorVerNum=" + wMajorVerNum + ", wMinorVerNum=" + wMinorVerNum
                + ", tdescAlias=" + (tdescAlias == null ? "null" : "…")
                + ", idldescType=" + idldescType + "}";
    }
}
