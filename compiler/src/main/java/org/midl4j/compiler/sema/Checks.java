package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;

/** The checks that belong to resolving, in the order in which they run. */
final class Checks {
    static final List<Check> ALL = List.of(
            new RecursiveDefinition(),
            new OpaqueType(),
            new AsyncAttributes(),
            new AsyncBase(),
            new AsyncDirections(),
            new ObjectResult());

    private Checks() {}

    /** The interfaces that files other than our own define, without derived twins. */
    static List<Interface> interfaces(Program program) {
        List<Interface> interfaces = new ArrayList<>();
        for (FileModel file : program.files()) {
            if (file.origin() == ParsedFile.Origin.BUILT_IN) {
                continue;
            }
            for (Declaration declaration : file.declarations()) {
                if (declaration instanceof Interface found
                        && found.isComplete()
                        && found.syncTwin().isEmpty()) {
                    interfaces.add(found);
                }
            }
        }
        return interfaces;
    }
}
