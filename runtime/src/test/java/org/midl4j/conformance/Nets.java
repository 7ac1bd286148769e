package org.midl4j.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;

/** The {@link Net}s of one test. */
final class Nets implements AutoCloseable {
    private final Deque<Net> open = new ArrayDeque<>();

    /** A way to an object. */
    Net to(Way way, IUnknown object) throws ComException {
        Net net = new Net(way, object);
        open.push(net);
        return net;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
