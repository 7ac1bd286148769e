// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public sealed interface SAFEARRAYUNION {
    /** The number that says which arm this is. */
    long discriminant();

    record BstrStr(SAFEARR_BSTR BstrStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 8L;
        }
    }

    record UnknownStr(SAFEARR_UNKNOWN UnknownStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 13L;
        }
    }

    record DispatchStr(SAFEARR_DISPATCH DispatchStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 9L;
        }
    }

    record VariantStr(SAFEARR_VARIANT VariantStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 12L;
        }
    }

    record RecordStr(SAFEARR_BRECORD RecordStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 36L;
        }
    }

    record HaveIidStr(SAFEARR_HAVEIID HaveIidStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 32781L;
        }
    }

    record ByteStr(BYTE_SIZEDARR ByteStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 16L;
        }
    }

    record WordStr(WORD_SIZEDARR WordStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record LongStr(DWORD_SIZEDARR LongStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record HyperStr(HYPER_SIZEDARR HyperStr) implements SAFEARRAYUNION {
        @Override
        public long discriminant() {
            return 20L;
        }
    }
}
