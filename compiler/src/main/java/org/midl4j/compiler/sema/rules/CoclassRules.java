package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Rules between the interfaces of a coclass. */
final class CoclassRules {
    private CoclassRules() {}

    static void check(Decl.Coclass declared, List<Diagnostic> problems) {
        if (!Attrs.has(declared.attributes(), "uuid")) {
            problems.add(Diagnostic.of(
                            Code.UUID_MISSING, declared.name().span(), "coclass `" + declared.name() + "` has no uuid")
                    .help("add `uuid(…)`, the CLSID, to its attributes"));
        }
        severalDefaults(declared, false, problems);
        severalDefaults(declared, true, problems);
        offeredTwice(declared, problems);
        for (Decl.CoclassMember member : declared.members()) {
            Optional<Attribute> table = Attrs.find(member.attributes(), "defaultvtable");
            if (table.isPresent() && !Attrs.has(member.attributes(), "source")) {
                problems.add(Diagnostic.of(
                                Code.DEFAULTVTABLE_WITHOUT_SOURCE,
                                table.get().span(),
                                "`defaultvtable` on an interface that is not a `source`")
                        .help("add `source`, or remove `defaultvtable`"));
            }
        }
    }

    /** An interface is called and called back, but neither of it twice. */
    private static void offeredTwice(Decl.Coclass declared, List<Diagnostic> problems) {
        Map<String, Decl.CoclassMember> offered = new HashMap<>();
        for (Decl.CoclassMember member : declared.members()) {
            if (!(member.type() instanceof TypeRef.Named type)) {
                continue;
            }
            boolean source = Attrs.has(member.attributes(), "source");
            Decl.CoclassMember first = offered.putIfAbsent(type.name() + source, member);
            if (first != null) {
                problems.add(Diagnostic.of(
                                Code.REDEFINITION,
                                type.span(),
                                "coclass `" + declared.name() + "` has `" + type.name() + "` already")
                        .note(first.type().span(), "first named here"));
            }
        }
    }

    private static void severalDefaults(Decl.Coclass declared, boolean source, List<Diagnostic> problems) {
        Optional<Attribute> first = Optional.empty();
        for (Decl.CoclassMember member : declared.members()) {
            Optional<Attribute> marked = Attrs.find(member.attributes(), "default");
            if (marked.isEmpty() || Attrs.has(member.attributes(), "source") != source) {
                continue;
            }
            if (first.isPresent()) {
                problems.add(Diagnostic.of(
                                Code.SEVERAL_DEFAULT_INTERFACES,
                                marked.get().span(),
                                "coclass `" + declared.name() + "` has a second default "
                                        + (source ? "source" : "interface"))
                        .note(first.get().span(), "the first is marked here")
                        .help("keep one `default`"));
            } else {
                first = marked;
            }
        }
    }
}
