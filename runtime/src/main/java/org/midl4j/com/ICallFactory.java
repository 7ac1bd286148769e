package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/**
 * Makes call objects: a server object that implements this serves calls asynchronously, and a proxy implements it so
 * that clients can call asynchronously.
 */
public interface ICallFactory extends IUnknown {
    Guid IID = new Guid(0x1c733a302a1c11ceL, 0xade500aa0044773dL);

    /**
     * Makes a call object, good for one call at a time.
     *
     * @param riid the IID of the asynchronous interface, the one in {@code [async_uuid]}
     * @param outer the object the new one becomes part of, or null; with an outer, {@code wanted} must be
     *     {@code IUnknown.class}, and what is returned is the inner unknown for the outer to keep
     * @param wanted what to return: the asynchronous interface, {@code IUnknown}, {@code ISynchronize} …
     * @throws ComException {@code E_NOINTERFACE} if {@code riid} is not an asynchronous interface this object can be
     *     called through; {@code E_INVALIDARG} if {@code riid} or {@code wanted} is null, or {@code wanted} is not
     *     {@code IUnknown.class} although there is an outer
     */
    <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException;
}
