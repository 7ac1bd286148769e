package org.midl4j.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes Java of IDL that only tests use, and adds it to what they compile. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends WritingMojo {
    /** The directories that hold IDL. */
    @Parameter
    private List<File> sourceDirectories = List.of();

    /** Where the Java goes. */
    @Parameter(
            property = "midl4j.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/midl4j")
    private File outputDirectory;

    @Override
    List<File> sourceDirectories() {
        return sourceDirectories.isEmpty()
                ? List.of(
                        new File(project.getBasedir(), "src/test/midl"), new File(project.getBasedir(), "src/test/idl"))
                : sourceDirectories;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void attach(String root, Resource services) {
        project.addTestCompileSourceRoot(root);
        project.addTestResource(services);
    }
}
