package org.midl4j.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Java code whose types are still to be imported, in as few pieces as there can be.
 *
 * <p>JavaPoet splits each piece of a {@link CodeBlock} into lines, twice, and that takes most of the time in which a file is
 * written. Here what is known goes into one piece at once: names, literals, whole lines with their indentation. Only
 * types are left to JavaPoet, which imports them.
 *
 * <p>Formats are JavaPoet's: {@code $L}, {@code $S}, {@code $N}, {@code $T}, {@code $>}, {@code $<}, {@code $W}.
 */
final class Code {
    private static final String INDENT = "    ";

    /** A format of JavaPoet in which all but types is text. */
    private final String format;

    private final List<TypeName> types;

    private Code(String format, List<TypeName> types) {
        this.format = format;
        this.types = types;
    }

    static Code of(String format, Object... arguments) {
        return new Builder().add(format, arguments).build();
    }

    /** One statement, for JavaPoet. */
    static CodeBlock statement(String format, Object... arguments) {
        return new Builder().addStatement(format, arguments).build().block();
    }

    static Builder builder() {
        return new Builder();
    }

    static Code join(List<Code> all, String separator) {
        Builder joined = new Builder();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                joined.format.append(separator);
            }
            joined.add(all.get(i));
        }
        return joined.build();
    }

    boolean isEmpty() {
        return format.isEmpty();
    }

    Builder toBuilder() {
        return new Builder().add(this);
    }

    /** The same for JavaPoet. */
    CodeBlock block() {
        // Where JavaPoet is to break lines, it must know itself how far they are indented.
        return CodeBlock.of(format.contains("$W") ? format : indented(), types.toArray());
    }

    /** The format with spaces in front of its lines, where it can be known how many. */
    private String indented() {
        if (format.indexOf('\n') < 0) {
            return format;
        }
        StringBuilder out = new StringBuilder(format.length() + format.length() / 2);
        int level = 0;
        boolean atStart = false; // not at first: what is in front of this code is not known
        boolean inStatement = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\n') {
                out.append(c);
                atStart = true;
                continue;
            }
            if (c != '$') {
                if (atStart) {
                    out.append(INDENT.repeat(level));
                    atStart = false;
                }
                int end = endOfText(i);
                out.append(format, i, end);
                i = end - 1;
                continue;
            }
            char what = format.charAt(++i);
            switch (what) {
                case '>' -> level++;
                case '<' -> {
                    if (level > 0) {
                        level--;
                    } else {
                        out.append("$<");
                    }
                }
                case '[' -> {
                    inStatement = !isOneLine(i + 1);
                    if (inStatement) {
                        out.append("$[");
                    }
                }
                case ']' -> {
                    if (inStatement) {
                        out.append("$]");
                    }
                    inStatement = false;
                }
                default -> {
                    if (atStart) {
                        out.append(INDENT.repeat(level));
                        atStart = false;
                    }
                    out.append('$').append(what);
                }
            }
        }
        return out.append("$>".repeat(level)).toString();
    }

    private int endOfText(int from) {
        int end = from + 1;
        while (end < format.length() && format.charAt(end) != '\n' && format.charAt(end) != '$') {
            end++;
        }
        return end;
    }

    /** Whether the statement that begins here ends with its first line; JavaPoet indents the others. */
    private boolean isOneLine(int from) {
        return format.startsWith("$]", format.indexOf('\n', from) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.format.equals(format) && code.types.equals(types);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + types.hashCode();
    }

    /** The code with types by their full names. */
    @Override
    public String toString() {
        return format.indexOf('$') < 0 ? format : block().toString();
    }

    /** Puts code together; the methods are those of JavaPoet's builder. */
    static final class Builder {
        private final StringBuilder format = new StringBuilder();
        private final List<TypeName> types = new ArrayList<>();

        private Builder() {}

        boolean isEmpty() {
            return format.length() == 0;
        }

        Builder add(Code code) {
            format.append(code.format);
            types.addAll(code.types);
            return this;
        }

        Builder add(String more, Object... arguments) {
            int next = 0;
            int from = 0;
            for (int at = more.indexOf('$'); at >= 0; at = more.indexOf('$', from)) {
                format.append(more, from, at);
                char what = more.charAt(at + 1);
                switch (what) {
                    case 'L' -> literal(arguments[next++]);
                    case 'N' -> text((String) arguments[next++]);
                    case 'S' -> text(Strings.quoted((String) arguments[next++]));
                    case 'T' -> type(arguments[next++]);
                    case '>', '<', 'W', '$' -> format.append('$').append(what);
                    default -> throw new IllegalArgumentException("`$" + what + "` in `" + more + "`");
                }
                from = at + 2;
            }
            if (next != arguments.length) {
                throw new IllegalArgumentException("`" + more + "` has " + next + " arguments");
            }
            format.append(more, from, more.length());
            return this;
        }

        private void literal(Object value) {
            if (value instanceof Code code) {
                add(code);
            } else if (value instanceof CodeBlock || value instanceof TypeName) {
                throw new IllegalArgumentException("has types of its own: " + value);
            } else {
                text(String.valueOf(value));
            }
        }

        private void text(String text) {
            format.append(text.indexOf('$') < 0 ? text : text.replace("$", "$$"));
        }

        private void type(Object type) {
            TypeName name = type instanceof TypeName given ? given : TypeName.get((Class<?>) type);
            if (name.isPrimitive() && !name.isAnnotated()) {
                format.append(name);
            } else {
                format.append("$T");
                types.add(name);
            }
        }

        Builder addStatement(String statement, Object... arguments) {
            format.append("$[");
            add(statement, arguments);
            format.append(";\n$]");
            return this;
        }

        Builder addStatement(Code statement) {
            return addStatement("$L", statement);
        }

        Builder beginControlFlow(String head, Object... arguments) {
            add(head, arguments);
            format.append(" {\n$>");
            return this;
        }

        Builder nextControlFlow(String head, Object... arguments) {
            format.append("$<} ");
            return beginControlFlow(head, arguments);
        }

        Builder endControlFlow() {
            format.append("$<}\n");
            return this;
        }

        Code build() {
            return new Code(format.toString(), List.copyOf(types));
        }
    }
}
