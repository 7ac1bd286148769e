package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Converter;
import org.midl4j.compiler.model.Pointer;

/**
 * The names of one file, and through it those of the files it can see.
 *
 * <p>A file sees what it imports, and what those import. A file that is imported may also use what the files that import
 * it see, because Microsoft's compiler keeps one table for all; a file named by the user must stand on its own.
 */
final class FileScope {
    private final ParsedFile file;
    private final LateImports lateImports;
    private final Map<String, Symbol> types = new HashMap<>();
    private final Map<String, Symbol.CoclassName> coclasses = new HashMap<>();
    private final Map<String, Symbol.Body> tags = new HashMap<>();
    private final Map<String, Symbol.ValueName> values = new HashMap<>();
    private final Map<TypeRef, Symbol.Body> bodies = new IdentityHashMap<>();
    private final List<Symbol> order = new ArrayList<>();
    private final List<Symbol.Typedef> repeated = new ArrayList<>();
    private final Map<Symbol, List<Symbol>> members = new IdentityHashMap<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<FileScope> imports = new ArrayList<>();
    private final List<FileScope> importers = new ArrayList<>();
    private final Map<String, Optional<Symbol>> foundNames = new HashMap<>();
    private final Map<String, Optional<Symbol.ValueName>> foundValues = new HashMap<>();
    private @Nullable Map<String, Symbol> names;
    private @Nullable Set<String> constants;
    /** A file in which so many names mean nothing does not need a guess for each. */
    private int suggestionsLeft = 8;

    private @Nullable List<FileScope> visible;
    private @Nullable List<FileScope> around;
    private int seen;
    private boolean late;
    private Optional<Pointer.Kind> ownPointer = Optional.empty();
    private Pointer.Kind defaultPointer = Pointer.Kind.UNIQUE;
    private String javaPackage = "";
    private final Map<String, String> bonds = new HashMap<>();
    private final Map<String, String> enums = new HashMap<>();
    private final Map<String, String> hresults = new HashMap<>();
    private final Map<String, Converter> converters = new HashMap<>();

    FileScope(ParsedFile file, LateImports lateImports) {
        this.file = file;
        this.lateImports = lateImports;
    }

    ParsedFile file() {
        return file;
    }

    /** Typedefs, interfaces, dispinterfaces and runtime classes by name, qualified in a namespace. */
    Map<String, Symbol> types() {
        return types;
    }

    /** Coclasses have names of their own: many are called like the interface they offer. */
    Map<String, Symbol.CoclassName> coclasses() {
        return coclasses;
    }

    Map<String, Symbol.Body> tags() {
        return tags;
    }

    Map<String, Symbol.ValueName> values() {
        return values;
    }

    /** Every structure, union and enumeration with a body, by its node. */
    Map<TypeRef, Symbol.Body> bodies() {
        return bodies;
    }

    /** Everything declared, in the order in which the model lists it. */
    List<Symbol> order() {
        return order;
    }

    /** Typedefs of a name that is a typedef already. */
    List<Symbol.Typedef> repeated() {
        return repeated;
    }

    /** What libraries, modules and the like declare or mention, in order. */
    List<Symbol> membersOf(Symbol holder) {
        return members.computeIfAbsent(holder, h -> new ArrayList<>());
    }

    List<String> quotes() {
        return quotes;
    }

    String javaPackage() {
        return javaPackage;
    }

    void javaPackage(String name) {
        javaPackage = name;
    }

    /** What {@code #pragma midl4j converter(…)} says here, by the name of the typedef. */
    Map<String, Converter> converters() {
        return converters;
    }

    /** What {@code #pragma midl4j bond(…)} says here, by interface and method. */
    Map<String, String> bonds() {
        return bonds;
    }

    /** What {@code #pragma midl4j enums(…)} says here, by the name of the enumeration. */
    Map<String, String> enums() {
        return enums;
    }

    /** What {@code #pragma midl4j hresult(…)} says here, by interface, or interface and method. */
    Map<String, String> hresults() {
        return hresults;
    }

    List<FileScope> imports() {
        return imports;
    }

    void imports(FileScope imported) {
        imports.add(imported);
        imported.importers.add(this);
    }

    /** {@code pointer_default} on which all interfaces of this file that have one agree. */
    Optional<Pointer.Kind> ownPointer() {
        return ownPointer;
    }

    void ownPointer(Pointer.Kind kind) {
        ownPointer = Optional.of(kind);
        defaultPointer = kind;
    }

    /** Takes the default of a file that imports this one. */
    void inheritPointer(Pointer.Kind kind) {
        defaultPointer = kind;
    }

    Pointer.Kind defaultPointer() {
        return defaultPointer;
    }

    /** Notes that this file was read only because a name was missing. */
    void late() {
        late = true;
    }

    /** This file and all it imports, nearest first, but those behind all others that were read late: whether one of these
     * has been read must not decide which of two files a name is found in. */
    List<FileScope> visible() {
        List<FileScope> known = visible;
        if (known == null || seen != lateImports.count()) {
            Set<FileScope> reachable = reachable(this);
            List<FileScope> all = new ArrayList<>(reachable.size());
            List<FileScope> last = new ArrayList<>();
            for (FileScope scope : reachable) {
                (scope.late ? last : all).add(scope);
            }
            all.addAll(last);
            known = List.copyOf(all);
            visible = known;
            around = null;
            seen = lateImports.count();
        }
        return known;
    }

    /** What the files see that import this one, without what it sees itself. */
    private List<FileScope> around() {
        List<FileScope> visibleNow = visible(); // forgets what is around if that has changed
        List<FileScope> known = around;
        if (known == null) {
            Set<FileScope> all = new LinkedHashSet<>(visibleNow);
            Set<FileScope> users = new LinkedHashSet<>(List.of(this));
            List<FileScope> open = new ArrayList<>(users);
            for (int i = 0; i < open.size(); i++) {
                for (FileScope user : open.get(i).importers) {
                    if (users.add(user)) {
                        open.add(user);
                        all.addAll(user.visible());
                    }
                }
            }
            visibleNow.forEach(all::remove);
            known = List.copyOf(all);
            around = known;
        }
        return known;
    }

    /** What a type name stands for: a typedef, an interface and the like; or else a tag. */
    @Nullable
    Symbol name(String name) {
        Symbol own = types.get(name);
        if (own != null && !isPromise(own)) {
            return own;
        }
        Optional<Symbol> known = foundNames.get(name);
        if (known == null) {
            known = Optional.ofNullable(findName(name));
            foundNames.put(name, known);
        }
        return known.orElse(null);
    }

    /** Adds a name that came into being while others were resolved. */
    void add(Symbol symbol) {
        types.put(symbol.name, symbol);
        foundNames.remove(symbol.name);
    }

    Symbol.@Nullable Body tag(String name) {
        do {
            for (FileScope scope : visible()) {
                Symbol.Body found = scope.tags.get(name);
                if (found != null) {
                    return found;
                }
            }
        } while (lateImports.readOne(visible()));
        do {
            for (FileScope scope : around()) {
                Symbol.Body found = scope.tags.get(name);
                if (found != null) {
                    return found;
                }
            }
        } while (lateImports.readOne(around()));
        return null;
    }

    Symbol.@Nullable ValueName value(String name) {
        Symbol.ValueName own = values.get(name);
        if (own != null) {
            return own;
        }
        Optional<Symbol.ValueName> known = foundValues.get(name);
        if (known == null) {
            known = Optional.ofNullable(findValue(name));
            foundValues.put(name, known);
        }
        return known.orElse(null);
    }

    /** The visible type name that looks most like one that means nothing. */
    Optional<Symbol> similarName(String name) {
        Map<String, Symbol> all = names;
        if (all == null) {
            all = new TreeMap<>();
            for (FileScope scope : visible()) {
                scope.types.forEach(all::putIfAbsent);
                scope.tags.forEach(all::putIfAbsent);
            }
            names = all;
        }
        return --suggestionsLeft < 0
                ? Optional.empty()
                : Nearest.to(name, all.keySet()).map(all::get);
    }

    /** The visible constant or enumerator that looks most like one that means nothing. */
    Optional<String> similarValue(String name) {
        Set<String> all = constants;
        if (all == null) {
            all = new TreeSet<>();
            for (FileScope scope : visible()) {
                all.addAll(scope.values.keySet());
            }
            constants = all;
        }
        return --suggestionsLeft < 0 ? Optional.empty() : Nearest.to(name, all);
    }

    private @Nullable Symbol findName(String name) {
        Symbol promise = null;
        do {
            for (FileScope scope : visible()) {
                Symbol found = scope.here(name);
                if (found != null && !isPromise(found)) {
                    return found;
                }
                promise = promise == null ? found : promise;
            }
        } while (lateImports.readOne(visible()));
        Symbol coclass = promise == null ? findCoclass(name) : null;
        if (coclass != null || promise == null && file.origin() == ParsedFile.Origin.INPUT) {
            return coclass;
        }
        do {
            for (FileScope scope : around()) {
                Symbol found = scope.here(name);
                if (found != null && !isPromise(found)) {
                    return found;
                }
                promise = promise == null ? found : promise;
            }
        } while (lateImports.readOne(around()));
        return promise;
    }

    private @Nullable Symbol here(String name) {
        Symbol type = types.get(name);
        if (type == null || isPromise(type)) {
            Symbol tag = tags.get(name);
            return tag == null ? type : tag;
        }
        return type;
    }

    /** The coclass of a name, if it stands for nothing else. */
    private @Nullable Symbol findCoclass(String name) {
        for (FileScope scope : visible()) {
            Symbol found = scope.coclasses.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Symbol.@Nullable ValueName findValue(String name) {
        do {
            for (FileScope scope : visible()) {
                Symbol.ValueName found = scope.values.get(name);
                if (found != null) {
                    return found;
                }
            }
        } while (lateImports.readOne(visible()));
        if (file.origin() != ParsedFile.Origin.INPUT) {
            do {
                for (FileScope scope : around()) {
                    Symbol.ValueName found = scope.values.get(name);
                    if (found != null) {
                        return found;
                    }
                }
            } while (lateImports.readOne(around()));
        }
        return null;
    }

    /** Whether a symbol is only a declaration without a definition. */
    static boolean isPromise(Symbol symbol) {
        return symbol instanceof Symbol.InterfaceName named && !named.isDefinition()
                || symbol instanceof Symbol.DispinterfaceName dispatch && dispatch.decl.forward()
                || symbol instanceof Symbol.CoclassName coclass && coclass.forward;
    }

    private static Set<FileScope> reachable(FileScope from) {
        Set<FileScope> all = new LinkedHashSet<>(List.of(from));
        List<FileScope> open = new ArrayList<>(all);
        for (int i = 0; i < open.size(); i++) {
            for (FileScope next : open.get(i).imports) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return file.source().name();
    }
}
