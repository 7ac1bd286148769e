package org.midl4j.rpc;

/** The bits of {@code pfc_flags}. */
final class PduFlags {
    static final int FIRST_FRAGMENT = 0x01;
    static final int LAST_FRAGMENT = 0x02;
    /** In a request: cancelled before it was sent. */
    static final int PENDING_CANCEL = 0x04;
    /** Several calls at once on one connection. */
    static final int CONCURRENT_MULTIPLEXING = 0x10;
    /** In a bind and its answer: verifiers cover headers (MS-RPCE 2.2.2.3). */
    static final int SUPPORT_HEADER_SIGN = 0x04;
    /** In a fault: the call certainly did not run. */
    static final int DID_NOT_EXECUTE = 0x20;
    /** In a request: nobody waits for a reply. */
    static final int MAYBE = 0x40;

    static final int OBJECT_UUID = 0x80;

    static final int WHOLE = FIRST_FRAGMENT | LAST_FRAGMENT;

    private PduFlags() {}
}
