package org.midl4j.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;

/** Checks IDL without writing anything. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends CompilingMojo {
    /** The directories that hold IDL. */
    @Parameter
    private List<File> sourceDirectories = List.of();

    @Override
    List<File> sourceDirectories() {
        return sourceDirectories.isEmpty()
                ? List.of(
                        new File(project.getBasedir(), "src/main/midl"), new File(project.getBasedir(), "src/main/idl"))
                : sourceDirectories;
    }

    @Override
    void configure(CompileRequest.Builder request) {
        request.goal(CompileRequest.Goal.CHECK);
    }

    @Override
    void succeed(CompileResult result) {
        getLog().info(result.verdicts().size() + " IDL files are fine");
    }
}
