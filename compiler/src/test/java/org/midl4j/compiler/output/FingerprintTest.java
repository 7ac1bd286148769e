package org.midl4j.compiler.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

final class FingerprintTest {
    @TempDir
    Path temp;

    private Path idl;
    private Path first;
    private Path second;
    private Path made;
    private Path saved;

    @BeforeEach
    void save() throws IOException {
        idl = old(Files.writeString(temp.resolve("a b%.idl"), "interface A;"));
        first = Files.createDirectory(temp.resolve("first"));
        second = Files.createDirectory(temp.resolve("second"));
        old(Files.writeString(second.resolve("shared.idl"), "interface S;"));
        made = Files.writeString(temp.resolve("A.java"), "interface A {}");
        saved = temp.resolve("target/fingerprint");
        run();
    }

    /** Reads a file, looks for another and for one that is not there, and saves the fingerprint. */
    private void run() throws IOException {
        SearchPath path = SearchPath.builder()
                .workingDirectory(temp)
                .directory(first)
                .directory(second)
                .directory(temp.resolve("absent"))
                .build();
        SourceFile input = path.open(idl);
        assertTrue(path.find("Shared.idl", input).isPresent());
        assertEquals(Optional.empty(), path.sibling(input, "acf"));
        assertEquals(Optional.empty(), path.find("nowhere.idl", input));
        Fingerprint.of("1.0", "-I x", path.trace(), List.of(made)).save(saved);
    }

    private boolean isCurrent() throws IOException {
        return Fingerprint.isCurrent(saved, "1.0", "-I x");
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }

    @Test
    void holdsWhileNothingChanges() throws IOException {
        assertTrue(isCurrent());
    }

    @Test
    void holdsWhenOnlyTheTimeChangesAndRemembersTheNewOne() throws IOException {
        String before = Files.readString(saved);
        Files.setLastModifiedTime(idl, FileTime.fromMillis(5000));
        assertTrue(isCurrent());
        String after = Files.readString(saved);
        assertNotEquals(before, after);
        assertTrue(after.contains(" 5000000000 "), after);
        assertTrue(isCurrent());
        assertEquals(after, Files.readString(saved));
    }

    @Test
    void believesSizeAndTimeOfAFileThatIsNotNew() throws IOException {
        Files.writeString(idl, "interface B;");
        old(idl);
        assertTrue(isCurrent());
    }

    @Test
    void readsAFileAgainThatWasJustWritten() throws IOException {
        Files.writeString(idl, "interface B;");
        run();
        FileTime time = Files.getLastModifiedTime(idl);
        Files.writeString(idl, "interface C;");
        Files.setLastModifiedTime(idl, time);
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenContentOfTheSameLengthChanges() throws IOException {
        Files.writeString(idl, "interface B;");
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAFileChangesWhileItIsRead() throws IOException {
        SearchPath path = SearchPath.builder().workingDirectory(temp).build();
        path.open(idl);
        Files.writeString(idl, "interface B; interface C;");
        Fingerprint.of("1.0", "-I x", path.trace(), List.of()).save(saved);
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAFileThatWasReadIsGone() throws IOException {
        Files.delete(idl);
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAFileThatWasMadeIsGoneOrEdited() throws IOException {
        Files.writeString(made, "interface A { }");
        assertFalse(isCurrent());
        Files.delete(made);
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAnImportWouldBeFoundEarlierInTheSearchPath() throws IOException {
        Files.writeString(first.resolve("SHARED.IDL"), "interface S;");
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenAFileAppearsThatWasLookedForInVain() throws IOException {
        Files.writeString(temp.resolve("a b%.ACF"), "interface A {}");
        assertFalse(isCurrent());
    }

    @Test
    void breaksWhenADirectoryOfTheSearchPathAppearsWithAnImportInIt() throws IOException {
        Files.writeString(Files.createDirectory(temp.resolve("absent")).resolve("nowhere.idl"), "");
        assertFalse(isCurrent());
    }

    @Test
    void holdsWhenAFileAppearsThatNobodyLookedFor() throws IOException {
        Files.writeString(temp.resolve("other.acf"), "");
        assertTrue(isCurrent());
    }

    @Test
    void breaksForAnotherToolOrConfigurationOrWithoutAFile() throws IOException {
        assertFalse(Fingerprint.isCurrent(saved, "1.1", "-I x"));
        assertFalse(Fingerprint.isCurrent(saved, "1.0", "-I y"));
        assertFalse(Fingerprint.isCurrent(temp.resolve("none"), "1.0", "-I x"));
    }

    @Test
    void breaksWhenTheSavedFileIsDamaged() throws IOException {
        Files.writeString(saved, Files.readString(saved).replaceFirst("\nfile [0-9]+ ", "\nfile x "));
        assertFalse(isCurrent());
    }
}
