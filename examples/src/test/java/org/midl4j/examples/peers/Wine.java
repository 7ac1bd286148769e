package org.midl4j.examples.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs in C for Windows, made by widl and gcc from the IDL that our own are made from, and run by Wine. */
final class Wine {
    private static final Path SOURCES = Peer.BASE.resolve("src/test/peers");
    private static final Path IDL = Peer.BASE.resolve("src/main/midl/conformance/gold.idl");

    private final Path directory;
    private final Map<String, String> environment;

    private Wine(Path directory) {
        this.directory = directory;
        // Its programs look for menus and folders at home.
        this.environment = Map.of(
                "HOME",
                directory.toString(),
                "WINEPREFIX",
                directory.resolve("prefix").toString(),
                "WINEDEBUG",
                "-all",
                "WINEDLLOVERRIDES",
                "winemenubuilder.exe=d;mscoree=d;mshtml=d");
    }

    /** Makes the programs in a directory. */
    static Wine in(Path directory) throws Exception {
        Wine wine = new Wine(directory);
        Files.createDirectories(directory);
        Path idl = directory.resolve("gold.idl");
        Files.deleteIfExists(idl);
        Files.copy(IDL, idl);
        wine.tool("widl", "--win64", "-I/usr/include/wine/wine/windows", "-h", "-H", "gold.h", "-c", "-s", "gold.idl");
        wine.compile("gold-client", "gold_c.c");
        wine.compile("gold-server", "gold_s.c");
        // The first program of all makes the prefix; it takes its time, and is waited for here.
        Peer.run(directory, wine.environment, "wine", "wineboot", "--init");
        return wine;
    }

    private void compile(String program, String stubs) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("x86_64-w64-mingw32-gcc", "-O1", "-w", "-DUSE_COMPILER_EXCEPTIONS"));
        command.addAll(List.of("-include", SOURCES.resolve("exceptions.h").toString(), "-I."));
        command.addAll(
                List.of("-o", program + ".exe", SOURCES.resolve(program + ".c").toString(), stubs));
        command.addAll(List.of("-lrpcrt4", "-lole32"));
        tool(command.toArray(String[]::new));
    }

    private void tool(String... command) throws Exception {
        try (Peer tool = Peer.start(directory, Map.of(), command)) {
            if (tool.awaitEnd() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + tool);
            }
        }
    }

    /** Starts one of the programs. */
    Peer start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("wine", program + ".exe"));
        command.addAll(List.of(arguments));
        return Peer.start(directory, environment, command.toArray(String[]::new));
    }
}
