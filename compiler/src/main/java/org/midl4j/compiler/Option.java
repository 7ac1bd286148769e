package org.midl4j.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every option of the command line, in the order {@code --help} shows them. */
enum Option {
    INCLUDE("-I", "DIR", Group.READING, "look in DIR for imported and included files"),
    DEFINE("-D", "NAME[=VALUE]", Group.READING, "define a macro (as 1 without VALUE)"),
    UNDEFINE("-U", "NAME", Group.READING, "forget a predefined macro"),
    ACF("--acf", "FILE", Group.READING, "read FILE instead of NAME.acf beside NAME.idl"),

    OUTPUT("-d", "DIR", Group.WRITING, "write below DIR (default: the working directory)"),
    PACKAGE("--package", "NAME", Group.WRITING, "put the Java into this package"),
    PACKAGE_OF("--package-of", "FILE.idl=NAME", Group.WRITING, "put what FILE.idl declares into this package"),
    NAMES("--names", "idl|java", Group.WRITING, "names as in the IDL (default), or as in Java"),
    ENUMS("--enums", "int|java", Group.WRITING, "enumerations as int constants (default), or as Java enums"),
    ASYNC("--async", "IFoo[=UUID]", Group.WRITING, "make an interface asynchronous; * for all that can be"),
    HRESULT("--hresult", "throw|return", Group.WRITING, "success codes: hidden (default), or part of each result"),
    HRESULT_OF("--hresult-of", "IFoo[.Method]=throw|return", Group.WRITING, "the same for one interface or method"),
    CONVERTER(
            "--converter",
            "TYPE=CLASS,CONVERTER",
            Group.WRITING,
            "present TYPE as CLASS; CONVERTER makes and takes it"),
    BOND("--bond", "IFoo.Method=CLASS", Group.WRITING, "show the local form of a call_as pair; CLASS stands between"),
    IMPORTS("--imports", "refuse|generate", Group.WRITING, "imported files without a known package"),
    GENERATE_SYSTEM("--generate-system", "", Group.WRITING, "generate even what the runtime has"),
    DEPENDENCIES("-MD", "FILE", Group.WRITING, "write what the output depends on, for make"),

    CHECK("--check", "", Group.INSTEAD, "only check"),
    PREPROCESS("-E", "", Group.INSTEAD, "only preprocess, to standard output"),
    DUMP("--dump", "json", Group.INSTEAD, "only check, and print the resolved model"),

    WARNINGS("-W", "LEVEL", Group.MESSAGES, "0 no warnings, 1 likely mistakes (default) … 4 everything"),
    WERROR("--werror", "", Group.MESSAGES, "treat warnings as errors"),
    NO_WARN("--no-warn", "NNNN[,NNNN]", Group.MESSAGES, "never show these warnings"),
    ERROR_FORMAT("--error-format", "text|msvc|json|sarif", Group.MESSAGES, "form of messages on standard error"),
    COLOR("--color", "auto|always|never", Group.MESSAGES, "colour messages"),
    SUMMARY("--summary", "", Group.MESSAGES, "print `ok FILE` or `failed FILE` for each input"),

    EXPLAIN("--explain", "CODE", Group.OTHER, "explain a message, such as MIDL2011"),
    VERSION("--version", "", Group.OTHER, "print the version"),
    HELP("--help", "", Group.OTHER, "print this");

    private final String spelling;
    private final String value;
    private final Group group;
    private final String help;

    /** A heading of {@code --help}. */
    enum Group {
        READING("Reading"),
        WRITING("Writing Java"),
        INSTEAD("Instead of writing Java"),
        MESSAGES("Messages"),
        OTHER("Other");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Option(String spelling, String value, Group group, String help) {
        this.spelling = spelling;
        this.value = value;
        this.group = group;
        this.help = help;
    }

    /** {@code --package}. */
    String spelling() {
        return spelling;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** What its value looks like; empty if it has none. */
    String value() {
        return value;
    }

    Group group() {
        return group;
    }

    String help() {
        return help;
    }

    /** Whether it may be given several times. */
    boolean isRepeatable() {
        return switch (this) {
            case INCLUDE, DEFINE, UNDEFINE, PACKAGE_OF, ASYNC, HRESULT_OF, CONVERTER, BOND, NO_WARN -> true;
            case ACF,
                    OUTPUT,
                    PACKAGE,
                    NAMES,
                    ENUMS,
                    HRESULT,
                    IMPORTS,
                    GENERATE_SYSTEM,
                    DEPENDENCIES,
                    CHECK,
                    PREPROCESS,
                    DUMP,
                    WARNINGS,
                    WERROR,
                    ERROR_FORMAT,
                    COLOR,
                    SUMMARY,
                    EXPLAIN,
                    VERSION,
                    HELP -> false;
        };
    }

    /** Whether the value may follow at once, as in {@code -Idir}. */
    boolean takesAttachedValue() {
        return this == INCLUDE || this == DEFINE || this == UNDEFINE || this == WARNINGS;
    }

    /** The option written exactly so, case included; {@code /I}, {@code /D} and {@code /U} count. */
    static Optional<Option> of(String written) {
        return switch (written) {
            case "/I" -> Optional.of(INCLUDE);
            case "/D" -> Optional.of(DEFINE);
            case "/U" -> Optional.of(UNDEFINE);
            case "-h", "-?", "/?" -> Optional.of(HELP);
            default -> spelt(written);
        };
    }

    private static Optional<Option> spelt(String written) {
        for (Option option : values()) {
            if (option.spelling.equals(written)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** All spellings, for suggestions. */
    static List<String> spellings() {
        List<String> all = new ArrayList<>();
        for (Option option : values()) {
            all.add(option.spelling);
        }
        return all;
    }
}
