package org.midl4j.com;

/**
 * Lets a thread wait for something to happen, such as the end of an asynchronous call.
 *
 * <p>Signalled or not; a call object's is reset by {@code Begin_}, signalled once when the call ends (cancelled counts),
 * and stays so until the next {@code Begin_}. Safe for use by several threads.
 */
public interface ISynchronize extends IUnknown {
    Guid IID = new Guid(0x0000003000000000L, 0xc000000000000046L);

    /** {@code Wait} flag: serve what marshalling needs, nothing else. */
    int COWAIT_DEFAULT = 0;

    /** {@code Wait} flag: wait for all handles, where several are given. */
    int COWAIT_WAITALL = 1;

    /** {@code Wait} flag: an interruption of the thread ends the wait, and stays set. */
    int COWAIT_ALERTABLE = 2;

    /** {@code Wait} flag: accepted, means nothing here. */
    int COWAIT_INPUTAVAILABLE = 4;

    /** {@code Wait} flag: accepted, means nothing here. */
    int COWAIT_DISPATCH_CALLS = 8;

    /** {@code Wait} flag: a single-threaded apartment runs posted tasks too while it waits. */
    int COWAIT_DISPATCH_WINDOW_MESSAGES = 0x10;

    /**
     * Waits until signalled. A single-threaded apartment serves incoming calls meanwhile.
     *
     * @param flags {@code COWAIT_…} values, or 0
     * @param milliseconds how long; 0 looks without waiting, {@link HResult#INFINITE} has no limit
     * @return {@link HResult#S_OK} if signalled, {@link HResult#RPC_S_CALLPENDING} if the time ran out; waiting again is
     *     fine
     * @throws ComException {@code E_INVALIDARG} for unknown flags; {@code RPC_E_CANTCALLOUT_INASYNCCALL} on the thread
     *     of an apartment that cannot serve calls while it waits
     */
    int Wait(int flags, int milliseconds) throws ComException;

    /** Makes it signalled and lets every waiting thread go on. On a server's call object: the call is done. */
    void Signal() throws ComException;

    /** Makes it not signalled. */
    void Reset() throws ComException;
}
