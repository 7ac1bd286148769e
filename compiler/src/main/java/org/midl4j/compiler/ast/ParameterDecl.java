package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/** A parameter; the name may be missing. */
public record ParameterDecl(Span span, List<Attribute> attributes, TypeRef type, Optional<Name> name) {
    public ParameterDecl {
        attributes = List.copyOf(attributes);
    }
}
