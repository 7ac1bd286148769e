package org.midl4j.compiler.ast;

import org.midl4j.compiler.source.Span;

/**
 * An identifier where it stands.
 *
 * @param text as written; a qualified name keeps its dots, {@code stdole.IDispatch}
 */
public record Name(Span span, String text) {
    @Override
    public String toString() {
        return text;
    }
}
