package org.midl4j.call;

/** What a call is made on: an interface, and the way to whoever implements it. */
public sealed interface CallTarget permits ProxyTarget, RpcTarget {

    /** The interface that is called. */
    InterfaceType<?> type();

    /** Takes the calls there. */
    Channel channel();
}
