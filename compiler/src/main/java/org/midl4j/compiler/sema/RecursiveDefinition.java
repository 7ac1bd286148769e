package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;

/** Finds structures and unions that contain themselves by value. */
final class RecursiveDefinition implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        Search search = new Search(report);
        for (FileModel file : program.files()) {
            for (Declaration declaration : file.declarations()) {
                if (declaration instanceof Type type) {
                    search.visit(type);
                }
            }
        }
    }

    /** Walks along fields, depth first; a type that is met while it is being walked contains itself. */
    private static final class Search {
        private final Consumer<Diagnostic> report;
        private final Set<Type> done = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Type> path = new ArrayList<>();

        Search(Consumer<Diagnostic> report) {
            this.report = report;
        }

        void visit(Type type) {
            List<Field> fields = fields(type);
            if (fields.isEmpty() || done.contains(type)) {
                return;
            }
            path.add(type);
            for (Field field : fields) {
                Type inside = contained(field.type());
                if (isOnPath(inside)) {
                    report.accept(Diagnostic.of(
                                    Code.RECURSIVE_DEFINITION,
                                    field.span(),
                                    "`" + inside.spelling() + "` contains itself")
                            .help("use a pointer, `" + inside.spelling() + " *`"));
                } else {
                    visit(inside);
                }
            }
            path.remove(path.size() - 1);
            done.add(type);
        }

        private boolean isOnPath(Type type) {
            return path.stream().anyMatch(at -> at == type);
        }

        private static Type contained(Type declared) {
            Type type = declared.resolved();
            while (type instanceof Array array) {
                type = array.element().resolved();
            }
            return type instanceof SwitchedUnion union ? union.union() : type;
        }

        private static List<Field> fields(Type type) {
            if (type instanceof Struct struct) {
                return struct.fields();
            }
            return type instanceof Union union
                    ? union.arms().stream()
                            .map(UnionArm::field)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        }
    }
}
