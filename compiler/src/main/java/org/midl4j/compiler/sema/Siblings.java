package org.midl4j.compiler.sema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.model.Type;

/**
 * The parameters of an operation, or the fields of a structure, that an attribute's expression may name.
 *
 * @param names empty strings for those without a name
 */
record Siblings(List<String> names, List<Type> types) {
    static final Siblings NONE = new Siblings(List.of(), List.of());

    @Nullable
    Type type(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : types.get(index);
    }
}
