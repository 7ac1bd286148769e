package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/**
 * The result codes of COM calls, and what can be asked about one.
 *
 * <p>A code is an {@code int}: negative for failure, zero or more for success. {@link #RPC_S_CALLPENDING} is a
 * <em>failure</em> in spite of its {@code _S_}.
 */
public final class HResult {
    public static final int S_OK = 0;
    public static final int S_FALSE = 1;

    public static final int E_NOTIMPL = 0x80004001;
    public static final int E_NOINTERFACE = 0x80004002;
    public static final int E_POINTER = 0x80004003;
    public static final int E_ABORT = 0x80004004;
    public static final int E_FAIL = 0x80004005;
    public static final int E_UNEXPECTED = 0x8000FFFF;
    public static final int E_ACCESSDENIED = 0x80070005;
    public static final int E_HANDLE = 0x80070006;
    public static final int E_OUTOFMEMORY = 0x8007000E;
    public static final int E_INVALIDARG = 0x80070057;

    public static final int CLASS_E_NOAGGREGATION = 0x80040110;
    public static final int CLASS_E_CLASSNOTAVAILABLE = 0x80040111;
    public static final int REGDB_E_CLASSNOTREG = 0x80040154;
    public static final int REGDB_E_IIDNOTREG = 0x80040155;
    public static final int CO_E_NOTINITIALIZED = 0x800401F0;
    public static final int CO_E_OBJNOTCONNECTED = 0x800401FD;
    public static final int CO_E_NOT_SUPPORTED = 0x80004021;
    public static final int CO_E_CANCEL_DISABLED = 0x80010140;

    public static final int RPC_E_CALL_REJECTED = 0x80010001;
    /** The call was cancelled. */
    public static final int RPC_E_CALL_CANCELED = 0x80010002;

    public static final int RPC_E_CANTCALLOUT_INASYNCCALL = 0x80010004;
    public static final int RPC_E_SERVER_DIED = 0x80010007;
    public static final int RPC_E_SERVER_DIED_DNE = 0x80010012;
    public static final int RPC_E_OUT_OF_RESOURCES = 0x80010101;
    public static final int RPC_E_SERVERFAULT = 0x80010105;
    public static final int RPC_E_CHANGED_MODE = 0x80010106;
    public static final int RPC_E_INVALIDMETHOD = 0x80010107;
    public static final int RPC_E_DISCONNECTED = 0x80010108;
    public static final int RPC_E_WRONG_THREAD = 0x8001010E;
    /** The server's message filter wants the call to be made again later. */
    public static final int RPC_E_SERVERCALL_RETRYLATER = 0x8001010A;
    /** The server's message filter has refused the call. */
    public static final int RPC_E_SERVERCALL_REJECTED = 0x8001010B;

    public static final int RPC_E_INVALID_DATA = 0x8001010F;
    public static final int RPC_E_VERSION_MISMATCH = 0x80010110;
    public static final int RPC_E_INVALID_IPID = 0x80010113;
    public static final int RPC_E_INVALID_OBJECT = 0x80010114;
    /** Not complete yet, or the wait timed out, or the call object is busy. A failure code. */
    public static final int RPC_S_CALLPENDING = 0x80010115;
    /** There is no call in progress. */
    public static final int RPC_E_CALL_COMPLETE = 0x80010117;

    public static final int RPC_E_NO_CONTEXT = 0x8001011E;
    public static final int RPC_E_TIMEOUT = 0x8001011F;
    public static final int RPC_E_NO_SYNC = 0x80010120;
    public static final int RPC_E_UNEXPECTED = 0x8001FFFF;

    /** What some pages print for {@link #RPC_S_CALLPENDING}. */
    public static final int RPC_E_CALL_PENDING = RPC_S_CALLPENDING;
    /** What some pages print for {@link #RPC_S_CALLPENDING}. */
    public static final int RPC_E_CALLPENDING = RPC_S_CALLPENDING;

    /** The Win32 error 1783, {@code RPC_X_BAD_STUB_DATA}, as an HRESULT: octets that are not the value they should be. */
    public static final int RPC_X_BAD_STUB_DATA = 0x800706F7;
    /** The Win32 error 1722, {@code RPC_S_SERVER_UNAVAILABLE}, as an HRESULT. */
    public static final int RPC_S_SERVER_UNAVAILABLE = 0x800706BA;
    /** The Win32 error 1726, {@code RPC_S_CALL_FAILED}, as an HRESULT: the connection broke during the call. */
    public static final int RPC_S_CALL_FAILED = 0x800706BE;
    /** The Win32 error 1727, {@code RPC_S_CALL_FAILED_DNE}, as an HRESULT: the connection broke before the call ran. */
    public static final int RPC_S_CALL_FAILED_DNE = 0x800706BF;
    /** The Win32 error 1745, {@code RPC_S_PROCNUM_OUT_OF_RANGE}, as an HRESULT. */
    public static final int RPC_S_PROCNUM_OUT_OF_RANGE = 0x800706D1;

    /** No limit, where milliseconds or seconds are asked for. */
    public static final int INFINITE = 0xFFFFFFFF;

    private HResult() {}

    public static boolean succeeded(int hresult) {
        return hresult >= 0;
    }

    public static boolean failed(int hresult) {
        return hresult < 0;
    }

    /** Whether a wait ended because its time was up, whichever of the two codes says so. */
    public static boolean isTimeout(int hresult) {
        return hresult == RPC_S_CALLPENDING || hresult == RPC_E_TIMEOUT;
    }

    /**
     * Gives back a success code.
     *
     * @throws ComException for a failure code
     */
    public static int check(int hresult) throws ComException {
        if (hresult < 0) {
            throw new ComException(hresult);
        }
        return hresult;
    }

    /** A Win32 error number as an HRESULT; anything that already is a failure HRESULT stays as it is. */
    public static int ofWin32(int error) {
        return error <= 0 ? error : (error & 0xFFFF) | 0x80070000;
    }

    /** The name of a code, such as {@code RPC_E_TIMEOUT}, or its eight hexadecimal digits if it has none here. */
    public static String nameOf(int hresult) {
        String name = knownName(hresult);
        return name != null ? name : hex(hresult);
    }

    /** The name, if there is one, and the digits. */
    public static String describe(int hresult) {
        String name = knownName(hresult);
        return name != null ? name + " (" + hex(hresult) + ")" : hex(hresult);
    }

    private static String hex(int hresult) {
        return String.format("0x%08X", hresult);
    }

    static @Nullable String knownName(int hresult) {
        return switch (hresult) {
            case S_OK -> "S_OK";
            case S_FALSE -> "S_FALSE";
            case E_NOTIMPL -> "E_NOTIMPL";
            case E_NOINTERFACE -> "E_NOINTERFACE";
            case E_POINTER -> "E_POINTER";
            case E_ABORT -> "E_ABORT";
            case E_FAIL -> "E_FAIL";
            case E_UNEXPECTED -> "E_UNEXPECTED";
            case E_ACCESSDENIED -> "E_ACCESSDENIED";
            case E_HANDLE -> "E_HANDLE";
            case E_OUTOFMEMORY -> "E_OUTOFMEMORY";
            case E_INVALIDARG -> "E_INVALIDARG";
            case CLASS_E_NOAGGREGATION -> "CLASS_E_NOAGGREGATION";
            case CLASS_E_CLASSNOTAVAILABLE -> "CLASS_E_CLASSNOTAVAILABLE";
            case REGDB_E_CLASSNOTREG -> "REGDB_E_CLASSNOTREG";
            case REGDB_E_IIDNOTREG -> "REGDB_E_IIDNOTREG";
            case CO_E_NOTINITIALIZED -> "CO_E_NOTINITIALIZED";
            case CO_E_OBJNOTCONNECTED -> "CO_E_OBJNOTCONNECTED";
            case CO_E_NOT_SUPPORTED -> "CO_E_NOT_SUPPORTED";
            case CO_E_CANCEL_DISABLED -> "CO_E_CANCEL_DISABLED";
            case RPC_E_CALL_REJECTED -> "RPC_E_CALL_REJECTED";
            case RPC_E_CALL_CANCELED -> "RPC_E_CALL_CANCELED";
            case RPC_E_CANTCALLOUT_INASYNCCALL -> "RPC_E_CANTCALLOUT_INASYNCCALL";
            case RPC_E_SERVER_DIED -> "RPC_E_SERVER_DIED";
            case RPC_E_SERVER_DIED_DNE -> "RPC_E_SERVER_DIED_DNE";
            case RPC_E_OUT_OF_RESOURCES -> "RPC_E_OUT_OF_RESOURCES";
            case RPC_E_SERVERFAULT -> "RPC_E_SERVERFAULT";
            case RPC_E_CHANGED_MODE -> "RPC_E_CHANGED_MODE";
            case RPC_E_INVALIDMETHOD -> "RPC_E_INVALIDMETHOD";
            case RPC_E_DISCONNECTED -> "RPC_E_DISCONNECTED";
            case RPC_E_WRONG_THREAD -> "RPC_E_WRONG_THREAD";
            case RPC_E_SERVERCALL_RETRYLATER -> "RPC_E_SERVERCALL_RETRYLATER";
            case RPC_E_SERVERCALL_REJECTED -> "RPC_E_SERVERCALL_REJECTED";
            case RPC_E_INVALID_DATA -> "RPC_E_INVALID_DATA";
            case RPC_E_VERSION_MISMATCH -> "RPC_E_VERSION_MISMATCH";
            case RPC_E_INVALID_IPID -> "RPC_E_INVALID_IPID";
            case RPC_E_INVALID_OBJECT -> "RPC_E_INVALID_OBJECT";
            case RPC_S_CALLPENDING -> "RPC_S_CALLPENDING";
            case RPC_E_CALL_COMPLETE -> "RPC_E_CALL_COMPLETE";
            case RPC_E_NO_CONTEXT -> "RPC_E_NO_CONTEXT";
            case RPC_E_TIMEOUT -> "RPC_E_TIMEOUT";
            case RPC_E_NO_SYNC -> "RPC_E_NO_SYNC";
            case RPC_E_UNEXPECTED -> "RPC_E_UNEXPECTED";
            case RPC_X_BAD_STUB_DATA -> "RPC_X_BAD_STUB_DATA";
            case RPC_S_SERVER_UNAVAILABLE -> "RPC_S_SERVER_UNAVAILABLE";
            case RPC_S_CALL_FAILED -> "RPC_S_CALL_FAILED";
            case RPC_S_CALL_FAILED_DNE -> "RPC_S_CALL_FAILED_DNE";
            case RPC_S_PROCNUM_OUT_OF_RANGE -> "RPC_S_PROCNUM_OUT_OF_RANGE";
            default -> null;
        };
    }
}
