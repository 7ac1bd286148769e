package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.codegen.JavaOptions.EnumStyle;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.source.SourceFile;

/** Knows the Java class of every declaration: its package by the file it is from, and its name. */
final class Classes implements JavaTypes.ClassNames {
    private static final List<String> INTERFACE_COMPANIONS = List.of("Proxy", "Stub");
    private static final List<String> RPC_COMPANIONS = List.of("Client", "Stub");
    private static final List<String> ASYNC_COMPANIONS = List.of("Call");
    private static final List<String> CODEC_COMPANION = List.of(JavaTypes.CODEC);

    /** The objects of more would not fit into a class initialiser. */
    private static final int MOST_IN_JAVA_ENUM = 1000;

    private final JavaNames names;
    private final JavaOptions options;
    private final Map<String, Alias> contextHandles = new HashMap<>();
    private final Map<Declaration, FileModel> owners = new IdentityHashMap<>();
    private final Map<SourceFile, FileModel> files = new HashMap<>();
    private final Map<Declaration, Declaration> firsts = new IdentityHashMap<>();
    private final Map<String, List<Declaration>> byName = new HashMap<>();
    private final Map<Declaration, Boolean> systemTypes = new IdentityHashMap<>();
    private final Map<FileModel, Optional<String>> mapped = new IdentityHashMap<>();
    private final Set<SourceFile> reported = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, EnumStyle> enumStyles = new HashMap<>();

    Classes(Program program, JavaNames names, JavaOptions options) {
        this.names = names;
        this.options = options;
        names.keepThoseOf(this::isSystem);
        for (FileModel file : program.files()) {
            files.put(file.source(), file);
            // What it includes is its own, wherever that text stands.
            file.declarations().forEach(each -> owners.putIfAbsent(each, file));
            file.declarations().forEach(this::rememberContextHandle);
            file.enums().forEach((name, style) -> enumStyles.put(name, EnumStyle.of(style)));
        }
    }

    private void rememberContextHandle(Declaration declaration) {
        if (declaration instanceof Alias alias
                && alias.isComplete()
                && alias.target() instanceof ContextHandle handle
                && handle.name().equals(alias.name())) {
            contextHandles.putIfAbsent(alias.name(), alias);
        }
    }

    /** Whether a declaration is the typedef that a context handle's class is named after. */
    boolean isContextHandle(Declaration declaration) {
        return declaration instanceof Alias && contextHandles.get(declaration.name()) == declaration;
    }

    @Override
    public ClassName of(ContextHandle handle) {
        Alias alias = contextHandles.get(handle.name());
        return alias == null ? RuntimeNames.RPC_CONTEXT : of(alias);
    }

    /** Files whose Java nobody has. */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** Whether a file's declarations are written. */
    boolean isGenerated(FileModel file) {
        return switch (file.origin()) {
            case INPUT -> true;
            case IMPORTED -> options.generateImports() && mapped(file).isEmpty();
            case BUILT_IN -> options.generateSystem();
        };
    }

    /** Whether the runtime has it already, so that it is not written even if an input declares it. */
    boolean isSystem(Declaration declaration) {
        return declaration instanceof Interface type
                ? systemInterface(type).isPresent()
                : isSystemType(declaration, new HashSet<>());
    }

    /**
     * The first structure, union or enumeration of the same package, name and contents: headers repeat each other's types,
     * and Java needs one class.
     */
    private Declaration first(Declaration declaration) {
        if (!SystemTypes.isComplete(declaration)) {
            return declaration;
        }
        Declaration known = firsts.get(declaration);
        if (known != null) {
            return known;
        }
        List<Declaration> sameName =
                byName.computeIfAbsent(packageOf(declaration) + "." + declaration.name(), key -> new ArrayList<>());
        for (Declaration each : sameName) {
            if (isEqual(each, declaration, new HashSet<>())) {
                firsts.put(declaration, each);
                return each;
            }
        }
        sameName.add(declaration);
        firsts.put(declaration, declaration);
        return declaration;
    }

    /** Whether an equal type before it is written in its stead. */
    boolean isRepeated(Declaration declaration) {
        return first(declaration) != declaration;
    }

    private boolean isEqual(Declaration one, Declaration other, Set<List<Declaration>> assumed) {
        if (one == other || !assumed.add(List.of(one, other))) {
            return true;
        }
        if (!SystemTypes.isComplete(one) || !SystemTypes.isComplete(other)) {
            return one instanceof Interface && other instanceof Interface && of(one).equals(of(other));
        }
        Set<Declaration> ofOne = new LinkedHashSet<>();
        Set<Declaration> ofOther = new LinkedHashSet<>();
        if (!one.name().equals(other.name())
                || !TypeSignature.of(one, ofOne).equals(TypeSignature.of(other, ofOther))
                || ofOne.size() != ofOther.size()) {
            return false;
        }
        Iterator<Declaration> others = ofOther.iterator();
        return ofOne.stream().allMatch(each -> isEqual(each, others.next(), assumed));
    }

    @Override
    public boolean isJavaEnum(Enumeration enumeration) {
        return enumStyles.getOrDefault(enumeration.name(), options.enums()) == EnumStyle.JAVA
                && enumeration.isComplete()
                && enumeration.enumerators().size() <= MOST_IN_JAVA_ENUM
                && !isSystem(enumeration);
    }

    /** Whether a structure, union or enumeration is the one the runtime has, and all it mentions likewise. */
    private boolean isSystemType(Declaration declaration, Set<Declaration> onTheWay) {
        if (options.generateSystem() || !SystemTypes.isComplete(declaration)) {
            return false;
        }
        Boolean known = systemTypes.get(declaration);
        if (known != null) {
            return known;
        }
        Optional<String> signature = SystemTypes.signature(declaration.name());
        if (signature.isEmpty() || !onTheWay.add(declaration)) {
            return signature.isPresent();
        }
        Set<Declaration> mentioned = new LinkedHashSet<>();
        boolean equal = signature.get().equals(TypeSignature.of(declaration, mentioned));
        for (Declaration each : mentioned) {
            equal = equal
                    && (each instanceof Interface type
                            ? systemInterface(type).isPresent() || !type.isComplete()
                            : !SystemTypes.isComplete(each) || isSystemType(each, onTheWay));
        }
        if (onTheWay.iterator().next() == declaration || !equal) {
            systemTypes.put(declaration, equal);
        }
        return equal;
    }

    private Optional<ClassName> systemInterface(Interface type) {
        Optional<UUID> iid = type.uuid().or(() -> asyncIid(type));
        Optional<ClassName> byHand = iid.flatMap(SystemTypes::byHand);
        return byHand.isPresent() || options.generateSystem() ? byHand : iid.flatMap(SystemTypes::generated);
    }

    private static Optional<UUID> asyncIid(Interface type) {
        return type.syncTwin().flatMap(Interface::asyncUuid);
    }

    @Override
    public ClassName of(Declaration declaration) {
        if (declaration instanceof Interface type) {
            Optional<ClassName> system = systemInterface(type);
            if (system.isPresent()) {
                return system.get();
            }
            if (!type.isComplete()
                    || type.syncTwin().filter(sync -> !isAsync(sync)).isPresent()) {
                return RuntimeNames.IUNKNOWN;
            }
        }
        if (isSystem(declaration)) {
            return ClassName.get(RuntimeNames.SYSTEM, declaration.name());
        }
        Declaration first = first(declaration);
        if (first != declaration) {
            return of(first);
        }
        String javaPackage = packageOf(declaration);
        return ClassName.get(javaPackage, names.declare(declaration, javaPackage, companions(declaration)));
    }

    /** The asynchronous twin of an interface, if it is written or the runtime has it. */
    Optional<ClassName> asyncOf(Interface type) {
        return type.asyncTwin().filter(twin -> isAsync(type)).map(this::of);
    }

    /** What the runtime has is asynchronous only there, whatever the user asked for; so is what derives from it. */
    private boolean isAsync(Interface type) {
        Optional<Interface> twin = type.asyncTwin();
        Optional<ClassName> system = systemInterface(type);
        if (twin.isEmpty() || system.isPresent()) {
            return RuntimeNames.IUNKNOWN.equals(system.orElse(null))
                    || twin.flatMap(this::systemInterface).isPresent();
        }
        return type.base().map(this::isAsync).orElse(true);
    }

    private static List<String> companions(Declaration declaration) {
        if (declaration instanceof Interface type) {
            if (type.syncTwin().isPresent()) {
                return ASYNC_COMPANIONS;
            }
            return type.isObject() || !type.isComplete() ? INTERFACE_COMPANIONS : RPC_COMPANIONS;
        }
        return declaration instanceof Struct || declaration instanceof Union ? CODEC_COMPANION : List.of();
    }

    private String packageOf(Declaration declaration) {
        FileModel file = owners.getOrDefault(declaration, files.get(declaration.file()));
        if (file == null) {
            return options.javaPackage();
        }
        Optional<String> mapped = mapped(file);
        if (mapped.isPresent()) {
            return mapped.get();
        }
        if (file.origin() == ParsedFile.Origin.BUILT_IN) {
            return options.generateSystem() ? options.javaPackage() : RuntimeNames.SYSTEM;
        }
        if (file.origin() == ParsedFile.Origin.IMPORTED && !options.generateImports()) {
            report(file, declaration);
        }
        return options.javaPackage();
    }

    /** The package of a file, if something says so. */
    private Optional<String> mapped(FileModel file) {
        return mapped.computeIfAbsent(
                file, absent -> options.packageOf(absent.source().name(), absent.javaPackage()));
    }

    /** The package of what a file declares. */
    String packageOf(FileModel file) {
        return mapped(file).orElse(options.javaPackage());
    }

    private void report(FileModel file, Declaration used) {
        if (reported.add(file.source())) {
            problems.add(Diagnostic.of(
                            Code.NOT_MAPPED,
                            used.span(),
                            "`" + used.name() + "` is used, but nothing says where the Java of `"
                                    + file.source().name() + "` is")
                    .help("name its package with --package-of, make it an input too, or say --imports=generate"));
        }
    }

    /** Whether a declaration of that kind is written as a file of its own. */
    static boolean isWritten(Declaration declaration) {
        return declaration instanceof Interface
                || declaration instanceof Struct
                || declaration instanceof Union
                || declaration instanceof Enumeration
                || declaration instanceof Coclass
                || declaration instanceof Dispinterface;
    }
}
