// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class MSG {
    public @Nullable RemotableHandle hwnd;

    public @Unsigned int message;

    public @Unsigned long wParam;

    public long lParam;

    public @Unsigned int time;

    public POINT pt = new POINT();

    public MSG() {}

    public MSG(@Nullable RemotableHandle hwnd, @Unsigned int message, @Unsigned long wParam,
            long lParam, @Unsigned int time, POINT pt) {
        this.hwnd = hwnd;
        this.message = message;
        this.wParam = wParam;
        this.lParam = lParam;
        this.time = time;
        this.pt = pt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MSG that
                && Objects.equals(hwnd, that.hwnd)
                && message == that.message
                && wParam == that.wParam
                && lParam == that.lParam
                && time == that.time
                && Objects.equals(pt, that.pt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hwnd, message, wParam, lParam, time, pt);
    }

    @Override
    public String toString() {
        return "MSG{hwnd=" + hwnd + ", message=" + message + ", wParam=" + wParam
                + ", lParam=" + lParam + ", time=" + time + ", pt=" + pt + "}";
    }
}
