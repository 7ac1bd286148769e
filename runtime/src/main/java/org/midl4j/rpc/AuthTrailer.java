package org.midl4j.rpc;

/**
 * The security trailer of a PDU (C706 13.2.6.1).
 *
 * @param token what the mechanism says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AuthTrailer(int type, int level, int padding, int contextId, byte[] token) {}
