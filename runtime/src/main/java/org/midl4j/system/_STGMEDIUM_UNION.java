// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public sealed interface _STGMEDIUM_UNION {
    /** The number that says which arm this is. */
    long discriminant();

    record Nothing() implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record HMetaFilePict(@Nullable userHMETAFILEPICT hMetaFilePict) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 32L;
        }
    }

    record HHEnhMetaFile(@Nullable userHENHMETAFILE hHEnhMetaFile) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 64L;
        }
    }

    record HGdiHandle(@Nullable GDI_OBJECT hGdiHandle) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 16L;
        }
    }

    record HGlobal(@Nullable userHGLOBAL hGlobal) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record LpszFileName(@Nullable String lpszFileName) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record Pstm(@Nullable BYTE_BLOB pstm) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record Pstg(@Nullable BYTE_BLOB pstg) implements _STGMEDIUM_UNION {
        @Override
        public long discriminant() {
            return 8L;
        }
    }
}
