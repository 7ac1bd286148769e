// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public sealed interface uCLSSPEC {
    /** The number that says which arm this is. */
    long discriminant();

    record Clsid(Guid clsid) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record PFileExt(@Nullable String pFileExt) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record PMimeType(@Nullable String pMimeType) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record PProgId(@Nullable String pProgId) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record PFileName(@Nullable String pFileName) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record ByName(uCLSSPEC_ByName ByName) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 5L;
        }
    }

    record ByObjectId(uCLSSPEC_ByObjectId ByObjectId) implements uCLSSPEC {
        @Override
        public long discriminant() {
            return 6L;
        }
    }
}
