// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public sealed interface uSTGMEDIUM_value {
    /** The number that says which arm this is. */
    long discriminant();

    record HBitmap(@Nullable userHBITMAP hBitmap) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 16L;
        }
    }

    record HMetaFilePict(@Nullable userHMETAFILEPICT hMetaFilePict) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 32L;
        }
    }

    record HEnhMetaFile(@Nullable userHENHMETAFILE hEnhMetaFile) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 64L;
        }
    }

    record HGlobal(@Nullable userHGLOBAL hGlobal) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record LpszFileName(@Nullable String lpszFileName) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record Pstm(@Nullable IStream pstm) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record Pstg(@Nullable IStorage pstg) implements uSTGMEDIUM_value {
        @Override
        public long discriminant() {
            return 8L;
        }
    }

    record Other(long discriminant) implements uSTGMEDIUM_value {}
}
