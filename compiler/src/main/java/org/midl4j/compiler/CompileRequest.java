package org.midl4j.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.diagnostics.WarningPolicy;
import org.midl4j.compiler.model.Converter;

/**
 * What to compile, and how. Immutable; {@link #builder()} makes one.
 *
 * <p>Relative paths are relative to {@link #workingDirectory()}, and appear in messages as they were given.
 */
public final class CompileRequest {
    private final Goal goal;
    private final Path workingDirectory;
    private final List<Path> inputs;
    private final List<Path> includeDirectories;
    private final List<Library> libraries;
    private final List<MacroChange> macros;
    private final Optional<Path> acf;
    private final Path outputDirectory;
    private final boolean ownsOutput;
    private final Map<String, Optional<UUID>> async;
    private final Map<String, Converter> converters;
    private final JavaOptions java;
    private final WarningPolicy warnings;
    private final Optional<Path> dependencyFile;

    /** How far to go. */
    public enum Goal {
        /** Only expand macros and includes. */
        PREPROCESS,
        /** Read and check. */
        CHECK,
        /** Write Java. */
        GENERATE
    }

    /**
     * {@code -D} or {@code -U}.
     *
     * @param body what the macro stands for; absent to remove it
     */
    public record MacroChange(String name, Optional<String> body) {}

    /**
     * IDL whose Java exists already, such as that of a dependency. It is looked through after all other directories.
     *
     * @param packages the Java package of each file, by its path in the directory, with {@code /}
     */
    public record Library(Path directory, Map<String, String> packages) {
        public Library {
            packages = Map.copyOf(packages);
        }
    }

    private CompileRequest(Builder builder) {
        goal = builder.goal;
        workingDirectory = builder.workingDirectory;
        inputs = List.copyOf(builder.inputs);
        includeDirectories = List.copyOf(builder.includeDirectories);
        libraries = List.copyOf(builder.libraries);
        macros = List.copyOf(builder.macros);
        acf = builder.acf;
        outputDirectory = builder.outputDirectory;
        ownsOutput = builder.ownsOutput;
        async = Map.copyOf(builder.async);
        converters = Map.copyOf(builder.converters);
        java = builder.java;
        warnings = builder.warnings;
        dependencyFile = builder.dependencyFile;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A request with nothing but options as the command line has them, such as {@code --names=java}, for programs that let
     * their users write options.
     *
     * @throws IllegalArgumentException if one is unknown, lacks its value, or has a wrong one; the message says what to do
     */
    public static Builder builder(List<String> options) {
        return Invocation.builder(options);
    }

    public Goal goal() {
        return goal;
    }

    public Path workingDirectory() {
        return workingDirectory;
    }

    /** The IDL files, in the order given. */
    public List<Path> inputs() {
        return inputs;
    }

    /** Where imported and included files are looked for, in order. */
    public List<Path> includeDirectories() {
        return includeDirectories;
    }

    public List<Library> libraries() {
        return libraries;
    }

    /** Changes to the predefined macros, in order. */
    public List<MacroChange> macros() {
        return macros;
    }

    /** The configuration file of the only input; otherwise {@code name.acf} beside each input is used if it exists. */
    public Optional<Path> acf() {
        return acf;
    }

    public Path outputDirectory() {
        return outputDirectory;
    }

    /** Whether every file of ours in the output directory that this run does not make is out of date. */
    public boolean ownsOutput() {
        return ownsOutput;
    }

    /** Interfaces to make asynchronous, with the IID of the asynchronous one if it is not to be computed; {@code *} for all. */
    public Map<String, Optional<UUID>> async() {
        return async;
    }

    /** What typedefs are presented as in Java, by name. */
    public Map<String, Converter> converters() {
        return converters;
    }

    public JavaOptions java() {
        return java;
    }

    public WarningPolicy warnings() {
        return warnings;
    }

    /** Where to write what the output depends on, in make's form. */
    public Optional<Path> dependencyFile() {
        return dependencyFile;
    }

    /** Puts a request together. */
    public static final class Builder {
        private Goal goal = Goal.GENERATE;
        private Path workingDirectory = Path.of("");
        private final List<Path> inputs = new ArrayList<>();
        private final List<Path> includeDirectories = new ArrayList<>();
        private final List<Library> libraries = new ArrayList<>();
        private final List<MacroChange> macros = new ArrayList<>();
        private Optional<Path> acf = Optional.empty();
        private Path outputDirectory = Path.of("");
        private boolean ownsOutput;
        private final Map<String, Optional<UUID>> async = new LinkedHashMap<>();
        private final Map<String, Converter> converters = new LinkedHashMap<>();
        private JavaOptions java = JavaOptions.DEFAULT;
        private WarningPolicy warnings = WarningPolicy.DEFAULT;
        private Optional<Path> dependencyFile = Optional.empty();

        private Builder() {}

        public Builder goal(Goal value) {
            goal = value;
            return this;
        }

        public Builder workingDirectory(Path directory) {
            workingDirectory = directory;
            return this;
        }

        public Builder input(Path file) {
            inputs.add(file);
            return this;
        }

        public Builder includeDirectory(Path directory) {
            includeDirectories.add(directory);
            return this;
        }

        public Builder library(Library library) {
            libraries.add(library);
            return this;
        }

        public Builder define(String name, String body) {
            macros.add(new MacroChange(name, Optional.of(body)));
            return this;
        }

        public Builder undefine(String name) {
            macros.add(new MacroChange(name, Optional.empty()));
            return this;
        }

        public Builder acf(Path file) {
            acf = Optional.of(file);
            return this;
        }

        public Builder outputDirectory(Path directory) {
            outputDirectory = directory;
            return this;
        }

        /** Says that nothing but this run writes to the output directory. */
        public Builder ownsOutput(boolean value) {
            ownsOutput = value;
            return this;
        }

        public Builder async(String interfaceName, Optional<UUID> iid) {
            async.put(interfaceName, iid);
            return this;
        }

        public Builder converter(String typedef, Converter presented) {
            converters.put(typedef, presented);
            return this;
        }

        public Builder java(JavaOptions options) {
            java = options;
            return this;
        }

        public Builder warnings(WarningPolicy policy) {
            warnings = policy;
            return this;
        }

        public Builder dependencyFile(Path file) {
            dependencyFile = Optional.of(file);
            return this;
        }

        public CompileRequest build() {
            return new CompileRequest(this);
        }
    }
}
