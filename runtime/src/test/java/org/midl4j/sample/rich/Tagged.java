// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public sealed interface Tagged {
    /** The number that says which arm this is. */
    long discriminant();

    record Number(int number) implements Tagged {
        @Override
        public long discriminant() {
            return 1L;
        }
    }

    record Real(double real) implements Tagged {
        @Override
        public long discriminant() {
            return 2L;
        }
    }

    record Gaps(org.midl4j.sample.rich.Gaps gaps) implements Tagged {
        @Override
        public long discriminant() {
            return 3L;
        }
    }

    record Text(@Nullable String text) implements Tagged {
        @Override
        public long discriminant() {
            return 4L;
        }
    }

    record Other(long discriminant) implements Tagged {}
}
