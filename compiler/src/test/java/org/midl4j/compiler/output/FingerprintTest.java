package org.midl4j.compiler.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintTest {
    @TempDir
    Path temp;

    private Path idl;
    private Path saved;

    @BeforeEach
    void save() throws IOException {
        idl = Files.writeString(temp.resolve("a b%.idl"), "interface A;");
        saved = temp.resolve("target/fingerprint");
        Fingerprint.of("1.0", "-I x", List.of(idl)).save(saved);
    }

    private boolean isCurrent() throws IOException {
        return Fingerprint.isCurrent(saved, "1.0", "-I x");
    }

    @Test
    void holdsWhileNothingChanges() throws IOException {
        assertTrue(isCurrent());
    }

    @Test
    void holdsWhenOnlyTheTimeChanges() throws IOException {
        Files.setLastModifiedTime(idl, FileTime.fromMillis(5000));
        assertTrue(isCurrent());
    }

    @Test
    void breaksWhenContentOfTheSameLengthChanges() throws IOException {
        Files.writeString(idl, "interface B;");
        Files.setLastModifiedTime(idl, FileTime.fromMillis(5000));
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAFileIsGone() throws IOException {
        Files.delete(idl);
        assertFalse(isCurrent());
    }

    @Test
    void breaksForAnotherToolOrConfigurationOrWithoutAFile() throws IOException {
        assertFalse(Fingerprint.isCurrent(saved, "1.1", "-I x"));
        assertFalse(Fingerprint.isCurrent(saved, "1.0", "-I y"));
        assertFalse(Fingerprint.isCurrent(temp.resolve("none"), "1.0", "-I x"));
    }

    @Test
    void breaksWhenTheSavedFileIsDamaged() throws IOException {
        Files.writeString(saved, Files.readString(saved).replaceFirst("\n[0-9]+ ", "\nx "));
        assertFalse(isCurrent());
    }
}
