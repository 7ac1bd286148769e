// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public sealed interface _wireVARIANT_value {
    /** The number that says which arm this is. */
    long discriminant();

    record LlVal(long llVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 20L;
        }
    }

    record LVal(int lVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record BVal(byte bVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 17L;
        }
    }

    record IVal(short iVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record FltVal(float fltVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record DblVal(double dblVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 5L;
        }
    }

    record BoolVal(boolean boolVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 11L;
        }
    }

    record Scode(int scode) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 10L;
        }
    }

    record CyVal(BigDecimal cyVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 6L;
        }
    }

    record Date(double date) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 7L;
        }
    }

    record BstrVal(@Nullable FLAGGED_WORD_BLOB bstrVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 8L;
        }
    }

    record PunkVal(@Nullable IUnknown punkVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 13L;
        }
    }

    record PdispVal(@Nullable IDispatch pdispVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 9L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Parray(@Nullable _wireSAFEARRAY @Nullable [] parray) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 8192L;
        }
    }

    record BrecVal(long discriminant,
            @Nullable _wireBRECORD brecVal) implements _wireVARIANT_value {}

    record PbVal(@Nullable Byte pbVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16401L;
        }
    }

    record PiVal(@Nullable Short piVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16386L;
        }
    }

    record PlVal(@Nullable Integer plVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16387L;
        }
    }

    record PllVal(@Nullable Long pllVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16404L;
        }
    }

    record PfltVal(@Nullable Float pfltVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16388L;
        }
    }

    record PdblVal(@Nullable Double pdblVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16389L;
        }
    }

    record PboolVal(@Nullable Boolean pboolVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16395L;
        }
    }

    record Pscode(@Nullable Integer pscode) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16394L;
        }
    }

    record PcyVal(@Nullable BigDecimal pcyVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16390L;
        }
    }

    record Pdate(@Nullable Double pdate) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16391L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record PbstrVal(
            @Nullable FLAGGED_WORD_BLOB @Nullable [] pbstrVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16392L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record PpunkVal(@Nullable IUnknown @Nullable [] ppunkVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16397L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record PpdispVal(@Nullable IDispatch @Nullable [] ppdispVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16393L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Pparray(
            @Nullable _wireSAFEARRAY @Nullable [] @Nullable [] pparray) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 24576L;
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record PvarVal(@Nullable _wireVARIANT @Nullable [] pvarVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16396L;
        }
    }

    record CVal(byte cVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16L;
        }
    }

    record UiVal(@Unsigned short uiVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 18L;
        }
    }

    record UlVal(@Unsigned int ulVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 19L;
        }
    }

    record UllVal(@Unsigned long ullVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 21L;
        }
    }

    record IntVal(int intVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 22L;
        }
    }

    record UintVal(@Unsigned int uintVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 23L;
        }
    }

    record DecVal(BigDecimal decVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 14L;
        }
    }

    record PdecVal(@Nullable BigDecimal pdecVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16398L;
        }
    }

    record PcVal(@Nullable Byte pcVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16400L;
        }
    }

    record PuiVal(@Nullable Short puiVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16402L;
        }
    }

    record PulVal(@Nullable Integer pulVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16403L;
        }
    }

    record PullVal(@Nullable Long pullVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16405L;
        }
    }

    record PintVal(@Nullable Integer pintVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16406L;
        }
    }

    record PuintVal(@Nullable Integer puintVal) implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 16407L;
        }
    }

    record Nothing() implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 0L;
        }
    }

    record Nothing_() implements _wireVARIANT_value {
        @Override
        public long discriminant() {
            return 1L;
        }
    }
}
