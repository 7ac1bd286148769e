package org.midl4j.com;

/**
 * What the last finished call of a call object answered. Call objects of proxies have it: {@code
 * call.queryInterface(CallOutcome.class)}.
 */
public interface CallOutcome extends IUnknown {

    /**
     * The HRESULT of the call that was finished last: {@code S_OK} or another success code, or the failure that {@code
     * Finish_} has thrown. {@code RPC_E_CALL_COMPLETE} while none was finished.
     */
    int hresult();
}
