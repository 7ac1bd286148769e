package org.midl4j.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.output.OutputDirectory;

/** What the goals that write Java have in common. */
abstract class WritingMojo extends CompilingMojo {
    /** The Java package of everything made; {@code #pragma midl4j package("…")} in a file wins. */
    @Parameter(property = "midl4j.package", defaultValue = "")
    private String javaPackage = "";

    abstract File outputDirectory();

    /** Adds a directory to the build: of Java, and of what has to be beside the classes. */
    abstract void attach(String root, Resource services);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        super.execute();
        if (outputDirectory().isDirectory()) {
            Resource services = new Resource();
            services.setDirectory(outputDirectory().getPath());
            services.addInclude("META-INF/**");
            attach(outputDirectory().getPath(), services);
        }
    }

    @Override
    void configure(CompileRequest.Builder request) {
        request.goal(CompileRequest.Goal.GENERATE)
                .outputDirectory(outputDirectory().toPath())
                .ownsOutput(true);
        if (javaPackage != null && !javaPackage.isEmpty()) {
            request.java(JavaOptions.DEFAULT.withPackage(javaPackage));
        }
    }

    @Override
    void succeed(CompileResult result) {
        result.written().ifPresent(this::report);
    }

    private void report(OutputDirectory.Written written) {
        getLog().info(written.changed().size() + " Java files written, "
                + written.unchanged().size() + " unchanged, "
                + written.removed().size() + " removed");
    }
}
