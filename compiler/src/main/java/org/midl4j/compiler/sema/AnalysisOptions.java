package org.midl4j.compiler.sema;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.model.Converter;

/**
 * What the user and the rest of the compiler decide about an analysis.
 *
 * @param asynchronous interfaces to make asynchronous although their IDL does not ask for it, by name, with the IID of
 *     the twin if one is given; {@code *} stands for every eligible interface of the inputs
 * @param builtIn finds a file of the compiler's own IDL by its name, {@code unknwn.idl}; asked only when an input relies
 *     on names that it does not import
 * @param converters what typedefs are presented as, by name
 */
public record AnalysisOptions(
        Map<String, Optional<UUID>> asynchronous,
        Function<String, Optional<ParsedFile>> builtIn,
        Map<String, Converter> converters) {

    /** Nothing asked for, and no built-in IDL. */
    public static final AnalysisOptions DEFAULTS = new AnalysisOptions(Map.of(), name -> Optional.empty(), Map.of());

    public AnalysisOptions {
        asynchronous = Map.copyOf(asynchronous);
        converters = Map.copyOf(converters);
    }

    public AnalysisOptions withBuiltIn(Function<String, Optional<ParsedFile>> files) {
        return new AnalysisOptions(asynchronous, files, converters);
    }

    public AnalysisOptions withAsynchronous(Map<String, Optional<UUID>> interfaces) {
        return new AnalysisOptions(interfaces, builtIn, converters);
    }

    public AnalysisOptions withConverters(Map<String, Converter> byName) {
        return new AnalysisOptions(asynchronous, builtIn, byName);
    }
}
