package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.corpus.InterfaceCalls.Tally;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.wire.Planner;

/** Calls the runtime's own interfaces, those of the built-in IDL, as {@link CorpusCallTest} does those of a corpus. */
final class SystemCallTest {
    private static final Path IDL = Path.of("src", "main", "resources", "org", "midl4j", "compiler", "idl");

    @Test
    void whatIsSentArrives() throws Exception {
        Tally tally = callAll(program());
        System.out.println("built-in IDL: " + tally);
        assertTrue(tally.interfaces > 100, "hardly anything was called");
        assertEquals("", tally.problems());
    }

    static Tally callAll(Program program) throws Exception {
        Tally tally = new Tally();
        Planner planner = new Planner();
        Set<String> called = new HashSet<>();
        for (FileModel file : program.files()) {
            for (Declaration each : file.declarations()) {
                if (each instanceof Interface type
                        && type.isComplete()
                        && type.syncTwin().isEmpty()
                        && called.add(type.name())) {
                    try {
                        Class<?> found = Class.forName("org.midl4j.system." + type.name());
                        new InterfaceCalls(type, found, planner, tally).run();
                    } catch (ClassNotFoundException e) {
                        tally.notGenerated(type);
                    }
                }
            }
        }
        return tally;
    }

    static Program program() throws IOException {
        CompileRequest.Builder request =
                CompileRequest.builder().goal(CompileRequest.Goal.CHECK).workingDirectory(IDL);
        try (Stream<Path> files = Files.list(IDL)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".idl"))
                    .sorted()
                    .forEach(name -> request.input(Path.of(name)));
        }
        CompileResult result = new MidlCompiler().compile(request.build());
        assertEquals(List.of(), Checking.errors(result));
        return result.program().orElseThrow();
    }
}
