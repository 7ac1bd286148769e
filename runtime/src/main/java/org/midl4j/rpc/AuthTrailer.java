package org.midl4j.rpc;

/** The security trailer of a PDU (C706 13.2.6.1), without the token, which nobody here reads yet. */
record AuthTrailer(int type, int level, int padding, int contextId, int valueLength) {}
