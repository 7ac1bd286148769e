package org.midl4j.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.codegen.SystemTypes;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;

/**
 * Finds options that do nothing: those that name a file, an interface or an operation that no IDL of the run has, a
 * misspelling most likely, and those that would change what is the runtime's.
 */
final class UnmatchedOptions {
    private UnmatchedOptions() {}

    static List<Diagnostic> in(CompileRequest request, Program program) {
        JavaOptions options = request.java();
        Set<String> files = new TreeSet<>();
        Set<String> interfaces = new TreeSet<>();
        Set<String> typedefs = new TreeSet<>();
        Set<String> pairs = new TreeSet<>();
        for (FileModel file : program.files()) {
            String path = file.source().name().replace('\\', '/');
            files.add(path.toLowerCase(Locale.ROOT));
            files.add(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
            for (Declaration declaration : file.declarations()) {
                if (declaration instanceof Alias alias) {
                    typedefs.add(alias.name());
                }
                if (declaration instanceof Interface face && face.isComplete()) {
                    interfaces.add(face.name());
                    face.operations().forEach(operation -> interfaces.add(face.name() + "." + operation.name()));
                    if (face.isObject()) {
                        face.operations()
                                .forEach(operation ->
                                        operation.callAs().ifPresent(local -> pairs.add(face.name() + "." + local)));
                    }
                }
            }
        }
        List<Diagnostic> warnings = new ArrayList<>();
        for (String wanted : new TreeSet<>(options.packageOf().keySet())) {
            String path = wanted.replace('\\', '/').toLowerCase(Locale.ROOT);
            if (!files.contains(path)) {
                warnings.add(warning(Option.PACKAGE_OF, wanted, "no file of this run is called so", path, files));
            }
        }
        for (String wanted : new TreeSet<>(options.hresultOf().keySet())) {
            if (!interfaces.contains(wanted)) {
                warnings.add(warning(
                        Option.HRESULT_OF, wanted, "no interface or operation is called so", wanted, interfaces));
            }
        }
        for (String wanted : new TreeSet<>(request.converters().keySet())) {
            if (!typedefs.contains(wanted)) {
                warnings.add(warning(Option.CONVERTER, wanted, "no typedef is called so", wanted, typedefs));
            }
        }
        for (String wanted : new TreeSet<>(options.bonds().keySet())) {
            if (!pairs.contains(wanted)) {
                warnings.add(warning(Option.BOND, wanted, "no `call_as` names such a method", wanted, pairs));
            }
        }
        warnings.addAll(ofTheRuntime(request, program));
        return warnings;
    }

    /** {@code --async} for interfaces that are not written, or whose base has no twin since it is not written. */
    private static List<Diagnostic> ofTheRuntime(CompileRequest request, Program program) {
        boolean generateSystem = request.java().generateSystem();
        List<Diagnostic> warnings = new ArrayList<>();
        for (FileModel file : program.files()) {
            for (Declaration declaration : file.declarations()) {
                if (declaration instanceof Interface face
                        && face.syncTwin().isEmpty()
                        && request.async().containsKey(face.name())) {
                    runtimesOwn(face, generateSystem).ifPresent(own -> warnings.add(ofTheRuntime(face, own)));
                }
            }
        }
        return warnings;
    }

    /** The interface itself or the base that is the runtime's, and synchronous there. */
    private static Optional<Interface> runtimesOwn(Interface face, boolean generateSystem) {
        return SystemTypes.isOnlySynchronous(face, generateSystem)
                ? Optional.of(face)
                : face.base().flatMap(base -> runtimesOwn(base, generateSystem));
    }

    private static Diagnostic ofTheRuntime(Interface face, Interface own) {
        Diagnostic warning = Diagnostic.of(
                Code.OPTION_UNMATCHED,
                UsageException.nowhere(),
                "`" + Option.ASYNC.spelling() + "=" + face.name() + "` has no effect: "
                        + (face == own ? "it" : "its base `" + own.name() + "`")
                        + " is the runtime's, and not asynchronous there");
        return SystemTypes.isOnlySynchronous(own, true)
                ? warning
                : warning.help("with `" + Option.GENERATE_SYSTEM.spelling() + "` it is written anew, asynchronous");
    }

    private static Diagnostic warning(Option option, String wanted, String why, String name, Set<String> known) {
        Diagnostic warning = Diagnostic.of(
                Code.OPTION_UNMATCHED,
                UsageException.nowhere(),
                "`" + option.spelling() + "=" + wanted + "=…` has no effect: " + why);
        return Nearest.to(name, known)
                .map(near -> warning.help("did you mean `" + near + "`?"))
                .orElse(warning);
    }
}
