package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.SourceFile;

/**
 * Everything one run of the compiler knows: the inputs and all they import.
 *
 * @param files inputs first, in the order given, then imported ones in the order first met
 */
public record Program(List<FileModel> files) {
    public Program {
        files = List.copyOf(files);
    }

    /** What a file declares. */
    public Optional<FileModel> file(SourceFile source) {
        return files.stream().filter(file -> file.source() == source).findFirst();
    }
}
