// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public sealed interface userHGLOBAL {
    /** The number that says which arm this is. */
    long discriminant();

    record HInproc(int hInproc) implements userHGLOBAL {
        @Override
        public long discriminant() {
            return 1215587415L;
        }
    }

    record HRemote(@Nullable FLAGGED_BYTE_BLOB hRemote) implements userHGLOBAL {
        @Override
        public long discriminant() {
            return 1383359575L;
        }
    }

    record HInproc64(long hInproc64) implements userHGLOBAL {
        @Override
        public long discriminant() {
            return 1349805143L;
        }
    }
}
