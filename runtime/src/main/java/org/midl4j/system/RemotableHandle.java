// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public sealed interface RemotableHandle {
    /** The number that says which arm this is. */
    long discriminant();

    record HInproc(int hInproc) implements RemotableHandle {
        @Override
        public long discriminant() {
            return 1215587415L;
        }
    }

    record HRemote(int hRemote) implements RemotableHandle {
        @Override
        public long discriminant() {
            return 1383359575L;
        }
    }
}
