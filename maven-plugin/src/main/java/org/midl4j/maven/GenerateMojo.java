package org.midl4j.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes Java of IDL, and adds it to what the module compiles. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends WritingMojo {
    /** The directories that hold IDL. */
    @Parameter
    private List<File> sourceDirectories = List.of();

    /** Where the Java goes. */
    @Parameter(
            property = "midl4j.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/midl4j")
    private File outputDirectory;

    @Override
    List<File> sourceDirectories() {
        return sourceDirectories.isEmpty()
                ? List.of(
                        new File(project.getBasedir(), "src/main/midl"), new File(project.getBasedir(), "src/main/idl"))
                : sourceDirectories;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void attach(String root, Resource services) {
        project.addCompileSourceRoot(root);
        project.addResource(services);
    }
}
