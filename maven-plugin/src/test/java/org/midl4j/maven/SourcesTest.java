package org.midl4j.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    @Test
    void matchesAsMavenDoes() {
        assertTrue(Sources.matches("**/*.idl", "a.idl"));
        assertTrue(Sources.matches("**/*.idl", "x/y/a.idl"));
        assertTrue(Sources.matches("x/**/a.idl", "x/a.idl"));
        assertTrue(Sources.matches("x/**/a.idl", "x/y/z/a.idl"));
        assertTrue(Sources.matches("x/**", "x/y/a.idl"));
        assertTrue(Sources.matches("x/", "x/y/a.idl"));
        assertTrue(Sources.matches(" x\\?.idl ", "x/1.idl"));
        assertTrue(Sources.matches("a[1].idl", "a[1].idl"));
        assertFalse(Sources.matches("*.idl", "x/a.idl"));
        assertFalse(Sources.matches("x/*", "x/y/a.idl"));
        assertFalse(Sources.matches("**/a.idl", "x/ba.idl"));
    }

    @Test
    void findsIdlOfAnySpellingInOrderUnlessExcluded(@TempDir Path temp) throws IOException {
        Path sub = Files.createDirectories(temp.resolve("midl/sub"));
        Files.writeString(temp.resolve("midl/b.idl"), "");
        Files.writeString(temp.resolve("midl/A.IDL"), "");
        Files.writeString(temp.resolve("midl/c.h"), "");
        Files.writeString(sub.resolve("d.odl"), "");
        Files.writeString(sub.resolve("e.idl"), "");
        Files.createDirectory(temp.resolve("midl/directory.idl"));
        List<Path> directories = List.of(temp.resolve("midl"), temp.resolve("absent"));
        assertEquals(
                List.of(temp.resolve("midl/A.IDL"), temp.resolve("midl/b.idl"), sub.resolve("d.odl")),
                Sources.find(directories, List.of(), List.of("**/e.*")));
    }
}
