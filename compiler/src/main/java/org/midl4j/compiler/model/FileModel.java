package org.midl4j.compiler.model;

import java.util.List;
import java.util.Map;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.source.SourceFile;

/**
 * What one file declares.
 *
 * @param declarations in order, those inside interfaces and libraries after what holds them; derived asynchronous twins
 *     directly after their interface
 * @param imports the files it imports directly
 * @param quotes the texts of its {@code cpp_quote}s, in order
 * @param javaPackage of {@code #pragma midl4j package("…")}, or empty
 * @param bonds of {@code #pragma midl4j bond(…)}: classes by interface and method
 * @param enums of {@code #pragma midl4j enums(…)}: {@code int} or {@code java} by the name of the enumeration
 * @param hresults of {@code #pragma midl4j hresult(…)}: {@code throw} or {@code return} by interface, or interface and
 *     method
 */
public record FileModel(
        SourceFile source,
        ParsedFile.Origin origin,
        List<Declaration> declarations,
        List<SourceFile> imports,
        List<String> quotes,
        String javaPackage,
        Map<String, String> bonds,
        Map<String, String> enums,
        Map<String, String> hresults) {
    public FileModel {
        declarations = List.copyOf(declarations);
        imports = List.copyOf(imports);
        quotes = List.copyOf(quotes);
        bonds = Map.copyOf(bonds);
        enums = Map.copyOf(enums);
        hresults = Map.copyOf(hresults);
    }
}
