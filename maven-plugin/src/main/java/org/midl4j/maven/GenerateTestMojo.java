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

/** Makes Java of IDL that only tests use, and adds it to what they compile. */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends WritingMojo {
    /**
     * Where the Java goes. If unsaid, {@code target/generated-test-sources/midl4j}; executions after the first have a directory
     * beside it. Two executions cannot share one.
     */
    @Parameter(property = "midl4j.testOutputDirectory")
    private @Nullable File outputDirectory;

    @Override
    List<String> usualDirectories() {
        return List.of("src/test/midl", "src/test/idl");
    }

    @Override
    boolean isForTests() {
        return true;
    }

    @Override
    String generatedSources() {
        return "generated-test-sources";
    }

    @Override
    String generatedResources() {
        return "generated-test-resources";
    }

    @Override
    @Nullable
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    Path classes() {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    @Override
    void addSources(String root) {
        project.addTestCompileSourceRoot(root);
    }

    @Override
    List<Resource> resources() {
        return project.getTestResources();
    }

    @Override
    void addResources(Resource resource) {
        project.addTestResource(resource);
    }
}
