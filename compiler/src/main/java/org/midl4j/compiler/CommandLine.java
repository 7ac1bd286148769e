package org.midl4j.compiler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Nearest;

/**
 * What stands on a command line: options with their values, and input files.
 *
 * @param values of each option in the order given; an empty string for one that takes none
 */
record CommandLine(Map<Option, List<String>> values, List<String> inputs) {

    /** Sorts out arguments; response files are followed. */
    static CommandLine parse(List<String> arguments) throws UsageException {
        Map<Option, List<String>> values = new EnumMap<>(Option.class);
        List<String> inputs = new ArrayList<>();
        List<String> all = ResponseFile.expand(arguments);
        boolean onlyInputs = false;
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            if (onlyInputs || !isOption(argument)) {
                inputs.add(argument);
                continue;
            }
            if (argument.equals("--")) {
                onlyInputs = true;
                continue;
            }
            Part part = part(argument);
            String value = "";
            if (part.value().isPresent()) {
                value = part.value().get();
            } else if (part.option().takesValue()) {
                i++;
                if (i == all.size()) {
                    throw UsageException.of(Code.OPTION_VALUE_MISSING, "`" + argument + "` needs a value")
                            .help("write " + usage(part.option()));
                }
                value = all.get(i);
            }
            add(part.option(), value, values);
        }
        return new CommandLine(values, inputs);
    }

    boolean has(Option option) {
        return values.containsKey(option);
    }

    List<String> all(Option option) {
        return values.getOrDefault(option, List.of());
    }

    Optional<String> one(Option option) {
        List<String> given = all(option);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
    }

    /** How an option is written, {@code --package=NAME}. */
    static String usage(Option option) {
        if (!option.takesValue()) {
            return "`" + option.spelling() + "`";
        }
        char between = option.spelling().startsWith("--") ? '=' : ' ';
        return "`" + option.spelling() + between + option.value() + "`";
    }

    /** An option, and the value written together with it. */
    private record Part(Option option, Optional<String> value) {}

    private static boolean isOption(String argument) {
        if (argument.length() < 2) {
            return false;
        }
        return argument.charAt(0) == '-' || isSlashOption(argument);
    }

    /**
     * Whether an argument that may be an absolute path is {@code /I}, {@code /D} or {@code /U} (or asks for help, or is a
     * switch that only Microsoft's compiler has).
     */
    private static boolean isSlashOption(String argument) {
        if (argument.charAt(0) != '/') {
            return false;
        }
        if (Option.of(argument).isPresent() || foreignSwitch(argument).isPresent()) {
            return true;
        }
        String lower = argument.toLowerCase(Locale.ROOT);
        boolean attached = "IDU".indexOf(argument.charAt(1)) >= 0;
        boolean path = lower.endsWith(".idl") || lower.endsWith(".odl") || Files.exists(Path.of(argument));
        return attached && !path;
    }

    private static Part part(String argument) throws UsageException {
        Optional<Option> exact = Option.of(argument);
        if (exact.isPresent()) {
            return new Part(exact.get(), Optional.empty());
        }
        int equals = argument.indexOf('=');
        Optional<Option> attached = attached(argument);
        if (attached.isPresent()) {
            return new Part(attached.get(), Optional.of(argument.substring(2)));
        }
        if (equals > 0) {
            Optional<Option> named = Option.of(argument.substring(0, equals));
            if (named.isPresent()) {
                if (!named.get().takesValue()) {
                    throw UsageException.of(
                            Code.OPTION_VALUE_INVALID, "`" + named.get().spelling() + "` takes no value");
                }
                return new Part(named.get(), Optional.of(argument.substring(equals + 1)));
            }
        }
        throw unknown(argument, equals > 0 ? argument.substring(0, equals) : argument);
    }

    /** The option of {@code -Idir}, {@code /DNAME=1} or {@code -W3}. */
    private static Optional<Option> attached(String argument) {
        if (argument.length() < 3) {
            return Optional.empty();
        }
        Optional<Option> option = Option.of(argument.substring(0, 2));
        if (option.isEmpty() || !option.get().takesAttachedValue()) {
            return Optional.empty();
        }
        boolean level = option.get() != Option.WARNINGS || Character.isDigit(argument.charAt(2));
        return level ? option : Optional.empty();
    }

    private static void add(Option option, String value, Map<Option, List<String>> values) throws UsageException {
        List<String> given = values.get(option);
        if (given == null) {
            given = new ArrayList<>();
            values.put(option, given);
        } else if (!option.isRepeatable()) {
            if (given.get(0).equals(value)) {
                return;
            }
            throw UsageException.of(
                    Code.OPTION_REPEATED,
                    "`" + option.spelling() + "` is given twice, as `" + given.get(0) + "` and as `" + value + "`");
        }
        given.add(value);
    }

    private static UsageException unknown(String argument, String name) {
        UsageException problem = UsageException.of(Code.UNKNOWN_OPTION, "unknown option `" + argument + "`");
        Optional<String> hint = foreignSwitch(argument);
        if (hint.isPresent()) {
            return problem.help(hint.get());
        }
        Optional<String> near = Nearest.to(name, Option.spellings());
        if (argument.startsWith(Option.OUTPUT.spelling()) && near.isEmpty()) {
            near = Optional.of(Option.OUTPUT.spelling());
        }
        if (near.isPresent()) {
            Option option = Option.of(near.get()).orElseThrow();
            problem = problem.help("did you mean " + usage(option) + "?");
        }
        return problem.help("`midl4j --help` lists all options");
    }

    /** What to do about a switch of Microsoft's compiler that is written differently here, or not needed. */
    private static Optional<String> foreignSwitch(String argument) {
        String name = argument.substring(1).toLowerCase(Locale.ROOT);
        String help = switch (name) {
            case "zs", "syntax_check" -> "write `--check`";
            case "out" -> "write `-d DIR`";
            case "wx" -> "write `--werror`";
            case "w0", "w1", "w2", "w3", "w4" -> "write `-W" + name.charAt(1) + "`";
            case "acf" -> "write `--acf=FILE`";
            case "savepp" -> "write `-E`, and send standard output to a file";
            case "error", "robust", "no_robust" -> "leave it out: every check is always made";
            case "app_config" -> "leave it out: ACF attributes may always stand in the IDL";
            case "nologo", "oicf", "oif", "oic", "oi", "os", "ms_ext", "c_ext", "newtlb", "oldtlb", "notlb" ->
                "leave it out: it changes nothing here";
            case "env", "win32", "win64", "amd64", "arm64", "x64" ->
                "leave it out: the Java is the same for every target";
            case "winrt", "winmd" -> "the Windows Runtime is not supported";
            default -> "";
        };
        return help.isEmpty() ? Optional.empty() : Optional.of(help);
    }
}
