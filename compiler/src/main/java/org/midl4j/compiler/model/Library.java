package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.source.Span;

/**
 * A type library.
 *
 * @param importlibs the compiled libraries it names, as written
 * @param members what it declares or pulls in, in order
 */
public record Library(
        String name,
        Span span,
        Attributes attributes,
        Optional<UUID> uuid,
        List<String> importlibs,
        List<Declaration> members,
        String doc)
        implements Declaration {
    public Library {
        importlibs = List.copyOf(importlibs);
        members = List.copyOf(members);
    }
}
