package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --async} says when it does something, and when it cannot. */
final class AsyncOptionTest {
    private static final String LAMPS = """
        import "oaidl.idl";
        [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001)]
        interface ILamp : IUnknown { HRESULT Level([out, retval] long *level); }
        [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0002), pointer_default(unique)]
        interface IReel : IStream { HRESULT Rewind(); }
        [object, dual, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0003)]
        interface IScript : IDispatch { [id(1)] HRESULT Run(); }
        """;

    @TempDir
    Path temp;

    private Path idl;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        idl = Files.writeString(temp.resolve("lamps.idl"), LAMPS);
    }

    private int run(String... options) {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Main(out, out, new MidlCompiler())
                .run(Stream.concat(
                                Stream.of(options),
                                Stream.of("-d", temp.resolve("out").toString(), "--package", "lamps", idl.toString()))
                        .toList());
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private boolean isWritten(String name) {
        return Files.exists(temp.resolve("out").resolve("lamps").resolve(name + ".java"));
    }

    @Test
    void printsTheIidThatItMade() {
        assertEquals(0, run("--async=ILamp"), said());
        UUID made = UUID.nameUUIDFromBytes(
                "async:6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001:ILamp".getBytes(StandardCharsets.UTF_8));
        assertTrue(said().contains("`AsyncILamp` has the IID " + made + ", made from that of `ILamp`\n"), said());
        assertTrue(isWritten("AsyncILamp"));
    }

    @Test
    void printsNoIidThatItWasGiven() {
        assertEquals(0, run("--async=ILamp=6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0009"), said());
        assertFalse(said().contains("has the IID"), said());
        assertTrue(isWritten("AsyncILamp"));
    }

    @Test
    void saysThatAnInterfaceOfTheRuntimeStaysAsItIs() {
        assertEquals(0, run("--async=IStream", "--async=ISequentialStream"), said());
        assertTrue(
                said().contains("`--async=IStream` has no effect: it is the runtime's, and not asynchronous there\n"),
                said());
        assertTrue(said().contains("= help: with `--generate-system` it is written anew, asynchronous\n"), said());
        assertFalse(said().contains("has the IID"), said());
        assertFalse(isWritten("AsyncIStream"));
    }

    @Test
    void saysThatTheBaseIsTheRuntimes() {
        assertEquals(0, run("--async=IStream", "--async=ISequentialStream", "--async=IReel"), said());
        assertTrue(
                said().contains("`--async=IReel` has no effect: its base `IStream` is the runtime's, and not"
                        + " asynchronous there\n"),
                said());
        assertFalse(isWritten("AsyncIReel"));
    }

    @Test
    void refusesAnInterfaceThatDerivesFromIDispatch() {
        assertEquals(1, run("--async=IScript"));
        assertTrue(said().contains("error MIDL7304: `--async=IScript` cannot be done: "), said());
        assertFalse(isWritten("IScript"));
    }

    @Test
    void refusesAnInterfaceThatIsNotThere() {
        assertEquals(1, run("--async=INowhere"));
        assertTrue(said().contains("error MIDL7304: `--async=INowhere` names no interface"), said());
    }
}
