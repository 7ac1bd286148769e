package org.midl4j.compiler.marshal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.wire.Planner;

/**
 * IDL that went through the whole compiler and then through {@code javac}, without a file of Java.
 *
 * @param javaOctets how long the classes are, by name
 */
record Compiled(
        Program program, Planner planner, String javaPackage, ClassLoader loader, Map<String, Integer> javaOctets) {

    /** Only here are pipes and context handles in object interfaces: proxies and stubs show their octets. */
    private static final List<String> TOLERATED = List.of("pipe ", "context handle ");

    static Compiled of(String name, String idl) throws IOException {
        Path folder = Files.createTempDirectory("midl4j");
        Path file = folder.resolve(name + ".idl");
        try {
            Files.writeString(file, idl, StandardCharsets.UTF_8);
            return of(folder, file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static Compiled of(Path folder, Path file) throws IOException {
        CompileResult result = new MidlCompiler()
                .compile(CompileRequest.builder()
                        .goal(CompileRequest.Goal.CHECK)
                        .workingDirectory(folder)
                        .input(file)
                        .build());
        String errors = result.diagnostics().stream()
                .filter(org.midl4j.compiler.diagnostics.Diagnostic::isError)
                .filter(each -> TOLERATED.stream().noneMatch(each.message()::startsWith))
                .map(each -> each.span() + " " + each.message())
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        Program program = result.program().orElseThrow();
        String stem = file.getFileName().toString();
        String javaPackage = "org.midl4j.marshal." + stem.substring(0, stem.indexOf('.'));
        Classes classes = new Classes();
        List<Source> sources = new ArrayList<>();
        for (GeneratedFile each : JavaGenerator.generate(program, JavaOptions.DEFAULT.withPackage(javaPackage))
                .files()) {
            if (each.path().endsWith(".java")) {
                sources.add(new Source(each.path(), each.text()));
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (JavaFileManager files = javac.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            javac.getTask(
                            null,
                            new Memory(files, classes),
                            problems,
                            List.of("-Xlint:all,-classfile", "-proc:none", "--release", "17"),
                            null,
                            sources)
                    .call();
        }
        String said = problems.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each + "\n" + line(each))
                .limit(10)
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            throw new AssertionError(said);
        }
        Map<String, Integer> lengths = new HashMap<>();
        classes.octets.forEach((name, octets) -> lengths.put(name, octets.length));
        return new Compiled(program, new Planner(), javaPackage, classes, lengths);
    }

    private static String line(Diagnostic<? extends JavaFileObject> problem) {
        return problem.getSource() instanceof Source source
                ? source.text
                        .lines()
                        .skip(problem.getLineNumber() - 1)
                        .findFirst()
                        .orElse("")
                : "";
    }

    Interface interfaceOf(String name) {
        return program.files().stream()
                .flatMap(each -> each.declarations().stream())
                .filter(each -> each instanceof Interface && each.name().equals(name))
                .map(each -> (Interface) each)
                .findFirst()
                .orElseThrow();
    }

    Class<?> classOf(String name) {
        try {
            return loader.loadClass(javaPackage + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Where the classes go, and come from. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> octets = new HashMap<>();

        Classes() {
            super(Compiled.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] found = octets.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, found, 0, found.length);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Classes classes;

        Memory(JavaFileManager files, Classes classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.octets.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
