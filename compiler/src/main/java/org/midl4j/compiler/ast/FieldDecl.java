package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * A field of a structure, one per declarator; also a property of a dispinterface.
 *
 * @param name absent for an anonymous structure or union, and for padding bits
 * @param bits the width of a bit field
 * @param doc the comment in front, without its markers; may be empty
 */
public record FieldDecl(
        Span span, List<Attribute> attributes, TypeRef type, Optional<Name> name, Optional<Expr> bits, String doc) {
    public FieldDecl {
        attributes = List.copyOf(attributes);
    }
}
