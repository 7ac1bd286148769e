package org.midl4j.benchmarks.calls;

/** One client of one system, connected to its server. */
interface Client extends AutoCloseable {

    /** Makes a small call, and waits for its result. */
    double quote() throws Exception;

    /** Sends octets, and waits for the same ones. */
    byte[] echo(byte[] payload) throws Exception;

    /**
     * Keeps calls outstanding for a while, and then waits for the last of them.
     *
     * @return how many there were
     */
    long stream(int outstanding, long nanoseconds) throws Exception;

    @Override
    void close() throws Exception;
}
