package org.midl4j.compiler.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DependencyFileTest {

    @Test
    void writesARuleForMake() {
        assertEquals(
                "out/A.java \\\nout/B.java: \\\n  a.idl \\\n  unknwn.idl\n",
                DependencyFile.text(
                        List.of(Path.of("out/A.java"), Path.of("out/B.java")),
                        List.of(Path.of("a.idl"), Path.of("unknwn.idl"))));
    }

    @Test
    void escapesWhatMakeTreatsSpecially() {
        assertEquals(
                "my\\ out: \\\n  a\\#b$$c.idl \\\n  d\\\\\\ e.idl\n",
                DependencyFile.text(List.of(Path.of("my out")), List.of(Path.of("a#b$c.idl"), Path.of("d\\ e.idl"))));
    }

    @Test
    void writesNothingWithoutTargets() {
        assertEquals("", DependencyFile.text(List.of(), List.of(Path.of("a.idl"))));
    }
}
