package org.midl4j.com;

/** Lets the thing behind an {@link ISynchronize} be replaced. */
public interface ISynchronizeEvent extends ISynchronizeHandle {
    Guid IID = new Guid(0x0000003200000000L, 0xc000000000000046L);

    /**
     * Waits for {@code handle} from now on.
     *
     * @throws ComException {@code E_INVALIDARG} for a handle of a kind it cannot wait for
     */
    void SetEventHandle(WaitHandle handle) throws ComException;
}
