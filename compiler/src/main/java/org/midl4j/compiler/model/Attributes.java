package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;

/**
 * The attributes of one declaration: those of the IDL, then those an ACF adds.
 *
 * <p>Whether they are allowed and well-formed was checked before; what they say about types, sizes and identity is in
 * the model already. This is for all the others, and for those who print.
 */
public final class Attributes {
    /** No attributes at all. */
    public static final Attributes NONE = new Attributes(List.of());

    private final List<Attribute> all;

    private Attributes(List<Attribute> all) {
        this.all = all;
    }

    public static Attributes of(List<Attribute> all) {
        return all.isEmpty() ? NONE : new Attributes(List.copyOf(all));
    }

    /** In the order written. */
    public List<Attribute> all() {
        return all;
    }

    public boolean has(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().text().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The first attribute of that name. */
    public Optional<Attribute> find(String name) {
        for (Attribute attribute : all) {
            if (attribute.name().text().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
