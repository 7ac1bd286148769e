package org.midl4j.compiler.sema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Converter;

/** Understands {@code #pragma midl4j …}: what a file itself says of its Java. */
final class Midl4jPragma {
    private static final String NAME = "[A-Za-z_$][\\w$]*";
    private static final String CLASS = "\"((?:" + NAME + "\\.)*" + NAME + ")\"";

    /** With its spaces: a name with one inside is no name. */
    private static final Pattern PACKAGE = Pattern.compile("\\s*package\\s*\\(\\s*\"([^\"]*)\"\\s*\\)\\s*");

    // The others are matched without.
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern CONVERTER =
            Pattern.compile("converter\\((" + NAME + ")," + CLASS + "," + CLASS + "\\)");
    private static final Pattern BOND = Pattern.compile("bond\\((" + NAME + "\\." + NAME + ")," + CLASS + "\\)");
    private static final Pattern ENUMS = Pattern.compile("enums\\((" + NAME + "),(int|java)\\)");
    private static final Pattern HRESULT =
            Pattern.compile("hresult\\((" + NAME + "(?:\\." + NAME + ")?),(throw|return)\\)");

    private Midl4jPragma() {}

    /** Notes what a pragma says, or reports that it says nothing. */
    static void read(Decl.Pragma pragma, FileScope scope, Reporter reporter) {
        Matcher javaPackage = PACKAGE.matcher(pragma.text());
        String dense = SPACE.matcher(pragma.text()).replaceAll("");
        Matcher converter = CONVERTER.matcher(dense);
        Matcher bond = BOND.matcher(dense);
        Matcher enums = ENUMS.matcher(dense);
        Matcher hresult = HRESULT.matcher(dense);
        if (javaPackage.matches()) {
            place(javaPackage.group(1), pragma, scope, reporter);
        } else if (converter.matches()) {
            scope.converters().put(converter.group(1), new Converter(converter.group(2), converter.group(3)));
        } else if (bond.matches()) {
            scope.bonds().put(bond.group(1), bond.group(2));
        } else if (enums.matches()) {
            scope.enums().put(enums.group(1), enums.group(2));
        } else if (hresult.matches()) {
            scope.hresults().put(hresult.group(1), hresult.group(2));
        } else {
            reporter.report(Diagnostic.of(
                            Code.BAD_MIDL4J_PRAGMA,
                            pragma.span(),
                            "`#pragma midl4j " + pragma.text() + "` is not understood")
                    .help("write `package(\"org.acme\")`, `enums(TYPE, java)`, `hresult(IFoo.Method, return)`,"
                            + " `bond(IFoo.Method, \"org.acme.Bond\")` or `converter(TYPE,"
                            + " \"org.acme.Presented\", \"org.acme.Converter\")`"));
        }
    }

    private static void place(String name, Decl.Pragma pragma, FileScope scope, Reporter reporter) {
        if (SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            scope.javaPackage(name);
        } else {
            reporter.report(Diagnostic.of(
                            Code.BAD_JAVA_PACKAGE, pragma.span(), "`" + name + "` is not the name of a Java package")
                    .help("write words of letters, digits and `_`, with dots between them"));
        }
    }
}
