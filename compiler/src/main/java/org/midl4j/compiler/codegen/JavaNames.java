package org.midl4j.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.midl4j.compiler.codegen.JavaOptions.NameStyle;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.source.Span;

/**
 * Finds the Java name of everything: the IDL's own unless Java forbids it or something else has it; then it gets a
 * {@code _}, and a note says so.
 */
final class JavaNames {
    /** Words that cannot name a type, and types of {@code java.lang} that generated code mentions. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "Object",
            "String",
            "Override",
            "Void",
            "Record",
            "Enum",
            "Boolean",
            "Byte",
            "Short",
            "Character",
            "Integer",
            "Long",
            "Float",
            "Double",
            "SuppressWarnings",
            "Math",
            "Class",
            "Exception",
            "Throwable",
            "IllegalArgumentException",
            "StringBuilder",
            "Deprecated",
            "System",
            "Nullable",
            "NullMarked",
            "Unsigned",
            "Guid",
            "ComException",
            "RpcException",
            "NdrReader",
            "NdrWriter",
            "InterfaceType",
            "AsyncType",
            "MidlGenerated",
            "Arrays",
            "Objects");

    /** Classes whose static members generated code uses; a variable of that name would hide them. */
    static final Set<String> CALLED = Set.of(
            "Arrays",
            "BigDecimal",
            "Byte",
            "Checked",
            "ContextHandleCodec",
            "Double",
            "Empty",
            "Float",
            "Guid",
            "HResult",
            "Integer",
            "InterfacePointers",
            "InterfaceType",
            "Long",
            "NotRemote",
            "Objects",
            "Pipe",
            "Pipes",
            "ReplyReader",
            "RequestWriter",
            "Short",
            "Variant");

    private static final Set<String> OBJECT_METHODS = Set.of(
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "queryInterface",
            "tryQueryInterface",
            "release");

    private static final Set<String> FORBIDDEN_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final NameStyle style;
    private final Map<Declaration, String> types = new IdentityHashMap<>();
    private final Map<String, Map<String, String>> takenTypes = new HashMap<>();
    private final Map<Operation, String> methods = new IdentityHashMap<>();
    private final Map<Interface, Set<String>> methodsOf = new IdentityHashMap<>();
    private final Map<Field, String> fields = new IdentityHashMap<>();
    private final List<Diagnostic> notes = new ArrayList<>();

    private Predicate<Declaration> kept = declaration -> false;

    JavaNames(NameStyle style) {
        this.style = style;
    }

    /** Says whose members are called as in the IDL in any style, because their Java is there already. */
    void keepThoseOf(Predicate<Declaration> owners) {
        kept = owners;
    }

    private NameStyle style(Declaration owner) {
        return kept.test(owner) ? NameStyle.IDL : style;
    }

    static boolean isKeyword(String name) {
        return Identifiers.isReserved(name);
    }

    /** What had to be changed. */
    List<Diagnostic> notes() {
        return List.copyOf(notes);
    }

    // ---- types ----

    /**
     * Gives a declaration its name in a package, in which no two files may differ by case only.
     *
     * @param companions what is generated beside it, such as {@code Proxy}: suffixes
     */
    String declare(Declaration type, String javaPackage, List<String> companions) {
        String known = types.get(type);
        if (known != null) {
            return known;
        }
        Map<String, String> taken = takenTypes.computeIfAbsent(javaPackage, key -> new HashMap<>());
        String name = identifier(type.name());
        while (TAKEN_TYPES.contains(name) || isTaken(taken, name, companions)) {
            name += "_";
        }
        taken.put(name.toLowerCase(Locale.ROOT), name);
        for (String companion : companions) {
            taken.put((name + companion).toLowerCase(Locale.ROOT), name + companion);
        }
        types.put(type, name);
        changed(type.name(), name, type.span());
        return name;
    }

    /** Takes a name in a package for a file of our own. */
    String declare(String wish, String javaPackage) {
        Map<String, String> taken = takenTypes.computeIfAbsent(javaPackage, key -> new HashMap<>());
        String name = wish;
        while (taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
            name += "_";
        }
        return name;
    }

    private static boolean isTaken(Map<String, String> taken, String name, List<String> companions) {
        if (taken.containsKey(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return companions.stream().anyMatch(suffix -> taken.containsKey((name + suffix).toLowerCase(Locale.ROOT)));
    }

    // ---- methods ----

    /** The name of an operation's method; inherited ones are seen too. */
    String method(Interface owner, Operation operation) {
        String known = methods.get(operation);
        if (known == null) {
            methodNames(owner);
            known = methods.get(operation);
        }
        if (known == null) {
            throw new IllegalArgumentException(operation.name() + " is not an operation of " + owner.name());
        }
        return known;
    }

    /** All names of an interface's methods, inherited ones included. */
    private Set<String> methodNames(Interface owner) {
        Set<String> known = methodsOf.get(owner);
        if (known != null) {
            return known;
        }
        Set<String> taken = new HashSet<>(owner.base().map(this::methodNames).orElse(Set.of()));
        methodsOf.put(owner, taken);
        for (Operation operation : owner.operations()) {
            String name = variable(owner, operation.name());
            while (Identifiers.isReserved(name) || OBJECT_METHODS.contains(name) || !taken.add(name)) {
                name += "_";
            }
            methods.put(operation, name);
            changed(variable(owner, operation.name()), name, operation.span());
        }
        return taken;
    }

    // ---- fields, parameters, components ----

    /** The names of a structure's fields, in order. */
    List<String> fields(Declaration owner, List<Field> all) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        all.forEach(field -> field.name().ifPresent(name -> taken.add(variable(owner, name))));
        Set<String> used = new HashSet<>();
        for (Field field : all) {
            String known = fields.get(field);
            if (known == null) {
                known = field.name().isPresent()
                        ? unique(variable(owner, field.name().get()), used)
                        : unnamed(field, taken);
                fields.put(field, known);
                String wish = field.name().map(name -> variable(owner, name)).orElse(known);
                changed(wish, known, field.span());
            }
            used.add(known);
            names.add(known);
        }
        return names;
    }

    /** {@code u} for a union without a name, {@code s} for a structure, as C headers call them. */
    private static String unnamed(Field field, Set<String> taken) {
        String wish = field.type().resolved() instanceof org.midl4j.compiler.model.Struct ? "s" : "u";
        String name = wish;
        for (int n = 2; !taken.add(name); n++) {
            name = wish + n;
        }
        return name;
    }

    /** The names of an operation's parameters, in order. */
    List<String> parameters(Interface owner, Operation operation) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        operation
                .parameters()
                .forEach(parameter -> names.add(unique(parameter(variable(owner, parameter.name())), used)));
        return names;
    }

    private static String parameter(String name) {
        return CALLED.contains(name) || name.endsWith(JavaTypes.CODEC) ? name + "_" : name;
    }

    /** A record component that stands for a parameter or arm. */
    static String component(String name) {
        return FORBIDDEN_COMPONENTS.contains(name) ? name + "_" : name;
    }

    private static String unique(String wish, Set<String> used) {
        String name = wish;
        while (Identifiers.isReserved(name) || !used.add(name)) {
            name += "_";
        }
        return name;
    }

    private String variable(Declaration owner, String idlName) {
        return style(owner) == NameStyle.JAVA ? camelCase(idlName) : identifier(idlName);
    }

    /** An enumerator or constant: never changed in style. */
    static String constant(String idlName, Set<String> used) {
        return unique(identifier(idlName), used);
    }

    /** {@code Begin_Read} to {@code beginRead}, {@code get_Name} to {@code getName}, {@code IID} to {@code iid}. */
    static String camelCase(String idlName) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (String part : identifier(idlName).split("_", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (upper) {
                out.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            } else {
                out.append(decapitalized(part));
            }
            upper = true;
        }
        if (out.length() == 0 || !Character.isJavaIdentifierStart(out.charAt(0))) {
            out.insert(0, '_');
        }
        return out.toString();
    }

    /** {@code URLName} to {@code urlName}, {@code ID} to {@code id}, {@code Quote} to {@code quote}. */
    private static String decapitalized(String part) {
        int upper = 0;
        while (upper < part.length() && Character.isUpperCase(part.charAt(upper))) {
            upper++;
        }
        int lower = upper > 1 && upper < part.length() && Character.isLowerCase(part.charAt(upper)) ? upper - 1 : upper;
        return part.substring(0, lower).toLowerCase(Locale.ROOT) + part.substring(lower);
    }

    /** {@code lVal} to {@code LVal}: the type name of a union's arm. */
    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name with every character that Java does not allow in one replaced. */
    private static String identifier(String idlName) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < idlName.length(); i++) {
            char c = idlName.charAt(i);
            if (out.length() == 0 && !Character.isJavaIdentifierStart(c)) {
                out.append('_');
            }
            out.append(Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_');
        }
        return out.length() == 0 ? "_" : out.toString();
    }

    private void changed(String from, String to, Span span) {
        if (!from.equals(to)) {
            notes.add(Diagnostic.of(Code.NAME_CHANGED, span, "`" + from + "` is called `" + to + "` in Java"));
        }
    }
}
