package org.midl4j.compiler.model;

import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Something with a name that a file declares. */
public sealed interface Declaration permits NamedType, Library, Module, Constant {

    /** What it is called; never empty (a type without tag or typedef gets a made-up name). */
    String name();

    /** Where its name stands. */
    Span span();

    Attributes attributes();

    /** The comment in front of it, without markers; may be empty. */
    String doc();

    /** The file it is declared in. */
    default SourceFile file() {
        return span().file();
    }
}
