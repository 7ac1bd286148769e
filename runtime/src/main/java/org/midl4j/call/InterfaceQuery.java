package org.midl4j.call;

import java.util.List;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A way to ask an object elsewhere for many of its interfaces in one call: operation {@link #OPNUM} of a channel. */
public interface InterfaceQuery {

    /** Asks; as in {@code IRemUnknown}. */
    int OPNUM = 3;

    /** Where the question goes. */
    Channel channel();

    /** Whether an interface can be had without a question. */
    boolean knows(InterfaceType<?> type);

    /** Writes the question. */
    void write(NdrWriter out, List<Guid> iids) throws ComException;

    /**
     * Reads the answer. The interfaces that were found are {@linkplain #knows known} from then on.
     *
     * @param iids those that were asked for
     * @return an HRESULT for each
     * @throws ComException if the object could not be asked
     */
    int[] read(NdrReader in, List<Guid> iids) throws ComException;
}
