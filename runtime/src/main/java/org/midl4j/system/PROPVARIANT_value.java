// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public sealed interface PROPVARIANT_value {
    /** The number that says which arm this is. */
    long discriminant();

    record Nothing(long discriminant) implements PROPVARIANT_value {}

    record CVal(byte cVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 16L;
        }
    }

    record BVal(byte bVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 17L;
        }
    }

    record IVal(short iVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record UiVal(@Unsigned short uiVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 18L;
        }
    }

    record LVal(int lVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record UlVal(@Unsigned int ulVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 19L;
        }
    }

    record IntVal(int intVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 22L;
        }
    }

    record UintVal(@Unsigned int uintVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 23L;
        }
    }

    record HVal(long discriminant, LARGE_INTEGER hVal) implements PROPVARIANT_value {}

    record UhVal(ULARGE_INTEGER uhVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 21L;
        }
    }

    record FltVal(float fltVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record DblVal(double dblVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 5L;
        }
    }

    record BoolVal(boolean boolVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 11L;
        }
    }

    record Scode(int scode) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 10L;
        }
    }

    record CyVal(BigDecimal cyVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 6L;
        }
    }

    record Date(double date) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 7L;
        }
    }

    record Filetime(FILETIME filetime) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 64L;
        }
    }

    record Puuid(@Nullable Guid puuid) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 72L;
        }
    }

    record Pclipdata(@Nullable CLIPDATA pclipdata) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 71L;
        }
    }

    record BstrVal(@Nullable String bstrVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 8L;
        }
    }

    record BstrblobVal(BSTRBLOB bstrblobVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4095L;
        }
    }

    record Blob(long discriminant, BLOB blob) implements PROPVARIANT_value {}

    record PszVal(@Nullable String pszVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 30L;
        }
    }

    record PwszVal(@Nullable String pwszVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 31L;
        }
    }

    record PunkVal(@Nullable IUnknown punkVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 13L;
        }
    }

    record PdispVal(@Nullable IDispatch pdispVal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 9L;
        }
    }

    record PStream(long discriminant, @Nullable IStream pStream) implements PROPVARIANT_value {}

    record PStorage(long discriminant, @Nullable IStorage pStorage) implements PROPVARIANT_value {}

    record PVersionedStream(
            @Nullable VERSIONEDSTREAM pVersionedStream) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 73L;
        }
    }

    record Cac(CAC cac) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4112L;
        }
    }

    record Caub(CAUB caub) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4113L;
        }
    }

    record Cai(CAI cai) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4098L;
        }
    }

    record Caui(CAUI caui) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4114L;
        }
    }

    record Cal(CAL cal) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4099L;
        }
    }

    record Caul(CAUL caul) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4115L;
        }
    }

    record Cah(CAH cah) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4116L;
        }
    }

    record Cauh(CAUH cauh) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4117L;
        }
    }

    record Caflt(CAFLT caflt) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4100L;
        }
    }

    record Cadbl(CADBL cadbl) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4101L;
        }
    }

    record Cabool(CABOOL cabool) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4107L;
        }
    }

    record Cascode(CASCODE cascode) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4106L;
        }
    }

    record Cacy(CACY cacy) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4102L;
        }
    }

    record Cadate(CADATE cadate) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4103L;
        }
    }

    record Cafiletime(CAFILETIME cafiletime) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4160L;
        }
    }

    record Cauuid(CACLSID cauuid) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4168L;
        }
    }

    record Caclipdata(CACLIPDATA caclipdata) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4167L;
        }
    }

    record Cabstr(CABSTR cabstr) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4104L;
        }
    }

    record Cabstrblob(CABSTRBLOB cabstrblob) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 8191L;
        }
    }

    record Calpstr(CALPSTR calpstr) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4126L;
        }
    }

    record Calpwstr(CALPWSTR calpwstr) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4127L;
        }
    }

    record Capropvar(CAPROPVARIANT capropvar) implements PROPVARIANT_value {
        @Override
        public long discriminant() {
            return 4108L;
        }
    }
}
