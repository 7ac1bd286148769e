package org.midl4j.compiler.marshal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Counts the octets of generated marshalling code: {@code java CodeSize.java DIRECTORY}, where the classes of proxies, stubs
 * and codecs are. What is there for NDR64 alone is counted in instructions: calls of {@code align64} and {@code endChunk} with
 * their arguments. The other methods of the writer and reader serve both syntaxes by the same call.
 */
final class CodeSize {
    private static final Pattern MARSHALLING = Pattern.compile(".*(Proxy|Stub|Client|Codec)(\\$.*)?\\.class");
    private static final Pattern INSTRUCTION = Pattern.compile("\\s+(\\d+): ([a-z]\\w*)(.*)");
    private static final Pattern OPERATION =
            Pattern.compile("\\s+private .* (write|read)[A-Z]\\w*\\(.*org.midl4j.ndr.Ndr.*");

    private long classFiles;
    private long octets;
    private long instructions;
    private long ndr64;
    private long messages;

    private CodeSize() {}

    public static void main(String[] arguments) throws IOException {
        CodeSize size = new CodeSize();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(each -> MARSHALLING.matcher(each.toString()).matches())
                    .sorted()
                    .toList();
        }
        for (int from = 0; from < files.size(); from += 500) {
            size.count(files.subList(from, Math.min(files.size(), from + 500)));
        }
        size.print(System.out);
    }

    private void count(List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("-c", "-p"));
        for (Path file : files) {
            classFiles++;
            try {
                octets += Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            arguments.add(file.toString());
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(new String[0]));
        int previous = -1; // where the last instruction started
        int beforePrevious = -1;
        for (String line : text.toString().split("\n", -1)) {
            Matcher instruction = INSTRUCTION.matcher(line);
            if (!instruction.matches()) {
                messages += OPERATION.matcher(line).matches() ? 1 : 0;
                if (previous >= 0 && (line.isBlank() || line.startsWith("}"))) {
                    instructions += previous + 1; // a method ends with an instruction of one octet, nearly always
                    previous = -1;
                }
                continue;
            }
            int at = Integer.parseInt(instruction.group(1));
            if (instruction.group(2).equals("invokevirtual")
                    && (line.contains(".align64:") || line.contains(".endChunk:"))) {
                ndr64 += at + 3 - beforePrevious;
            }
            beforePrevious = previous;
            previous = at;
        }
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d class files, %,d octets, %,d of them instructions, %,d for NDR64 alone (%.1f %%); %,d messages%n",
                classFiles,
                octets,
                instructions,
                ndr64,
                100.0 * ndr64 / instructions,
                messages);
    }
}
