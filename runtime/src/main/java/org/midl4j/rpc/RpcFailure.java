package org.midl4j.rpc;

/**
 * Why a call has no reply.
 *
 * @param status a fault's status, or the Win32 error of a lost connection
 * @param executed whether the server may have run the call
 * @param detail what happened, for people
 */
public record RpcFailure(int status, boolean executed, String detail) {}
