package org.midl4j.call;

import org.midl4j.com.ComException;

/** The server's end of one interface of one object: reads requests, calls the object, replies. */
public interface Stub {

    /**
     * Serves a call: reads the parameters, and replies now or later. Called by {@link ServerCall#dispatch}, which turns
     * what is thrown into a fault.
     */
    void invoke(ServerCall call) throws ComException;
}
