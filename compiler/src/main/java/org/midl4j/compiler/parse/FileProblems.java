package org.midl4j.compiler.parse;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.FileTooLargeException;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Says why a file that another one names could not be read. */
final class FileProblems {
    private FileProblems() {}

    /** @param how what the other file wanted, {@code "imported"} or {@code "included"} */
    static Diagnostic notFound(String how, String name, Span where, SearchPath searchPath) {
        Diagnostic problem = Diagnostic.of(Code.INCLUDE_NOT_FOUND, where, how + " file `" + name + "` not found")
                .label("searched " + String.join(", ", searchPath.placesSearched(where.file())));
        Optional<String> near = searchPath.nearest(name, where.file());
        return near.map(file -> problem.help("did you mean `" + file + "`?"))
                .orElseGet(() -> problem.help("name its directory with -I"));
    }

    /** A file is there, but that is all. */
    static Diagnostic unreadable(String name, Span where, IOException problem) {
        Code code = problem instanceof FileTooLargeException ? Code.FILE_TOO_LARGE : Code.READ_FAILED;
        return Diagnostic.of(code, where, "file `" + name + "` cannot be read: " + reason(problem));
    }

    /** The configuration file beside an IDL file is there, but that is all. */
    static Diagnostic unreadableAcf(SourceFile idl, IOException problem) {
        String name = problem instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : idl.name().replaceFirst("\\.[^.]*$", ".acf");
        return unreadable(name, new Span(idl, 0, 0), problem);
    }

    /** The operating system's reason, without the path that it puts in front. */
    static String reason(IOException problem) {
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason().toLowerCase(Locale.ROOT);
        }
        String kind = problem.getClass().getSimpleName().replace("Exception", "");
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
