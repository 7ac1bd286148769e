package org.midl4j.call;

import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrWriter;

/** Writes the {@code [in]} parameters of one call. */
@FunctionalInterface
public interface RequestWriter {

    /** For an operation without {@code [in]} parameters. */
    RequestWriter NOTHING = out -> {};

    void write(NdrWriter out) throws ComException;
}
