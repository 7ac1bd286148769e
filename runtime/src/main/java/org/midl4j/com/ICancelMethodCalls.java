package org.midl4j.com;

/** Cancels a call, and tells whether it was cancelled; both ends of a call have it. */
public interface ICancelMethodCalls extends IUnknown {
    Guid IID = new Guid(0x0000002900000000L, 0xc000000000000046L);

    /**
     * Asks for the call to be cancelled. The client goes on at once or when {@code seconds} are over; what becomes of the
     * server is its own business.
     *
     * @param seconds how long to give the server; 0 none, {@link HResult#INFINITE} until it returns
     * @return {@link HResult#S_OK} if the call is now cancelled, {@link HResult#RPC_E_CALL_COMPLETE} if it ended before
     *     that, {@link HResult#RPC_E_CALL_CANCELED} if it was cancelled already, {@link HResult#CO_E_CANCEL_DISABLED} if
     *     it does not allow cancelling
     */
    int Cancel(int seconds) throws ComException;

    /**
     * Whether the call was cancelled.
     *
     * @return {@link HResult#RPC_E_CALL_CANCELED}, {@link HResult#RPC_S_CALLPENDING} if it was not, or
     *     {@link HResult#RPC_E_CALL_COMPLETE} if there is no call; never {@code S_OK}
     */
    int TestCancel() throws ComException;
}
