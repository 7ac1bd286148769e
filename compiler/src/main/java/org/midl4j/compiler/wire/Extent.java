package org.midl4j.compiler.wire;

import java.util.Optional;
import java.util.OptionalLong;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Expression;

/**
 * How many elements one dimension of an array has, and which of them are sent.
 *
 * @param fixed the number of elements, if the IDL says
 * @param size otherwise how many there are room for; absent for a {@code [string]}, whose characters decide
 * @param first the index of the first element sent; 0 if absent
 * @param length how many are sent; all from the first on if absent
 * @param varying whether offset and actual count are sent
 */
public record Extent(
        OptionalLong fixed,
        Optional<Expression> size,
        Optional<Expression> first,
        Optional<Expression> length,
        boolean varying) {

    static Extent of(Array array) {
        return new Extent(array.fixedSize(), array.size(), array.first(), array.length(), array.isVarying());
    }

    /** Whether a maximum count is sent in front of the outermost value. */
    public boolean isConformant() {
        return fixed.isEmpty();
    }
}
