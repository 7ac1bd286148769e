package org.midl4j.compiler;

/** The text of {@code --help}. */
final class Help {
    private static final int INDENT = 2;

    private Help() {}

    static String text() {
        int width = 0;
        for (Option option : Option.values()) {
            width = Math.max(width, left(option).length());
        }
        StringBuilder out = new StringBuilder(4000);
        out.append("""
                midl4j reads Microsoft IDL and writes Java: interfaces, COM's asynchronous call model, proxies and stubs.

                Usage: midl4j [options] FILE.idl…
                """);
        for (Option.Group group : Option.Group.values()) {
            out.append('\n').append(group.title()).append(":\n");
            for (Option option : Option.values()) {
                if (option.group() == group) {
                    String left = left(option);
                    out.append(" ".repeat(INDENT))
                            .append(left)
                            .append(" ".repeat(width - left.length() + INDENT))
                            .append(option.help())
                            .append('\n');
                }
            }
        }
        out.append("""

                -I, -D, -U, --package-of, --async, --hresult-of and --no-warn may be repeated; /I, /D and /U work too.
                @FILE stands for the arguments in FILE. After -- everything is an input file.

                Imported files are looked for beside the file that names them, in the working directory, in each -I DIR, and
                among the base files of COM that are built in; case does not matter.

                Examples:
                  midl4j --check stock.idl                        check one file
                  midl4j -d src/gen --package org.bank *.idl      write Java for several
                  midl4j -I sdk --dump=json stock.idl             show what the compiler understood

                Exit status: 0 fine, 1 errors in the input, 2 wrong use, 3 a file could not be read or written, 70 a bug in midl4j.
                """);
        return out.toString();
    }

    private static String left(Option option) {
        String usage = CommandLine.usage(option);
        return usage.substring(1, usage.length() - 1);
    }
}
