package org.midl4j.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.midl4j.compiler.CompileRequest;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.MidlCompiler;

/** Checks IDL without making Java of it. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends CompilingMojo {
    @Override
    List<String> usualDirectories() {
        return List.of("src/main/midl", "src/main/idl");
    }

    @Override
    boolean isForTests() {
        return false;
    }

    @Override
    void execute(Sources sources) throws IOException, MojoFailureException {
        if (sources.inputs().isEmpty()) {
            getLog().info("no IDL in " + directories());
            return;
        }
        CompileResult result = new MidlCompiler()
                .compile(sources.request(options())
                        .goal(CompileRequest.Goal.CHECK)
                        .build());
        show(result);
        int count = sources.inputs().size();
        getLog().info(count == 1 ? "the IDL file is fine" : "all " + count + " IDL files are fine");
    }
}
