package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Library;
import org.midl4j.compiler.model.Program;

/**
 * Finds two things of one file with the same identity (CA-010 for those of asynchronous twins).
 *
 * <p>IIDs, CLSIDs and the identities of libraries are looked up in different places: the class of a proxy is usually
 * called by the IID of its first interface.
 */
final class DuplicateUuids {
    private final List<Diagnostic> problems;
    private final Map<UUID, Declaration> interfaces = new HashMap<>();
    private final Map<UUID, Declaration> others = new HashMap<>();

    private DuplicateUuids(List<Diagnostic> problems) {
        this.problems = problems;
    }

    static void check(Program program, List<Diagnostic> problems) {
        for (FileModel file : program.files()) {
            if (file.origin() == ParsedFile.Origin.BUILT_IN) {
                continue;
            }
            DuplicateUuids uuids = new DuplicateUuids(problems);
            file.declarations().forEach(uuids::declaration);
        }
    }

    private void declaration(Declaration declaration) {
        if (declaration instanceof Interface one) {
            // The twin carries the async_uuid of its interface as its own uuid.
            uuid(one, one.uuid());
        } else if (declaration instanceof Dispinterface one) {
            uuid(one, one.uuid());
        } else if (declaration instanceof Coclass one) {
            uuid(one, one.uuid());
        } else if (declaration instanceof Library one) {
            uuid(one, one.uuid());
        }
    }

    private void uuid(Declaration declaration, Optional<UUID> uuid) {
        if (uuid.isEmpty()) {
            return;
        }
        boolean iid = declaration instanceof Interface || declaration instanceof Dispinterface;
        Declaration other = (iid ? interfaces : others).putIfAbsent(uuid.get(), declaration);
        if (other == null || other == declaration || sameThing(other, declaration)) {
            return;
        }
        Diagnostic duplicate = Diagnostic.of(
                        Code.DUPLICATE_UUID,
                        declaration.span(),
                        "`" + declaration.name() + "` has the uuid of `" + other.name() + "`")
                .label(uuid.get().toString())
                .note(other.span(), "`" + other.name() + "` is declared here")
                .help("every interface, coclass and library needs a UUID of its own; make one with `uuidgen`");
        // IFoo20, IFoo22, IFoo27: shipped IDL gives versions of one interface the same IID.
        problems.add(versions(other, declaration) ? duplicate.withSeverity(Severity.WARNING) : duplicate);
    }

    private static boolean versions(Declaration one, Declaration other) {
        return stem(one.name()).equals(stem(other.name()));
    }

    private static String stem(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean sameThing(Declaration one, Declaration other) {
        return one.getClass() == other.getClass() && one.name().equals(other.name());
    }
}
