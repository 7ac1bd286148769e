package org.midl4j.compiler.sema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.source.Span;

/** Finds types that are sent although only their tag is known. */
final class OpaqueType implements Check {
    @Override
    public void run(Program program, Consumer<Diagnostic> report) {
        Search search = new Search(report);
        for (Interface found : Checks.interfaces(program)) {
            for (Operation operation : found.operations()) {
                if (!operation.local() && !found.isLocal()) {
                    for (Parameter parameter : operation.parameters()) {
                        search.visit(parameter.type(), parameter.span());
                    }
                    search.visit(operation.result(), operation.span());
                }
            }
        }
    }

    /** Walks through all that an operation sends, each type once. */
    private static final class Search {
        private final Consumer<Diagnostic> report;
        private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Search(Consumer<Diagnostic> report) {
            this.report = report;
        }

        void visit(Type sent, Span use) {
            Type type = sent;
            while (true) {
                if (type instanceof Alias alias) {
                    type = alias.transmitted().orElse(alias.target());
                } else if (type instanceof Pointer pointer) {
                    type = pointer.target();
                } else if (type instanceof Array array) {
                    type = array.element();
                } else if (type instanceof SwitchedUnion union) {
                    type = union.union();
                } else {
                    break;
                }
            }
            if (type instanceof Struct struct && seen.add(type)) {
                opaque(struct.isComplete(), "struct", struct.name(), struct.span(), use);
                struct.fields().forEach(this::field);
            } else if (type instanceof Union union && seen.add(type)) {
                opaque(union.isComplete(), "union", union.name(), union.span(), use);
                union.arms().stream()
                        .map(UnionArm::field)
                        .flatMap(Optional::stream)
                        .forEach(this::field);
            } else if (type instanceof Enumeration enumeration && seen.add(type)) {
                opaque(enumeration.isComplete(), "enum", enumeration.name(), enumeration.span(), use);
            }
        }

        private void field(Field field) {
            if (!field.ignored()) {
                visit(field.type(), field.span());
            }
        }

        private void opaque(boolean complete, String keyword, String name, Span span, Span use) {
            if (!complete) {
                Diagnostic problem = Diagnostic.of(
                                Code.UNRESOLVED_TYPE,
                                use,
                                "`" + keyword + " " + name + "` is sent, but nothing defines what is in it")
                        .help("define it or import the file that does, or mark the operation `[local]`");
                report.accept(use.equals(span) ? problem : problem.note(span, "only its tag is mentioned here"));
            }
        }
    }
}
