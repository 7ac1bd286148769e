package org.midl4j.compiler.sema.rules;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;

/**
 * Runs every rule over a resolved program.
 *
 * <p>What resolving itself finds out (unknown names, impossible types, constants, bases, the asynchronous rules) is
 * reported there; this is the rest. Our own built-in files are not checked.
 */
public final class RuleChecks {
    private RuleChecks() {}

    /**
     * Everything that breaks a rule.
     *
     * @param files every file of the program, as parsed
     */
    public static List<Diagnostic> check(List<ParsedFile> files, Program program) {
        List<Diagnostic> problems = new ArrayList<>();
        for (ParsedFile file : files) {
            if (file.origin() != ParsedFile.Origin.BUILT_IN) {
                problems.addAll(AttributeChecks.check(file.idl()));
                FileRules.check(file.idl(), problems);
            }
        }
        for (FileModel file : program.files()) {
            if (file.origin() != ParsedFile.Origin.BUILT_IN) {
                TypeShapeRules.check(file, problems);
                SingleItems.check(file, problems);
            }
        }
        Sendability sendability = new Sendability(problems);
        // What a strict interface sends is judged strictly, whoever else sends it.
        for (Strictness strictness : Strictness.values()) {
            for (FileModel file : program.files()) {
                if (file.origin() != ParsedFile.Origin.BUILT_IN) {
                    InterfaceModelRules.check(file, strictness, sendability, problems);
                }
            }
        }
        DuplicateUuids.check(program, problems);
        return problems;
    }
}
