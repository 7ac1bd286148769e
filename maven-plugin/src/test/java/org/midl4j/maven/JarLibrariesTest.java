package org.midl4j.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JarLibrariesTest {
    @TempDir
    Path temp;

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = temp.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    private Optional<Path> look(Path jar) throws IOException {
        JarLibraries libraries = JarLibraries.in(temp.resolve("imports"));
        Optional<Path> found = libraries.of(jar);
        libraries.save();
        return found;
    }

    @Test
    void takesOutTheIdlOfAJar() throws IOException {
        Path jar = jar(
                "api-1.jar",
                Map.of(
                        "META-INF/midl4j/parts/a.idl", "interface A;",
                        "META-INF/midl4j/x.packages", "parts/a.idl=org.a\n",
                        "META-INF/MANIFEST.MF", ""));
        Path directory = look(jar).orElseThrow();
        assertEquals("interface A;", Files.readString(directory.resolve("parts/a.idl")));
        assertEquals(Map.of("parts/a.idl", "org.a"), Packages.library(directory).packages());
        assertEquals(Optional.of(directory), look(jar));
    }

    @Test
    void takesOutAgainWhatAnotherBuildOfTheJarHolds() throws IOException {
        Path directory = look(jar("api.jar", Map.of("META-INF/midl4j/a.idl", "1", "META-INF/midl4j/b.idl", "2")))
                .orElseThrow();
        Path again =
                look(jar("api.jar", Map.of("META-INF/midl4j/a.idl", "another"))).orElseThrow();
        assertEquals(directory, again);
        assertEquals("another", Files.readString(directory.resolve("a.idl")));
        assertFalse(Files.exists(directory.resolve("b.idl")));
    }

    @Test
    void opensAJarWithoutIdlOnce() throws IOException {
        Path jar = jar("plain.jar", Map.of("A.class", ""));
        assertEquals(Optional.empty(), look(jar));
        long size = Files.size(jar);
        FileTime time = Files.getLastModifiedTime(jar);
        Files.write(jar, new byte[(int) size]); // no jar any more, but nobody looks
        Files.setLastModifiedTime(jar, time);
        assertEquals(Optional.empty(), look(jar));
        Files.write(jar, new byte[(int) size + 1]);
        assertThrows(IOException.class, () -> look(jar));
    }

    @Test
    void keepsJarsOfTheSameNameApart() throws IOException {
        Path one = jar("one/api.jar", Map.of("META-INF/midl4j/a.idl", "1"));
        Path two = jar("two/api.jar", Map.of("META-INF/midl4j/a.idl", "2"));
        assertEquals("1", Files.readString(look(one).orElseThrow().resolve("a.idl")));
        assertEquals("2", Files.readString(look(two).orElseThrow().resolve("a.idl")));
        assertEquals("1", Files.readString(look(one).orElseThrow().resolve("a.idl")));
    }

    @Test
    void refusesAJarThatReachesOutOfItsDirectory() throws IOException {
        Path jar = jar("evil.jar", Map.of("META-INF/midl4j/../../../../evil.txt", "evil"));
        IOException problem = assertThrows(IOException.class, () -> look(jar));
        assertTrue(problem.getMessage().contains("is not to be trusted"), problem.getMessage());
        assertFalse(Files.exists(temp.resolve("evil.txt")));
    }

    @Test
    void leavesOutAFileThatTwoMapsPutIntoDifferentPackages() throws IOException {
        Path directory = Files.createDirectory(temp.resolve("maps"));
        Files.writeString(directory.resolve("one.packages"), "a.idl=org.one\nb.idl=org.b\n");
        Files.writeString(directory.resolve("two.packages"), "a.idl=org.two\nb.idl=org.b\n");
        assertEquals(Map.of("b.idl", "org.b"), Packages.library(directory).packages());
    }
}
