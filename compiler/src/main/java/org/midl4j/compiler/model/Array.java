package org.midl4j.compiler.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One dimension of an array, or what a sized pointer or string pointer points to.
 *
 * @param fixedSize the number of elements of a fixed array
 * @param size how many elements there are room for ({@code size_is}, or {@code max_is} + 1): then it is conformant
 * @param first the index of the first element sent ({@code first_is})
 * @param length how many elements are sent ({@code length_is}, or {@code last_is} − first + 1): then it is varying
 * @param string whether it is {@code [string]}: varying, the terminator decides the length
 */
public record Array(
        Type element,
        OptionalLong fixedSize,
        Optional<Expression> size,
        Optional<Expression> first,
        Optional<Expression> length,
        boolean string)
        implements Type {

    /** Whether its size is known only at run time: a maximum count is sent. */
    public boolean isConformant() {
        return fixedSize.isEmpty();
    }

    /** Whether only part of it may be sent: offset and actual count are sent. */
    public boolean isVarying() {
        return string || length.isPresent() || first.isPresent();
    }

    @Override
    public String spelling() {
        return element.spelling() + (fixedSize.isPresent() ? "[" + fixedSize.getAsLong() + "]" : "[]");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.array(this);
    }
}
