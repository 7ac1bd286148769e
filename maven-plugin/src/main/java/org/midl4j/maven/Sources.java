package org.midl4j.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.midl4j.compiler.CompileRequest;

/**
 * What an execution reads.
 *
 * @param base the module's directory, to which everything in messages is relative
 * @param directories those that hold the IDL to compile; they may not exist
 * @param inputs the IDL to compile
 * @param includeDirectories where else to look for what it imports
 * @param libraries IDL whose Java is in a dependency
 */
record Sources(
        Path base,
        List<Path> directories,
        List<Path> inputs,
        List<Path> includeDirectories,
        List<CompileRequest.Library> libraries) {
    private static final Pattern ALL = Pattern.compile(".*\\.[io]dl", Pattern.CASE_INSENSITIVE);

    Sources {
        directories = List.copyOf(directories);
        inputs = List.copyOf(inputs);
        includeDirectories = List.copyOf(includeDirectories);
        libraries = List.copyOf(libraries);
    }

    /** A request for this, with options as the command line has them. */
    CompileRequest.Builder request(List<String> options) {
        CompileRequest.Builder request = CompileRequest.builder(options).workingDirectory(base);
        inputs.forEach(request::input);
        includeDirectories.forEach(request::includeDirectory);
        directories.forEach(request::includeDirectory);
        libraries.forEach(request::library);
        return request;
    }

    /** The IDL files in some directories, in a fixed order; with no pattern to include, all of them. */
    static List<Path> find(List<Path> directories, List<String> includes, List<String> excludes) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path directory : directories) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.find(
                        directory,
                        Integer.MAX_VALUE,
                        (file, attributes) -> isChosen(directory.relativize(file), includes, excludes)
                                && (attributes.isRegularFile()
                                        || attributes.isSymbolicLink() && Files.isRegularFile(file)))) {
                    files.sorted().forEach(found::add);
                } catch (UncheckedIOException problem) {
                    throw problem.getCause();
                }
            }
        }
        return found;
    }

    private static boolean isChosen(Path file, List<String> includes, List<String> excludes) {
        String path = file.toString().replace('\\', '/');
        boolean included = includes.isEmpty()
                ? ALL.matcher(path).matches()
                : includes.stream().anyMatch(pattern -> matches(pattern, path));
        return included && excludes.stream().noneMatch(pattern -> matches(pattern, path));
    }

    /** Matches as everywhere in Maven: {@code **} stands for directories, also for none, {@code *} and {@code ?} for part of a name. */
    static boolean matches(String pattern, String path) {
        String glob = pattern.strip().replace('\\', '/');
        if (glob.endsWith("/")) {
            glob += "**";
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            boolean starts = i == 0 || glob.charAt(i - 1) == '/';
            if (starts && glob.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 2;
            } else if (starts && glob.substring(i).equals("**")) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return path.matches(regex.toString());
    }

    /** All of this in one text; the same in every process. */
    String configuration() {
        StringBuilder text = new StringBuilder();
        text.append(base)
                .append('\n')
                .append(directories)
                .append('\n')
                .append(inputs)
                .append('\n');
        text.append(includeDirectories).append('\n');
        for (CompileRequest.Library library : libraries) {
            text.append(library.directory()).append(' ');
            text.append(new TreeMap<>(library.packages())).append('\n');
        }
        return text.toString();
    }
}
