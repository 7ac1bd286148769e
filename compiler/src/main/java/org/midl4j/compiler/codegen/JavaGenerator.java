package org.midl4j.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.codegen.JavaOptions.HresultStyle;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Makes Java of a program: the whole of this package in one call. */
public final class JavaGenerator {
    private static final String SERVICES = "META-INF/services/";

    private final Program program;
    private final JavaNames names;
    private final Classes classes;
    private final JavaTypes types;
    private final Planner planner = new Planner();
    private final JavaInterfaces interfaces;
    private final DispinterfaceEmitter dispinterfaces;
    private final Emitters emit;
    private final Rendering rendering = new Rendering();
    private final List<String> registries = new ArrayList<>();

    private JavaGenerator(Program program, JavaOptions asked) {
        Map<String, String> bonds = new HashMap<>();
        Map<String, HresultStyle> hresults = new HashMap<>();
        for (FileModel file : program.files()) {
            bonds.putAll(file.bonds());
            file.hresults().forEach((of, style) -> hresults.put(of, HresultStyle.of(style)));
        }
        JavaOptions options = asked.withPragmas(bonds, hresults);
        this.program = program;
        this.names = new JavaNames(options.names());
        this.classes = new Classes(program, names, options);
        this.types = new JavaTypes(classes, union -> planner.plan(union) instanceof Plan.OfUnion);
        this.interfaces = new JavaInterfaces(classes, types, names, planner, options);
        this.dispinterfaces = new DispinterfaceEmitter(types, new DispatchNumbers(program));
        this.emit = new Emitters(types, names, planner, options);
    }

    /** Makes the Java of a program's input files. The same program gives the same octets. */
    public static Generated generate(Program program, JavaOptions options) {
        JavaGenerator generator = new JavaGenerator(program, options);
        try (Rendering rendering = generator.rendering) {
            return generator.run(rendering);
        }
    }

    private Generated run(Rendering rendered) {
        List<FileModel> written =
                program.files().stream().filter(classes::isGenerated).toList();
        for (FileModel file : written) {
            nameAll(file);
        }
        for (FileModel file : written) {
            generate(file);
        }
        Map<String, GeneratedFile> files = rendered.finish();
        if (!registries.isEmpty()) {
            String path = SERVICES + RegistryEmitter.INTERFACE_REGISTRY.canonicalName();
            files.put(path, GeneratedFile.of(path, String.join("\n", registries) + "\n"));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(classes.problems());
        diagnostics.addAll(interfaces.problems());
        diagnostics.addAll(names.notes());
        return new Generated(new ArrayList<>(files.values()), diagnostics);
    }

    /** Names are given in the order of declaration, whoever mentions them first. */
    private void nameAll(FileModel file) {
        for (Declaration declaration : file.declarations()) {
            if ((Classes.isWritten(declaration) || classes.isContextHandle(declaration))
                    && !classes.isSystem(declaration)) {
                classes.of(declaration);
            }
        }
    }

    private void generate(FileModel file) {
        String source = fileName(file);
        List<JavaInterface> found = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        for (Declaration declaration : file.declarations()) {
            if (classes.isSystem(declaration) || classes.isRepeated(declaration)) {
                continue;
            }
            if (declaration instanceof Interface type) {
                javaInterface(type).ifPresent(found::add);
            } else if (declaration instanceof Struct struct) {
                struct(source, struct);
            } else if (declaration instanceof Union union) {
                union(source, union);
            } else if (declaration instanceof Enumeration enumeration && enumeration.isComplete()) {
                write(source, types.declared(enumeration), emit.enumeration().emit(enumeration));
            } else if (declaration instanceof Coclass coclass && coclass.uuid().isPresent()) {
                write(source, types.declared(coclass), emit.coclass().emit(coclass));
            } else if (declaration instanceof Dispinterface dispinterface && dispinterface.isComplete()) {
                write(source, types.declared(dispinterface), dispinterfaces.emit(dispinterface));
            } else if (declaration instanceof Alias alias && classes.isContextHandle(alias)) {
                write(source, classes.of(alias), emit.contextHandle().emit(alias, classes.of(alias)));
            } else if (declaration instanceof Constant constant) {
                constants.add(constant);
            } else if (declaration instanceof Module module) {
                constants.addAll(module.constants());
            }
        }
        found.forEach(each -> write(source, each));
        found.removeIf(each -> !each.isDescribed());
        if (!found.isEmpty() || !constants.isEmpty()) {
            String javaPackage = classes.packageOf(file);
            ClassName registry = ClassName.get(javaPackage, names.declare(registryName(source), javaPackage));
            write(source, registry, emit.registry().emit(registry, source, found, constants));
            if (!found.isEmpty()) {
                registries.add(registry.canonicalName());
            }
        }
    }

    private Optional<JavaInterface> javaInterface(Interface type) {
        boolean wanted = type.isComplete() && type.syncTwin().isEmpty();
        return wanted ? Optional.of(interfaces.of(type)) : Optional.empty();
    }

    private void write(String source, JavaInterface each) {
        write(source, each.name(), emit.sync().emit(each));
        if (each.isRemote()) {
            write(source, each.companion("Proxy"), unchecked(emit.proxy().emit(each)));
            write(source, each.companion("Stub"), unchecked(emit.stub().emit(each)));
        } else if (each.isRpc()) {
            write(source, each.companion("Client"), unchecked(emit.rpcClient().emit(each)));
            write(source, each.companion("Stub"), unchecked(emit.rpcStub().emit(each)));
        }
        if (each.asyncName().isPresent()) {
            ClassName async = each.asyncName().get();
            write(source, async, emit.async().emit(each));
            write(
                    source,
                    JavaInterface.companion(async, "Call"),
                    unchecked(emit.callBase().emit(each)));
        }
    }

    private void struct(String source, Struct struct) {
        if (!struct.isComplete() || !(Shapes.of(struct) instanceof Shape.Composite)) {
            return;
        }
        write(source, types.declared(struct), emit.struct().emit(struct));
        if (planner.plan(struct) instanceof Plan.OfStruct plan) {
            write(source, types.codec(struct), unchecked(emit.structCodec().emit(plan)));
        }
    }

    private void union(String source, Union union) {
        if (!union.isComplete() || Shapes.of(union) instanceof Shape.Known) {
            return;
        }
        if (union.arms().stream()
                .allMatch(arm -> arm.isDefault() || !arm.cases().isEmpty())) {
            JavaUnion arms = JavaUnion.of(union, types.declared(union), names);
            write(source, types.declared(union), emit.union().emit(union, arms));
            if (planner.plan(union) instanceof Plan.OfUnion plan) {
                write(source, types.codec(union), unchecked(emit.unionCodec().emit(plan, arms)));
            }
        }
    }

    /** A class that passes nulls through type arguments, which analysers of nulls do not follow. */
    private static TypeSpec unchecked(TypeSpec type) {
        return type.toBuilder()
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "NullAway")
                        .build())
                .build();
    }

    /** The one place that says who wrote a file and of what. */
    private void write(String source, ClassName name, TypeSpec type) {
        TypeSpec marked = type.toBuilder()
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.MIDL_GENERATED)
                        .addMember("value", "$S", source)
                        .build())
                .addAnnotation(RuntimeNames.NULL_MARKED)
                .addFields(types.takeConstants())
                .build();
        JavaFile file = JavaFile.builder(name.packageName(), marked)
                .addFileComment(
                        "Written by midl4j from $L. Do not edit: changes are lost when it is written again.",
                        JavaDocs.disarm(source))
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String path = (name.packageName().isEmpty() ? "" : name.packageName().replace('.', '/') + "/")
                + name.simpleName() + ".java";
        rendering.add(path, file);
    }

    private static String fileName(FileModel file) {
        String path = file.source().name().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@code stock.idl} to {@code StockIdl}, {@code my-file.v2.idl} to {@code MyFileV2Idl}. */
    private static String registryName(String file) {
        int dot = file.lastIndexOf('.');
        StringBuilder name = new StringBuilder();
        for (String part : (dot > 0 ? file.substring(0, dot) : file).split("[^A-Za-z0-9_]+", -1)) {
            if (!part.isEmpty()) {
                name.append(JavaNames.capitalized(part));
            }
        }
        if (name.length() == 0 || Character.isDigit(name.charAt(0))) {
            name.insert(0, "_");
        }
        return name.append("Idl").toString();
    }
}
