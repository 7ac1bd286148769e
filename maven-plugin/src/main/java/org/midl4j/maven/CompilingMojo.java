package org.midl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;

/** What the goals have in common: where IDL is, how it is read, and how mistakes are shown. */
@SuppressWarnings("NullAway.Init") // Maven fills in the fields
abstract class CompilingMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repository;

    @Inject
    protected BuildContext buildContext;

    /**
     * The directories that hold the IDL to compile. If unsaid, {@code src/main/midl} and {@code src/main/idl}, or
     * {@code src/test/midl} and {@code src/test/idl} for {@code generate-test}. Those that do not exist are no mistake.
     */
    @Parameter
    private List<File> sourceDirectories = List.of();

    /** Which files are compiled, as patterns relative to the source directories; if unsaid, all {@code .idl} and {@code .odl}. */
    @Parameter(property = "midl4j.includes")
    private List<String> includes = List.of();

    /** Which of them are left out. They may still be imported. */
    @Parameter(property = "midl4j.excludes")
    private List<String> excludes = List.of();

    /**
     * Where imported and included files are looked for, after the directory of the file that names them and before the IDL of
     * dependencies.
     */
    @Parameter(property = "midl4j.includeDirectories")
    private List<File> includeDirectories = List.of();

    /** Macros for all files. */
    @Parameter
    private Map<String, @Nullable String> defines = Map.of();

    /** Predefined macros to forget. */
    @Parameter(property = "midl4j.undefines")
    private List<String> undefines = List.of();

    /** Interfaces to make asynchronous: {@code IFoo}, {@code IFoo=UUID}, or {@code *} for all that can be. */
    @Parameter(property = "midl4j.async")
    private List<String> async = List.of();

    /** Which warnings are shown: 0 for none, 1 for likely mistakes (the default), to 4 for everything. */
    @Parameter(property = "midl4j.warningLevel")
    private @Nullable Integer warningLevel;

    /** Whether warnings fail the build. */
    @Parameter(property = "midl4j.werror", defaultValue = "false")
    private boolean werror;

    /** Numbers of warnings that are never shown. */
    @Parameter(property = "midl4j.noWarn")
    private List<String> noWarn = List.of();

    /** More options, as the command line has them. */
    @Parameter(property = "midl4j.options")
    private List<String> options = List.of();

    /** Leaves the goal out. */
    @Parameter(property = "midl4j.skip", defaultValue = "false")
    private boolean skip;

    /** Where the IDL is if nobody says, relative to the module. */
    abstract List<String> usualDirectories();

    /** Whether the IDL of dependencies with scope test, and the module's own, can be imported. */
    abstract boolean isForTests();

    /** Does the work. */
    abstract void execute(Sources sources) throws IOException, MojoExecutionException, MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("midl4j is skipped");
            return;
        }
        try {
            List<Path> inputs = Sources.find(directories(), includes, excludes);
            execute(new Sources(
                    base(),
                    directories(),
                    inputs,
                    includeDirectories.stream().map(File::toPath).toList(),
                    inputs.isEmpty() ? List.of() : libraries()));
        } catch (IOException problem) {
            throw new MojoExecutionException("midl4j could not read or write: " + problem, problem);
        } catch (IllegalArgumentException problem) {
            throw new MojoExecutionException("midl4j is not configured well: " + problem.getMessage(), problem);
        }
    }

    /** Shows what the compiler said, and fails if there was an error. */
    void show(CompileResult result) throws MojoFailureException {
        new Messages(base(), getLog(), buildContext).show(result);
    }

    Path base() {
        return project.getBasedir().toPath();
    }

    /** A directory or file below the module's build directory. */
    Path target(String first, String... more) {
        return Path.of(project.getBuild().getDirectory()).resolve(Path.of(first, more));
    }

    List<Path> directories() {
        return sourceDirectories.isEmpty()
                ? usualDirectories().stream().map(base()::resolve).toList()
                : sourceDirectories.stream().map(File::toPath).toList();
    }

    /** The options as the command line has them. */
    List<String> options() {
        List<String> all = new ArrayList<>();
        defines.forEach((name, value) -> add(all, "-D", value == null ? name : name + "=" + value));
        undefines.forEach(name -> add(all, "-U", name));
        async.forEach(name -> all.add("--async=" + name.strip()));
        if (warningLevel != null) {
            add(all, "-W", warningLevel.toString());
        }
        if (werror) {
            all.add("--werror");
        }
        noWarn.forEach(number -> all.add("--no-warn=" + number.strip()));
        all.addAll(options);
        return all;
    }

    private static void add(List<String> options, String option, String value) {
        options.add(option);
        options.add(value);
    }

    private List<CompileRequest.Library> libraries() throws IOException, MojoExecutionException {
        return new Dependencies(project, session, repository, target("midl4j", "imports")).libraries(isForTests());
    }
}
