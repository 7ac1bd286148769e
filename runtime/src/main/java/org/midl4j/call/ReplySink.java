package org.midl4j.call;

import java.util.Optional;
import org.midl4j.ndr.NdrWriter;

/** Where the answer to one request goes. Exactly one of {@link #reply} and {@link #fault} is called, once, on any thread. */
public interface ReplySink {

    /** Who made the call, if it came over a connection. */
    default Optional<Caller> caller() {
        return Optional.empty();
    }

    /** A writer that stands where the first result goes. */
    NdrWriter newReply();

    /** Sends the reply; {@code reply} is from {@link #newReply}, and the sink's from now on. */
    void reply(NdrWriter reply);

    /**
     * Sends a fault instead of a reply.
     *
     * @param status the fault's status: an {@code nca_} code, a Win32 error or an HRESULT
     * @param executed whether the object's method may have been called
     */
    void fault(int status, boolean executed);
}
