package org.midl4j.com;

/** A group of {@link ISynchronize} objects, any of which can be waited for. */
public interface ISynchronizeContainer extends IUnknown {
    Guid IID = new Guid(0x0000003300000000L, 0xc000000000000046L);

    /**
     * Adds a member.
     *
     * @throws ComException {@code RPC_E_OUT_OF_RESOURCES} if there are 63 already
     */
    void AddSynchronize(ISynchronize member) throws ComException;

    /**
     * Waits for any member to be signalled, takes it out of the group and returns it.
     *
     * @param milliseconds how long; 0 looks without waiting, {@link HResult#INFINITE} has no limit
     * @throws ComException {@code RPC_E_TIMEOUT}; {@code RPC_E_NO_SYNC} if there is no member; {@code E_INVALIDARG} for
     *     {@code COWAIT_WAITALL} or unknown flags
     */
    ISynchronize WaitMultiple(int flags, int milliseconds) throws ComException;
}
