// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidl.idl")
@NullMarked
public sealed interface GDI_OBJECT_u {
    /** The number that says which arm this is. */
    long discriminant();

    record HBitmap(@Nullable userHBITMAP hBitmap) implements GDI_OBJECT_u {
        @Override
        public long discriminant() {
            return 7L;
        }
    }

    record HPalette(@Nullable userHPALETTE hPalette) implements GDI_OBJECT_u {
        @Override
        public long discriminant() {
            return 5L;
        }
    }

    record HGeneric(long discriminant, @Nullable userHGLOBAL hGeneric) implements GDI_OBJECT_u {}
}
