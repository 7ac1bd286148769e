package org.midl4j.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** What the goals have in common: where IDL is, how it is read, and how mistakes are shown. */
abstract class CompilingMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    /** Which files are compiled, as patterns relative to the source directories; if unsaid, all {@code .idl} and {@code .odl}. */
    @Parameter(property = "midl4j.includes")
    private List<String> includes = List.of();

    /** Which of them are left out. */
    @Parameter(property = "midl4j.excludes")
    private List<String> excludes = List.of();

    /** Where imported and included files are looked for, after the directory of the file that names them. */
    @Parameter(property = "midl4j.includeDirectories")
    private List<File> includeDirectories = List.of();

    /** Macros for all files. */
    @Parameter
    private Map<String, String> defines = Map.of();

    /** Leaves the goal out. */
    @Parameter(property = "midl4j.skip", defaultValue = "false")
    private boolean skip;

    /** The directories that hold IDL; those that do not exist are no mistake. */
    abstract List<File> sourceDirectories();

    /** Completes the request. */
    abstract void configure(CompileRequest.Builder request);

    /** Does what is left after a run without errors. */
    abstract void succeed(CompileResult result);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("midl4j is skipped");
            return;
        }
        List<Path> inputs = inputs();
        if (inputs.isEmpty()) {
            getLog().info("no IDL in " + sourceDirectories());
            return;
        }
        CompileRequest.Builder request =
                CompileRequest.builder().workingDirectory(project.getBasedir().toPath());
        inputs.forEach(request::input);
        includeDirectories.forEach(directory -> request.includeDirectory(directory.toPath()));
        for (File directory : sourceDirectories()) {
            request.includeDirectory(directory.toPath());
        }
        defines.forEach((name, value) -> request.define(name, value == null ? "1" : value));
        configure(request);
        run(request.build());
    }

    private void run(CompileRequest request) throws MojoExecutionException, MojoFailureException {
        CompileResult result;
        try {
            result = new MidlCompiler().compile(request);
        } catch (IOException e) {
            throw new MojoExecutionException("midl4j could not write its output: " + e.getMessage(), e);
        }
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        result.diagnostics().forEach(this::show);
        if (result.failed()) {
            throw new MojoFailureException(
                    errors == 1 ? "there is an error in the IDL" : "there are " + errors + " errors in the IDL");
        }
        succeed(result);
    }

    /** {@code path:[line,column] MIDLnnnn message}, which IDEs turn into a link. */
    private void show(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder()
                .append(project.getBasedir()
                        .toPath()
                        .resolve(diagnostic.span().file().name()))
                .append(":[")
                .append(diagnostic.span().line())
                .append(',')
                .append(diagnostic.span().column())
                .append("] ")
                .append(diagnostic.code().id())
                .append(' ')
                .append(diagnostic.message());
        for (String help : diagnostic.helps()) {
            text.append("; ").append(help);
        }
        switch (diagnostic.severity()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case NOTE -> getLog().info(text);
        }
    }

    private List<Path> inputs() throws MojoExecutionException {
        List<Path> found = new ArrayList<>();
        for (File directory : sourceDirectories()) {
            if (directory.isDirectory()) {
                try (Stream<Path> files = Files.walk(directory.toPath())) {
                    files.filter(file -> chosen(directory.toPath().relativize(file)))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException | UncheckedIOException e) {
                    throw new MojoExecutionException("cannot list " + directory + ": " + e.getMessage(), e);
                }
            }
        }
        return found;
    }

    private boolean chosen(Path file) {
        return matches(includes.isEmpty() ? List.of("**/*.idl", "**/*.odl") : includes, file)
                && !matches(excludes, file);
    }

    private static boolean matches(List<String> patterns, Path file) {
        for (String pattern : patterns) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            // "**/" in front also stands for no directory at all
            boolean topLevel = pattern.startsWith("**/")
                    && FileSystems.getDefault()
                            .getPathMatcher("glob:" + pattern.substring(3))
                            .matches(file);
            if (topLevel || matcher.matches(file)) {
                return true;
            }
        }
        return false;
    }
}
