package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.compiler.corpus.InterfaceCalls.Tally;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.wire.Planner;

/**
 * Every operation of every interface that can be called from elsewhere is called: what the object gets is what the client
 * sent, and the other way round. {@link CorpusJava} says what is taken; only libwine-dev's is called.
 */
@Tag("peers")
final class CorpusCallTest {

    static Stream<CorpusJava.Job> jobs() {
        return CorpusJava.jobs().filter(CorpusJava.Job::isCalled);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("jobs")
    void whatIsSentArrives(CorpusJava.Job job) throws Exception {
        CorpusJava java = CorpusJava.of(job);
        Tally tally = callAll(java.program(), java.packages(), java.classes());
        System.out.printf("%s: %s%n", job, tally);
        assertTrue(tally.operations > 10, "hardly anything was called");
        assertEquals("", tally.problems());
    }

    static Tally callAll(Program program, Map<SourceFile, String> packages, Path classes) throws Exception {
        Tally tally = new Tally();
        Planner planner = new Planner();
        Set<Class<?>> called = new HashSet<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CorpusCallTest.class.getClassLoader())) {
            for (FileModel file : program.files()) {
                String javaPackage = packages.get(file.source());
                for (Declaration each : javaPackage == null ? List.<Declaration>of() : file.declarations()) {
                    if (each instanceof Interface type && isCom(type)) {
                        Optional<Class<?>> found = find(loader, javaPackage, type);
                        if (found.isEmpty()) {
                            tally.notGenerated(type);
                        } else if (called.add(found.get())) {
                            new InterfaceCalls(type, found.get(), planner, tally).run();
                        }
                    }
                }
            }
        }
        return tally;
    }

    /** Whether Java has it. */
    private static boolean isCom(Interface type) {
        return type.isComplete() && type.syncTwin().isEmpty();
    }

    /** The interface in Java, if it was generated. */
    private static Optional<Class<?>> find(ClassLoader loader, String javaPackage, Interface type) {
        String name = type.name().replace('.', '_');
        for (String each = name; each.length() < name.length() + 3; each += "_") {
            try {
                Class<?> found = Class.forName(javaPackage + "." + each, true, loader);
                if (found.isInterface()) {
                    return Optional.of(found);
                }
            } catch (ClassNotFoundException e) {
                // it may be called otherwise
            }
        }
        return Optional.empty();
    }
}
