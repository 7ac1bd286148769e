package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** {@code NAME = value} in an enumeration; without a value it is one more than the previous. */
public record EnumeratorDecl(Span span, List<Attribute> attributes, Name name, Optional<Expr> value, String doc) {
    public EnumeratorDecl {
        attributes = List.copyOf(attributes);
    }
}
