package org.midl4j.compiler;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.midl4j.compiler.codegen.Identifiers;
import org.midl4j.compiler.codegen.JavaOptions;
import org.midl4j.compiler.codegen.JavaOptions.EnumStyle;
import org.midl4j.compiler.codegen.JavaOptions.HresultStyle;
import org.midl4j.compiler.codegen.JavaOptions.NameStyle;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.diagnostics.Renderer;
import org.midl4j.compiler.diagnostics.WarningPolicy;
import org.midl4j.compiler.model.Converter;

/**
 * What a command line asks for.
 *
 * @param dump whether to print the resolved model
 * @param summary whether to print a verdict for each input
 * @param explain the message to explain; absent for a normal run
 */
record Invocation(
        CompileRequest request,
        Renderer.Format format,
        Colour colour,
        boolean dump,
        boolean summary,
        Optional<Code> explain) {

    /** When to colour messages. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    static Invocation of(CommandLine line) throws UsageException {
        Optional<Code> explain = Optional.empty();
        if (line.has(Option.EXPLAIN)) {
            explain = Optional.of(code(line.one(Option.EXPLAIN).orElseThrow()));
        } else if (line.inputs().isEmpty()) {
            throw UsageException.of(Code.NO_INPUT_FILE, "no input file")
                    .help("write `midl4j [options] FILE.idl…`; `midl4j --help` lists all options");
        }
        CompileRequest.Builder request = request(line);
        for (String input : line.inputs()) {
            request.input(path(input));
        }
        return new Invocation(
                request.build(),
                choice(line, Option.ERROR_FORMAT, Renderer.Format.TEXT, Renderer.Format.values()),
                choice(line, Option.COLOR, Colour.AUTO, Colour.values()),
                dump(line),
                line.has(Option.SUMMARY),
                explain);
    }

    /** What {@link CompileRequest#builder(List)} promises. */
    static CompileRequest.Builder builder(List<String> options) {
        try {
            CommandLine line = CommandLine.parse(options);
            if (!line.inputs().isEmpty()) {
                throw UsageException.of(Code.UNKNOWN_OPTION, "`" + line.inputs().get(0) + "` is not an option");
            }
            return request(line);
        } catch (UsageException problem) {
            List<String> message = new ArrayList<>(List.of(problem.diagnostic().message()));
            message.addAll(problem.diagnostic().helps());
            throw new IllegalArgumentException(String.join("; ", message), problem);
        }
    }

    private static CompileRequest.Builder request(CommandLine line) throws UsageException {
        CompileRequest.Builder request = CompileRequest.builder();
        request.goal(goal(line));
        reading(line, request);
        writing(line, request);
        request.warnings(warnings(line));
        return request;
    }

    private static CompileRequest.Goal goal(CommandLine line) throws UsageException {
        List<Option> chosen = new ArrayList<>();
        for (Option option : List.of(Option.CHECK, Option.PREPROCESS, Option.DUMP)) {
            if (line.has(option)) {
                chosen.add(option);
            }
        }
        if (chosen.size() > 1 && line.has(Option.PREPROCESS)) {
            chosen.remove(Option.PREPROCESS);
            throw UsageException.of(
                    Code.OPTIONS_CONTRADICT, "`-E` and `" + chosen.get(0).spelling() + "` exclude each other");
        }
        if (line.has(Option.PREPROCESS)) {
            return CompileRequest.Goal.PREPROCESS;
        }
        return chosen.isEmpty() ? CompileRequest.Goal.GENERATE : CompileRequest.Goal.CHECK;
    }

    private static void reading(CommandLine line, CompileRequest.Builder request) throws UsageException {
        for (String directory : line.all(Option.INCLUDE)) {
            request.includeDirectory(path(directory));
        }
        for (String macro : line.all(Option.DEFINE)) {
            int equals = macro.indexOf('=');
            String name = equals < 0 ? macro : macro.substring(0, equals);
            checkMacro(Option.DEFINE, name);
            request.define(name, equals < 0 ? "1" : macro.substring(equals + 1));
        }
        for (String macro : line.all(Option.UNDEFINE)) {
            checkMacro(Option.UNDEFINE, macro);
            request.undefine(macro);
        }
        Optional<String> acf = line.one(Option.ACF);
        if (acf.isPresent()) {
            if (line.inputs().size() > 1) {
                throw UsageException.of(
                                Code.OPTIONS_CONTRADICT, "`--acf` goes with one input file, but there are several")
                        .help("a file NAME.acf beside NAME.idl is read without being asked for");
            }
            request.acf(path(acf.get()));
        }
    }

    private static void checkMacro(Option option, String macro) throws UsageException {
        int open = macro.indexOf('(');
        String name = open < 0 ? macro : macro.substring(0, open);
        if (!isIdentifier(name) || open >= 0 && !macro.endsWith(")")) {
            throw invalid(option, macro, "a macro's name");
        }
    }

    private static void writing(CommandLine line, CompileRequest.Builder request) throws UsageException {
        Optional<String> output = line.one(Option.OUTPUT);
        if (output.isPresent()) {
            request.outputDirectory(path(output.get()));
        }
        Optional<String> dependencies = line.one(Option.DEPENDENCIES);
        if (dependencies.isPresent()) {
            request.dependencyFile(path(dependencies.get()));
        }
        for (String value : line.all(Option.ASYNC)) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            if (!name.equals("*") && !isIdentifier(name) || name.equals("*") && equals >= 0) {
                throw invalid(Option.ASYNC, value, "an interface's name, then perhaps `=` and a UUID, or `*`");
            }
            request.async(name, equals < 0 ? Optional.empty() : Optional.of(uuid(value, value.substring(equals + 1))));
        }
        Map<String, String> packageOf = new LinkedHashMap<>();
        for (String value : line.all(Option.PACKAGE_OF)) {
            int equals = value.indexOf('=');
            if (equals <= 0) {
                throw invalid(Option.PACKAGE_OF, value, "a file's name, `=`, and a Java package");
            }
            packageOf.put(value.substring(0, equals), javaPackage(Option.PACKAGE_OF, value.substring(equals + 1)));
        }
        Map<String, HresultStyle> hresultOf = new LinkedHashMap<>();
        for (String value : line.all(Option.HRESULT_OF)) {
            int equals = value.lastIndexOf('=');
            if (equals <= 0) {
                throw invalid(Option.HRESULT_OF, value, "an interface or a method, `=`, and `throw` or `return`");
            }
            hresultOf.put(
                    value.substring(0, equals),
                    choice(Option.HRESULT_OF, value.substring(equals + 1), HresultStyle.values()));
        }
        for (String value : line.all(Option.CONVERTER)) {
            int equals = value.indexOf('=');
            Optional<Converter> converter = equals <= 0 ? Optional.empty() : Converter.of(value.substring(equals + 1));
            if (converter.isEmpty() || !isIdentifier(value.substring(0, equals))) {
                throw invalid(Option.CONVERTER, value, "a typedef, `=`, a Java class, `,`, and its converter's class");
            }
            request.converter(value.substring(0, equals), converter.get());
        }
        Optional<String> javaPackage = line.one(Option.PACKAGE);
        request.java(new JavaOptions(
                javaPackage.isEmpty() ? "" : javaPackage(Option.PACKAGE, javaPackage.get()),
                packageOf,
                choice(line, Option.NAMES, NameStyle.IDL, NameStyle.values()),
                choice(line, Option.ENUMS, EnumStyle.INT, EnumStyle.values()),
                choice(line, Option.HRESULT, HresultStyle.THROW, HresultStyle.values()),
                hresultOf,
                bonds(line),
                choice(line, Option.IMPORTS, Imports.REFUSE, Imports.values()) == Imports.GENERATE,
                line.has(Option.GENERATE_SYSTEM)));
    }

    private static Map<String, String> bonds(CommandLine line) throws UsageException {
        Map<String, String> bonds = new LinkedHashMap<>();
        for (String value : line.all(Option.BOND)) {
            int equals = value.indexOf('=');
            int dot = value.indexOf('.');
            if (dot <= 0
                    || equals <= dot
                    || !isIdentifier(value.substring(0, dot))
                    || !isIdentifier(value.substring(dot + 1, equals))
                    || !Converter.isClass(value.substring(equals + 1))) {
                throw invalid(Option.BOND, value, "a method such as `IFoo.Read`, `=`, and the class of its bond");
            }
            bonds.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return bonds;
    }

    private enum Imports {
        REFUSE,
        GENERATE
    }

    private static WarningPolicy warnings(CommandLine line) throws UsageException {
        int level = WarningPolicy.DEFAULT.level();
        Optional<String> written = line.one(Option.WARNINGS);
        if (written.isPresent()) {
            level = number(written.get());
            if (level < 0 || level > WarningPolicy.HIGHEST_LEVEL) {
                throw invalid(Option.WARNINGS, written.get(), "a number from 0 to " + WarningPolicy.HIGHEST_LEVEL);
            }
        }
        Set<Integer> off = new HashSet<>();
        for (String value : line.all(Option.NO_WARN)) {
            for (String each : value.split(",", -1)) {
                int number = number(withoutPrefix(each.strip()));
                if (number < 1000 || number > 9999) {
                    throw invalid(Option.NO_WARN, value, "numbers of messages, such as 2039 or 2039,7201");
                }
                off.add(number);
            }
        }
        return new WarningPolicy(level, line.has(Option.WERROR), off);
    }

    private static boolean dump(CommandLine line) throws UsageException {
        Optional<String> form = line.one(Option.DUMP);
        if (form.isPresent() && !form.get().equals("json")) {
            throw invalid(Option.DUMP, form.get(), "json");
        }
        return form.isPresent();
    }

    private static Code code(String written) throws UsageException {
        Optional<Code> code = Code.ofNumber(number(withoutPrefix(written)));
        if (code.isPresent()) {
            return code.get();
        }
        List<String> names = new ArrayList<>();
        for (Code each : Code.values()) {
            if (each.name().equalsIgnoreCase(written)) {
                return each;
            }
            names.add(each.name());
        }
        UsageException problem = invalid(Option.EXPLAIN, written, "a message of this compiler, such as MIDL2011");
        Optional<String> near = Nearest.to(written, names);
        throw near.isPresent() ? problem.help("did you mean `" + near.get() + "`?") : problem;
    }

    private static String withoutPrefix(String written) {
        return written.toUpperCase(Locale.ROOT).startsWith("MIDL") ? written.substring(4) : written;
    }

    /** A number without sign, or -1. */
    private static int number(String written) {
        if (written.isEmpty() || written.length() > 6) {
            return -1;
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(written);
    }

    private static Path path(String written) throws UsageException {
        try {
            return Path.of(written);
        } catch (InvalidPathException problem) {
            throw UsageException.of(Code.OPTION_VALUE_INVALID, "`" + written + "` is not a path");
        }
    }

    private static UUID uuid(String value, String written) throws UsageException {
        if (written.length() == 36) {
            try {
                return UUID.fromString(written);
            } catch (IllegalArgumentException problem) {
                throw invalid(Option.ASYNC, value, "a UUID such as 00000000-0000-0000-C000-000000000046");
            }
        }
        throw invalid(Option.ASYNC, value, "a UUID such as 00000000-0000-0000-C000-000000000046");
    }

    private static String javaPackage(Option option, String written) throws UsageException {
        for (String part : written.split("\\.", -1)) {
            if (!Identifiers.isLegal(part)) {
                throw invalid(option, written, "a Java package, such as org.example.bank");
            }
        }
        return written;
    }

    private static <E extends Enum<E>> E choice(CommandLine line, Option option, E otherwise, E[] choices)
            throws UsageException {
        Optional<String> written = line.one(option);
        return written.isEmpty() ? otherwise : choice(option, written.get(), choices);
    }

    private static <E extends Enum<E>> E choice(Option option, String written, E[] choices) throws UsageException {
        StringBuilder all = new StringBuilder();
        for (E choice : choices) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            if (word.equals(written)) {
                return choice;
            }
            all.append(all.length() == 0 ? "" : choice == choices[choices.length - 1] ? " or " : ", ")
                    .append('`')
                    .append(word)
                    .append('`');
        }
        throw invalid(option, written, all.toString());
    }

    private static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static UsageException invalid(Option option, String written, String expected) {
        return UsageException.of(Code.OPTION_VALUE_INVALID, "`" + option.spelling() + "` cannot be `" + written + "`")
                .help("expected: " + expected);
    }
}
