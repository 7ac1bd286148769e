package org.midl4j.compiler.sema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Type;

/**
 * The parameters of an operation, or the fields of a structure, that an attribute's expression may name.
 *
 * @param names empty strings for those without a name
 * @param sent whether the expression is ever computed; in a local operation it only documents
 */
record Siblings(List<String> names, List<Type> types, boolean sent) {
    static final Siblings NONE = new Siblings(List.of(), List.of(), true);

    /** How bad a mistake in such an expression is. */
    Severity severity() {
        return sent ? Severity.ERROR : Severity.WARNING;
    }

    @Nullable
    Type type(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : types.get(index);
    }
}
