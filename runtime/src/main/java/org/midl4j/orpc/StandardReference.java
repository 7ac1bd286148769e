package org.midl4j.orpc;

import org.midl4j.com.Guid;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * STDOBJREF (MS-DCOM 2.2.18.1): one interface of an object, and the references to it that are handed over.
 *
 * @param publicReferences how many references become the receiver's
 * @param oxid the exporter, an apartment or a process
 * @param oid the object
 * @param ipid the interface
 */
record StandardReference(int flags, int publicReferences, long oxid, long oid, Guid ipid) {
    private static final int SIZE = 40;

    static StandardReference read(NdrReader in) {
        int at = in.take(8, SIZE);
        return new StandardReference(
                in.getInt(at), in.getInt(at + 4), in.getLong(at + 8), in.getLong(at + 16), in.getGuid(at + 24));
    }

    void write(NdrWriter out) {
        int at = out.reserve(8, SIZE);
        out.putInt(at, flags);
        out.putInt(at + 4, publicReferences);
        out.putLong(at + 8, oxid);
        out.putLong(at + 16, oid);
        out.putGuid(at + 24, ipid);
    }
}
