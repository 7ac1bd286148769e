package org.midl4j.compiler.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.codegen.GeneratedFile;

final class OutputDirectoryTest {
    @TempDir
    Path temp;

    private Path out;
    private Path bank;
    private Path stock;

    @BeforeEach
    void makeInputs() throws IOException {
        out = temp.resolve("out");
        bank = Files.writeString(temp.resolve("bank.idl"), "");
        stock = Files.writeString(temp.resolve("stock.idl"), "");
    }

    private static GeneratedFile file(String path) {
        return GeneratedFile.of(path, "// made by midl4j: " + path + "\n");
    }

    private OutputDirectory.Written write(List<Path> inputs, GeneratedFile... files) throws IOException {
        return new OutputDirectory(out).write(List.of(files), inputs, false);
    }

    @Test
    void writesFilesAndTheirDirectories() throws IOException {
        OutputDirectory.Written written = write(List.of(bank), file("org/bank/IBank.java"), file("Top.java"));
        assertEquals(List.of(Path.of("org/bank/IBank.java"), Path.of("Top.java")), written.changed());
        assertEquals("// made by midl4j: Top.java\n", Files.readString(out.resolve("Top.java")));
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        write(List.of(bank), file("A.java"), file("B.java"));
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(out.resolve("A.java"), past);
        Files.setLastModifiedTime(out.resolve(Manifest.NAME), past);
        OutputDirectory.Written again = write(List.of(bank), file("A.java"), file("B.java"));
        assertEquals(List.of(), again.changed());
        assertEquals(2, again.unchanged().size());
        assertEquals(past, Files.getLastModifiedTime(out.resolve("A.java")));
        assertEquals(past, Files.getLastModifiedTime(out.resolve(Manifest.NAME)));
    }

    @Test
    void removesFilesNoLongerMadeAndEmptyDirectories() throws IOException {
        write(List.of(bank), file("org/bank/Old.java"), file("New.java"));
        OutputDirectory.Written second = write(List.of(bank), file("New.java"));
        assertEquals(List.of(Path.of("org/bank/Old.java")), second.removed());
        assertFalse(Files.exists(out.resolve("org")));
        assertTrue(Files.exists(out.resolve("New.java")));
    }

    @Test
    void keepsFilesOfRunsWithOtherInputs() throws IOException {
        write(List.of(bank), file("Bank.java"));
        write(List.of(stock), file("Stock.java"));
        assertTrue(Files.exists(out.resolve("Bank.java")));
        OutputDirectory.Written both = write(List.of(bank, stock), file("Both.java"));
        assertEquals(2, both.removed().size());
    }

    @Test
    void removesFilesOfInputsThatAreGone() throws IOException {
        write(List.of(bank, stock), file("Bank.java"), file("Stock.java"));
        Files.delete(stock);
        assertEquals(
                List.of(Path.of("Stock.java")),
                write(List.of(bank), file("Bank.java")).removed());
    }

    @Test
    void removesEverythingElseOfOursFromADirectoryItOwns() throws IOException {
        write(List.of(stock), file("Stock.java"));
        OutputDirectory.Written written =
                new OutputDirectory(out).write(List.of(file("Bank.java")), List.of(bank), true);
        assertEquals(List.of(Path.of("Stock.java")), written.removed());
    }

    @Test
    void keepsFilesThatWereEditedSince() throws IOException {
        write(List.of(bank), file("Old.java"));
        Files.writeString(out.resolve("Old.java"), "mine now");
        assertEquals(List.of(), write(List.of(bank), file("New.java")).removed());
        assertEquals("mine now", Files.readString(out.resolve("Old.java")));
    }

    @Test
    void refusesToOverwriteSomeoneElsesFile() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("A.java"), "class A {}");
        OutputException problem = assertThrows(OutputException.class, () -> write(List.of(bank), file("A.java")));
        assertTrue(String.valueOf(problem.getMessage()).contains("was not made by midl4j"), problem.toString());
        assertEquals("class A {}", Files.readString(out.resolve("A.java")));
    }

    @Test
    void replacesItsOwnFileWithoutAList() throws IOException {
        write(List.of(bank), file("A.java"));
        Files.delete(out.resolve(Manifest.NAME));
        Files.writeString(out.resolve("A.java"), "// made by midl4j, older\n");
        assertEquals(1, write(List.of(bank), file("A.java")).changed().size());
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        for (String path : List.of("../A.java", "/A.java", "a/../../A.java", "", ".", "a/./b.java")) {
            assertThrows(OutputException.class, () -> write(List.of(bank), file(path)), path);
        }
        assertFalse(Files.exists(temp.resolve("A.java")));
    }

    @Test
    void refusesDirectoriesThatAreLinksToElsewhere() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("org"), elsewhere);
        assertThrows(OutputException.class, () -> write(List.of(bank), file("org/bank/A.java")));
        assertFalse(Files.exists(elsewhere.resolve("bank")));
    }

    @Test
    void refusesTwoFilesThatDifferInCaseAlone() {
        assertThrows(OutputException.class, () -> write(List.of(bank), file("A.java"), file("a.java")));
    }

    @Test
    void neverRemovesWhatAForgedListNamesOutside() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim.txt"), "precious");
        long checksum = Manifest.checksum(Files.readAllBytes(victim));
        Files.createDirectories(out);
        Files.writeString(
                out.resolve(Manifest.NAME),
                "midl4j 1\nrun\nin ../bank.idl\nout " + Long.toHexString(checksum) + " ../victim.txt\n");
        write(List.of(bank), file("A.java"));
        assertTrue(Files.exists(victim));
    }

    @Test
    void readsBackTheListItWrites() {
        Manifest manifest = new Manifest(List.of(new Manifest.Run(
                List.of("a b.idl", "odd%\nname.idl"),
                List.of(new Manifest.Entry("A.java", -1), new Manifest.Entry("B", 2)))));
        assertEquals(manifest, Manifest.parse(manifest.text()));
        assertEquals(List.of(), Manifest.parse("something else").runs());
        assertEquals(List.of(), Manifest.parse("midl4j 1\nrun\nout xyz A\n").runs());
    }
}
