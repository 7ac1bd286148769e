// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SYSTEMTIME {
    public @Unsigned short wYear;

    public @Unsigned short wMonth;

    public @Unsigned short wDayOfWeek;

    public @Unsigned short wDay;

    public @Unsigned short wHour;

    public @Unsigned short wMinute;

    public @Unsigned short wSecond;

    public @Unsigned short wMilliseconds;

    public SYSTEMTIME() {}

    public SYSTEMTIME(@Unsigned short wYear, @Unsigned short wMonth, @Unsigned short wDayOfWeek,
            @Unsigned short wDay, @Unsigned short wHour, @Unsigned short wMinute,
            @Unsigned short wSecond, @Unsigned short wMilliseconds) {
        this.wYear = wYear;
        this.wMonth = wMonth;
        this.wDayOfWeek = wDayOfWeek;
        this.wDay = wDay;
        this.wHour = wHour;
        this.wMinute = wMinute;
        this.wSecond = wSecond;
        this.wMilliseconds = wMilliseconds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SYSTEMTIME that
                && wYear == that.wYear
                && wMonth == that.wMonth
                && wDayOfWeek == that.wDayOfWeek
                && wDay == that.wDay
                && wHour == that.wHour
                && wMinute == that.wMinute
                && wSecond == that.wSecond
                && wMilliseconds == that.wMilliseconds;
    }

    @Override
    public int hashCode() {
        return Objects.hash(wYear, wMonth, wDayOfWeek, wDay, wHour, wMinute, wSecond,
                wMilliseconds);
    }

    @Override
    public String toString() {
        return "SYSTEMTIME{wYear=" + wYear + ", wMonth=" + wMonth + ", wDayOfWeek=" + wDayOfWeek
                + ", wDay=" + wDay + ", wHour=" + wHour + ", wMinute=" + wMinute
                + ", wSecond=" + wSecond + ", wMilliseconds=" + wMilliseconds + "}";
    }
}
