package org.midl4j.support;

import org.midl4j.com.ContextHandle;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Writes and reads context handles: 20 octets, aligned to 4. */
public final class ContextHandleCodec {
    private static final int SIZE = 20;

    private ContextHandleCodec() {}

    public static void write(NdrWriter out, ContextHandle handle) {
        int at = out.reserve(4, SIZE);
        out.putInt(at, handle.attributes());
        out.putGuid(at + 4, handle.uuid());
    }

    public static ContextHandle read(NdrReader in) {
        int at = in.take(4, SIZE);
        return new ContextHandle(in.getInt(at), in.getGuid(at + 4));
    }
}
