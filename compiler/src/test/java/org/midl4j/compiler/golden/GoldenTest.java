package org.midl4j.compiler.golden;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the compiler makes against what a person has approved; compiles it without a warning, and calls it. */
final class GoldenTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generatesWhatWasApproved(GoldenCase each) throws IOException {
        Map<String, String> files = each.generate();
        if (Boolean.getBoolean("golden.update")) {
            if (!files.equals(each.expected())) {
                each.approve(files);
                fail("rewrote src/test/golden/" + each + "/expected; look at the difference before it is committed");
            }
            return;
        }
        Map<String, String> expected = each.expected();
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertEquals(expected.get(file.getKey()), file.getValue(), file.getKey());
        }
        assertEquals(expected.keySet(), files.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void makesJavaThatCompilesWithoutAWarning(GoldenCase each) throws IOException {
        compile(each, Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void makesTheSameEveryTime(GoldenCase each) throws IOException {
        assertEquals(each.generate(), each.generate());
    }

    @TestFactory
    Stream<DynamicTest> worksWhenCalled() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (GoldenCase each : GoldenCase.all()) {
            List<String> checks = each.checkClasses();
            if (!checks.isEmpty()) {
                tests.addAll(tests(each, checks));
            }
        }
        return tests.stream();
    }

    @Test
    void hasACaseForTheExample() throws IOException {
        assertFalse(GoldenCase.all().isEmpty());
    }

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all().stream();
    }

    private static List<DynamicTest> tests(GoldenCase each, List<String> checks) throws IOException {
        ClassLoader loader = new Compiled(compile(each, each.checks()));
        List<DynamicTest> tests = new ArrayList<>();
        for (String check : checks) {
            Class<?> type;
            try {
                type = loader.loadClass(check);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> tests.add(DynamicTest.dynamicTest(each + ": " + method.getName(), () -> {
                        try {
                            method.invoke(null);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    })));
        }
        return tests;
    }

    private static Compilation compile(GoldenCase each, Map<String, String> checks) throws IOException {
        Map<String, String> generated = new HashMap<>(each.generate());
        generated.putAll(each.needs());
        Compilation made =
                javac().withOptions("-Xlint:all", "-Werror", "--release", "17").compile(sources(generated));
        assertEquals(List.of(), made.diagnostics());
        if (checks.isEmpty()) {
            return made;
        }
        Map<String, String> all = new HashMap<>(generated);
        all.putAll(checks);
        Compilation checked = javac().withOptions("--release", "17").compile(sources(all));
        assertEquals(List.of(), checked.errors());
        return checked;
    }

    private static List<JavaFileObject> sources(Map<String, String> files) {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                String name =
                        path.substring(0, path.length() - ".java".length()).replace('/', '.');
                sources.add(JavaFileObjects.forSourceString(name.contains(".") ? name : packageOf(text) + name, text));
            }
        });
        return sources;
    }

    private static String packageOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1) + ".")
                .findFirst()
                .orElse("");
    }

    /** Loads what was compiled; all else is the tests' own. */
    private static final class Compiled extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        Compiled(Compilation compilation) throws IOException {
            super(GoldenTest.class.getClassLoader());
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    String path = file.getName();
                    String name = path.substring(path.indexOf("CLASS_OUTPUT") + "CLASS_OUTPUT/".length());
                    classes.put(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'), octets(file));
                }
            }
        }

        private static byte[] octets(JavaFileObject file) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InputStream in = file.openInputStream()) {
                in.transferTo(out);
            }
            return out.toByteArray();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] octets = classes.get(name);
            if (octets == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, octets, 0, octets.length);
        }
    }
}
