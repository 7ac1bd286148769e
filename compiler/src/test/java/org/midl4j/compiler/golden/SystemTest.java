package org.midl4j.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.codegen.JavaGenerator;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.codegen.JavaOptions.HresultStyle;
import org.midl4j.compiler.codegen.SystemTypes;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;

/**
 * Holds the runtime's package {@code org.midl4j.system}, and what the compiler knows of it, against what the compiler makes
 * of the built-in IDL now.
 */
final class SystemTest {
    private static final Path IDL = Path.of("src", "main", "resources", "org", "midl4j", "compiler", "idl");
    private static final Path LIST =
            Path.of("src", "main", "resources", "org", "midl4j", "compiler", "codegen", "system.txt");
    private static final Path RUNTIME = Path.of("..", "runtime", "src", "main");
    private static final String PACKAGE = "org.midl4j.system";
    private static final Set<String> BY_HAND = Set.of("package-info.java", "org.midl4j.call.ProxyInterfaces");

    /** Methods whose success codes say something: how many there were, or yes and no. */
    private static final List<String> TELLING = List.of(
            "IMultiQI.QueryMultipleInterfaces",
            "ISequentialStream.Read",
            "ISequentialStream.Write",
            "IPersistStream.IsDirty",
            "IPersistStreamInit.IsDirty",
            "IPersistFile.IsDirty",
            "IPersistFile.GetCurFile",
            "IPersistStorage.IsDirty",
            "IPersistMemory.IsDirty",
            "IMoniker.IsEqual",
            "IMoniker.IsRunning",
            "IMoniker.IsSystemMoniker",
            "IMoniker.CommonPrefixWith",
            "IRunningObjectTable.Register",
            "IRunningObjectTable.IsRunning",
            "IRunningObjectTable.GetTimeOfLastChange",
            "IDataObject.QueryGetData",
            "IOleObject.IsUpToDate",
            "IOleObject.DoVerb",
            "IOleInPlaceSite.CanInPlaceActivate",
            "IOleControlSite.TranslateAccelerator",
            "IPropertyPage.IsPageDirty",
            "IPropertyPage.TranslateAccelerator",
            "IOleInPlaceActiveObject.TranslateAccelerator",
            "IOleInPlaceFrame.TranslateAccelerator",
            "IQuickActivate.QuickActivate");

    @Test
    void isWhatTheCompilerMakesOfTheBuiltInIdl() throws IOException {
        Program program = program();
        Map<String, String> made = new TreeMap<>();
        for (GeneratedFile file :
                JavaGenerator.generate(program, options(program)).files()) {
            made.put(file.path(), file.text());
        }
        String list = list(program);
        if (Boolean.getBoolean("golden.update")) {
            if (!made.equals(present()) || !list.equals(Files.readString(LIST))) {
                write(made, list);
                fail("rewrote the runtime's package " + PACKAGE + "; look at the difference before it is committed");
            }
            return;
        }
        assertEquals(list, Files.readString(LIST), LIST.toString());
        Map<String, String> present = present();
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertEquals(present.get(file.getKey()), file.getValue(), file.getKey());
        }
        assertEquals(present.keySet(), made.keySet());
    }

    /** Nothing is left out for want of a wire form: neither handles and media, nor what travels for a local method. */
    @Test
    void everythingThatIsNotLocalCanBeCalled() throws IOException {
        Planner planner = new Planner();
        int pairs = 0;
        for (FileModel file : program().files()) {
            for (Declaration each : file.declarations()) {
                if (each instanceof Interface type
                        && type.isObject()
                        && !type.isLocal()
                        && type.syncTwin().isEmpty()) {
                    for (Operation operation : type.operations()) {
                        if (!operation.local()) {
                            assertInstanceOf(
                                    Plan.OfOperation.class,
                                    planner.plan(type, operation),
                                    type.name() + "::" + operation.name());
                            pairs += operation.callAs().isPresent() ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertEquals(89, pairs, "pairs of a local and a remote method");
    }

    private static Program program() throws IOException {
        CompileRequest.Builder request =
                CompileRequest.builder().goal(CompileRequest.Goal.CHECK).workingDirectory(IDL);
        try (Stream<Path> files = Files.list(IDL)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".idl"))
                    .sorted()
                    .forEach(name -> request.input(Path.of(name)));
        }
        CompileResult result = new MidlCompiler().compile(request.build());
        assertEquals(
                List.of(),
                result.diagnostics().stream().filter(Diagnostic::isError).toList());
        return result.program().orElseThrow();
    }

    private static JavaOptions options(Program program) {
        Map<String, HresultStyle> hresultOf = new TreeMap<>();
        TELLING.forEach(each -> hresultOf.put(each, HresultStyle.RETURN));
        for (FileModel file : program.files()) {
            for (Declaration each : file.declarations()) {
                if (each instanceof Interface type && type.name().startsWith("IEnum")) {
                    hresultOf.put(type.name() + ".Next", HresultStyle.RETURN);
                    hresultOf.put(type.name() + ".Skip", HresultStyle.RETURN);
                }
            }
        }
        JavaOptions usual = JavaOptions.DEFAULT;
        return new JavaOptions(
                PACKAGE, Map.of(), usual.names(), usual.enums(), usual.hresult(), hresultOf, Map.of(), true, true);
    }

    /** What the compiler has to know of the runtime. */
    private static String list(Program program) {
        TreeSet<String> lines = new TreeSet<>();
        for (FileModel file : program.files()) {
            for (Declaration each : file.declarations()) {
                SystemTypes.line(each).ifPresent(lines::add);
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Map<String, String> present() throws IOException {
        Map<String, String> present = new TreeMap<>();
        for (String root : List.of("java/org/midl4j/system", "resources/META-INF/services")) {
            Path directory = RUNTIME.resolve(root);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.list(directory)) {
                    files.filter(file -> !BY_HAND.contains(file.getFileName().toString()))
                            .forEach(file -> present.put(
                                    root.substring(root.indexOf('/') + 1) + "/" + file.getFileName(), read(file)));
                }
            }
        }
        return present;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place(String path) {
        return RUNTIME.resolve(path.endsWith(".java") ? "java" : "resources").resolve(path);
    }

    private static void write(Map<String, String> made, String list) throws IOException {
        for (String stale : present().keySet()) {
            if (!made.containsKey(stale)) {
                Files.delete(place(stale));
            }
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path path = place(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        Files.writeString(LIST, list, StandardCharsets.UTF_8);
    }
}
