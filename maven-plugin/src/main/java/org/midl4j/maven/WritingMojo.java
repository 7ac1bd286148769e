package org.midl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.output.OutputDirectory;

/** What the goals that write Java have in common. */
@SuppressWarnings("NullAway.Init") // Maven fills in the fields
abstract class WritingMojo extends CompilingMojo {
    private static final String OUTPUT = "output.txt";

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The Java package of everything made; {@code #pragma midl4j package("…")} in a file wins. */
    @Parameter(property = "midl4j.package")
    private @Nullable String javaPackage;

    /** Java packages of single files, {@code <bank.idl>com.acme.bank</bank.idl>}. */
    @Parameter
    private Map<String, String> packageOf = Map.of();

    /** How names are written: {@code idl}, as in the IDL (the default), or {@code java}. */
    @Parameter(property = "midl4j.names")
    private @Nullable String names;

    /** What enumerations become: {@code int} constants (the default), or {@code java} enums. */
    @Parameter(property = "midl4j.enums")
    private @Nullable String enums;

    /** What becomes of success codes other than S_OK: {@code throw} hides them (the default), {@code return} returns them. */
    @Parameter(property = "midl4j.hresult")
    private @Nullable String hresult;

    /** The same for an interface {@code IFoo} or a method {@code IFoo.Method}. */
    @Parameter
    private Map<String, String> hresultOf = Map.of();

    /** What typedefs are presented as, {@code <DATE>java.time.LocalDateTime,com.acme.OleDates</DATE>}. */
    @Parameter
    private Map<String, String> converters = Map.of();

    /** What stands between local methods and what travels for them, {@code <IFoo.Read>com.acme.ReadBond</IFoo.Read>}. */
    @Parameter
    private Map<String, String> bonds = Map.of();

    /** What is done with imported files whose Java nobody has: {@code refuse} (the default), or {@code generate}. */
    @Parameter(property = "midl4j.imports")
    private @Nullable String imports;

    /** Whether even what the runtime has is generated. */
    @Parameter(property = "midl4j.generateSystem", defaultValue = "false")
    private boolean generateSystem;

    /** Whether the IDL goes into the jar, for others to import. */
    @Parameter(property = "midl4j.publish", defaultValue = "true")
    private boolean publish;

    /** What the directories below {@code target} are called. */
    abstract String generatedSources();

    abstract String generatedResources();

    abstract @Nullable File outputDirectory();

    /** Where the classes go. */
    abstract Path classes();

    abstract void addSources(String root);

    abstract List<Resource> resources();

    abstract void addResources(Resource resource);

    @Override
    void execute(Sources sources) throws IOException, MojoExecutionException, MojoFailureException {
        Path java = java();
        Path published = target(generatedResources(), "midl4j", execution.getExecutionId());
        Path state = state(execution.getExecutionId());
        reserve(java);
        Generation.Places places = new Generation.Places(
                java,
                published,
                state,
                project.getGroupId() + "." + project.getArtifactId() + "." + execution.getExecutionId());
        Generation generation = new Generation(sources, options(), places);
        Generation.Outcome outcome = sources.inputs().isEmpty() ? generation.clear() : generation.run();
        Optional<CompileResult> compiled = outcome.compiled();
        if (compiled.isPresent()) {
            show(compiled.get());
            compiled.get().written().ifPresent(this::report);
        } else if (sources.inputs().isEmpty()) {
            getLog().info("no IDL in " + directories());
        } else {
            getLog().info("the Java is up to date with "
                    + count(sources.inputs().size(), "IDL file"));
        }
        remove(outcome.withdrawn());
        Files.createDirectories(state);
        Files.writeString(state.resolve(OUTPUT), java.toString());
        attach(java, published);
    }

    private void attach(Path java, Path published) throws IOException {
        Path services = target(generatedResources(), "midl4j-services");
        remove(Generation.joinServices(outputs(), services));
        if (Files.isDirectory(java)) {
            addSources(java.toString());
        }
        add(services);
        if (Files.isDirectory(published)) {
            Dependencies.publish(project, published);
            if (publish) {
                add(published);
            }
        }
        buildContext.refresh(java.toFile());
        buildContext.refresh(target(generatedResources()).toFile());
    }

    /** Removes copies of resources that are no more; Maven only adds to the classes. */
    private void remove(List<Path> resources) throws IOException {
        for (Path gone : resources) {
            Files.deleteIfExists(classes().resolve(gone));
        }
    }

    private void add(Path directory) {
        boolean known =
                resources().stream().anyMatch(each -> directory.toString().equals(each.getDirectory()));
        if (Files.isDirectory(directory) && !known) {
            Resource resource = new Resource();
            resource.setDirectory(directory.toString());
            resource.addInclude("META-INF/**");
            addResources(resource);
        }
    }

    /** Where this execution's Java goes: if nobody says, the first execution has the usual place, and others one beside it. */
    private Path java() {
        File configured = outputDirectory();
        if (configured != null) {
            return configured.toPath();
        }
        List<String> ids = executions();
        int place = ids.indexOf(execution.getExecutionId());
        return target(generatedSources(), place <= 0 ? "midl4j" : "midl4j-" + execution.getExecutionId());
    }

    /** Two executions in one directory would remove each other's files. */
    private void reserve(Path java) throws MojoExecutionException {
        String key = WritingMojo.class.getPackageName() + "." + java;
        Object owner = project.getContextValue(key);
        if (owner != null && !owner.equals(execution.getExecutionId())) {
            throw new MojoExecutionException("the executions `" + owner + "` and `" + execution.getExecutionId()
                    + "` both write to " + java + "; give each its own outputDirectory");
        }
        project.setContextValue(key, execution.getExecutionId());
    }

    /** The executions of this goal that the project lists, in order. */
    private List<String> executions() {
        List<String> ids = new ArrayList<>();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution each : plugin.getExecutions()) {
                if (each.getGoals().contains(execution.getGoal())) {
                    ids.add(each.getId());
                }
            }
        }
        return ids;
    }

    /** Where this execution's Java is, and that of others, as far as they ran. */
    private List<Path> outputs() throws IOException {
        Set<String> ids = new LinkedHashSet<>(executions());
        ids.add(execution.getExecutionId());
        List<Path> outputs = new ArrayList<>();
        for (String id : ids) {
            Path file = state(id).resolve(OUTPUT);
            if (Files.isRegularFile(file)) {
                outputs.add(Path.of(Files.readString(file)));
            }
        }
        return outputs;
    }

    private Path state(String executionId) {
        return target("midl4j", execution.getGoal() + "." + executionId);
    }

    @Override
    List<String> options() {
        List<String> all = super.options();
        packageOf.forEach((file, name) -> all.add("--package-of=" + file + "=" + name));
        hresultOf.forEach((name, style) -> all.add("--hresult-of=" + name + "=" + style));
        converters.forEach((name, classes) -> all.add("--converter=" + name + "=" + classes));
        bonds.forEach((name, bond) -> all.add("--bond=" + name + "=" + bond));
        add(all, "--package", javaPackage);
        add(all, "--names", names);
        add(all, "--enums", enums);
        add(all, "--hresult", hresult);
        add(all, "--imports", imports);
        if (generateSystem) {
            all.add("--generate-system");
        }
        return all;
    }

    private static void add(List<String> options, String option, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            options.add(option + "=" + value.strip());
        }
    }

    private void report(OutputDirectory.Written written) {
        getLog().info(count(written.changed().size(), "Java file") + " written, "
                + written.unchanged().size() + " unchanged, "
                + written.removed().size() + " removed");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
