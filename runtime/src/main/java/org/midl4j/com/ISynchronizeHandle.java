package org.midl4j.com;

/** Shows the thing behind an {@link ISynchronize} that can be waited for together with others. */
public interface ISynchronizeHandle extends IUnknown {
    Guid IID = new Guid(0x0000003100000000L, 0xc000000000000046L);

    /** The handle; it stays the object's own. */
    WaitHandle GetHandle() throws ComException;
}
