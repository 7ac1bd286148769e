package org.midl4j.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Makes Java of IDL, and adds it to what the module compiles. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends WritingMojo {
    /**
     * Where the Java goes. If unsaid, {@code target/generated-sources/midl4j}; executions after the first have a directory
     * beside it. Two executions cannot share one.
     */
    @Parameter(property = "midl4j.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    List<String> usualDirectories() {
        return List.of("src/main/midl", "src/main/idl");
    }

    @Override
    boolean isForTests() {
        return false;
    }

    @Override
    String generatedSources() {
        return "generated-sources";
    }

    @Override
    String generatedResources() {
        return "generated-resources";
    }

    @Override
    @Nullable
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    @Override
    void addSources(String root) {
        project.addCompileSourceRoot(root);
    }

    @Override
    List<Resource> resources() {
        return project.getResources();
    }

    @Override
    void addResources(Resource resource) {
        project.addResource(resource);
    }
}
