package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;

/** What has been found in the braces of a dispinterface so far. */
final class DispinterfaceMembers {
    private final List<FieldDecl> properties = new ArrayList<>();
    private final List<Decl.Operation> methods = new ArrayList<>();
    private Optional<Name> exposes = Optional.empty();

    List<FieldDecl> properties() {
        return properties;
    }

    List<Decl.Operation> methods() {
        return methods;
    }

    Optional<Name> exposes() {
        return exposes;
    }

    void exposes(Name name) {
        exposes = Optional.of(name);
    }
}
