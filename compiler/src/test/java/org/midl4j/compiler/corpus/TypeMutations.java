package org.midl4j.compiler.corpus;

import static org.midl4j.compiler.corpus.Mutation.Edit.insert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midl4j.compiler.corpus.IdlText.Part;
import org.midl4j.compiler.corpus.Mutation.Edit;
import org.midl4j.compiler.diagnostics.Code;

/** Mistakes in structs, unions, enumerations and constants, and in the text as such. */
final class TypeMutations {
    private static final Pattern STRUCT = Pattern.compile("\\btypedef\\s+struct\\s+(\\w+)\\s*\\{");
    private static final Pattern ENUM = Pattern.compile("\\benum\\s+\\w+\\s*\\{");
    private static final Pattern NAMED_TYPEDEF =
            Pattern.compile("\\btypedef\\s+struct\\s+\\w+\\s*\\{[^{}]*\\}\\s*\\w+[^;{}]*;");
    private static final Pattern FIELD =
            Pattern.compile("(?<=[;{])\\s*((?:DWORD|ULONG|LONG|UINT|WORD|long|int)\\s+(\\w+)\\s*;)");
    private static final Pattern FIXED = Pattern.compile(
            "(?<=[;{])\\s*(?:DWORD|ULONG|LONG|WCHAR|BYTE|BOOL|float|FLOAT)\\s+\\w+\\s*\\[(\\d+)\\]\\s*;");
    private static final Pattern CONSTANT = Pattern.compile(
            "\\bconst\\s+(?:DWORD|ULONG|LONG|UINT|unsigned int|int|long|DISPID|HRESULT)\\s+\\w+\\s*=\\s*([^;{}]+);");
    private static final Pattern ENUMERATOR =
            Pattern.compile("(?<=[,{])\\s*(\\w+)\\s*=\\s*(0[xX][0-9a-fA-F]+|\\d+)\\s*(?=[,}])");
    private static final Pattern CASE = Pattern.compile("\\[\\s*case\\s*\\(\\s*(\\w+)\\s*\\)\\s*\\]\\s*[\\w\\s*]+;");
    private static final Pattern ENCAPSULATED_CASE = Pattern.compile("\\bcase\\s+(\\w+)\\s*:");
    private static final Pattern DEFAULT_ARM =
            Pattern.compile("\\[\\s*default\\s*\\](?!\\s*(?:disp)?interface\\b)[\\w\\s*]*;");
    private static final Pattern SWITCH_TYPE = Pattern.compile("\\bswitch_type\\s*\\(\\s*([\\w ]+?)\\s*\\)");
    private static final Pattern BODY_END = Pattern.compile("\\}");
    private static final Pattern STATEMENT_END = Pattern.compile("\\)\\s*;");
    private static final Pattern PARAMETER_ATTRIBUTE_END = Pattern.compile("(?<=[(,])\\s*\\[[^\\[\\]]*(\\])");
    private static final Pattern TOP_LEVEL_INTERFACE = Pattern.compile("\\binterface\\s+\\w+\\s*;");

    private TypeMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>(types());
        all.addAll(texts());
        return all;
    }

    private static List<Mutation> types() {
        return List.of(
                new Mutation("struct defined twice", Set.of(Code.REDEFINITION), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher struct : text.all(NAMED_TYPEDEF)) {
                        // A second definition that differs, so that nothing can take it for a repetition.
                        String second = text.text.substring(struct.start(), struct.end());
                        int brace = second.indexOf('{') + 1;
                        places.add(List.of(insert(
                                struct.end(),
                                "\n" + second.substring(0, brace) + " short oneMore; " + second.substring(brace))));
                    }
                    return places;
                }),
                structs("struct contains itself", "    struct %s itself;\n", Set.of(Code.RECURSIVE_DEFINITION)),
                structs("field of an unknown type", "    NOBODY_KNOWS nothing;\n", Set.of(Code.UNRESOLVED_TYPE)),
                structs("field of type void", "    void nothing;\n", Set.of(Code.VOID_FIELD)),
                structs("array of void", "    void nothing[4];\n", Set.of(Code.VOID_ARRAY, Code.VOID_FIELD)),
                structs("bit-field of a float", "    float bits : 3;\n", Set.of(Code.BAD_BIT_FIELD_TYPE)),
                structs(
                        "open array that is not last",
                        "    long open[];\n",
                        Set.of(Code.ARRAY_WITHOUT_SIZE, Code.CONFORMANT_ARRAY_NOT_LAST)),
                structs(
                        "array with two open bounds",
                        "    [size_is(2, 2)] long open[][];\n",
                        Set.of(Code.ONLY_FIRST_BOUND_OPEN, Code.CONFORMANT_ARRAY_NOT_LAST)),
                structs(
                        "size_is on a fixed array",
                        "    [size_is(2)] long fixed[4];\n",
                        Set.of(Code.SIZE_ON_FIXED_ARRAY)),
                new Mutation("two fields with one name", Set.of(Code.REDEFINITION), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher struct : text.all(STRUCT)) {
                        int close = text.closing(struct.end() - 1);
                        Matcher field = FIELD.matcher(text.bare)
                                .region(struct.end() - 1, Math.max(close, struct.end()))
                                .useTransparentBounds(true);
                        if (field.find() && onlyOuter(text, struct.end(), field.start(1))) {
                            places.add(List.of(insert(field.end(), "\n    " + field.group(1))));
                        }
                    }
                    return places;
                }),
                new Mutation("negative array bound", Set.of(Code.BAD_ARRAY_BOUND), bounds("-5")),
                new Mutation(
                        "array bound that nobody knows",
                        Set.of(Code.UNDEFINED_SYMBOL, Code.BAD_ARRAY_BOUND, Code.CONSTANT_EXPECTED),
                        bounds("NOBODY_KNOWS")),
                new Mutation(
                        "division by zero in a constant", Set.of(Code.DIVISION_BY_ZERO), values(CONSTANT, 1, "1 / 0")),
                new Mutation(
                        "constant of an unknown name",
                        Set.of(Code.UNDEFINED_SYMBOL),
                        values(CONSTANT, 1, "NOBODY_KNOWS + 1")),
                new Mutation("division by zero in an enumerator", Set.of(Code.DIVISION_BY_ZERO), enumerators("7 % 0")),
                new Mutation(
                        "enumerator of an unknown name",
                        Set.of(Code.UNDEFINED_SYMBOL, Code.ENUMERATOR_NOT_CONSTANT),
                        enumerators("NOBODY_KNOWS")),
                new Mutation("two enumerators with one name", Set.of(Code.REDEFINITION), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher body : text.all(ENUM)) {
                        int close = text.closing(body.end() - 1);
                        Matcher first = ENUMERATOR
                                .matcher(text.bare)
                                .region(body.end() - 1, Math.max(close, body.end()))
                                .useTransparentBounds(true);
                        if (first.find()) {
                            places.add(List.of(insert(first.start(1), first.group(1) + ", ")));
                        }
                    }
                    return places;
                }),
                new Mutation("enumerators with semicolons", Set.of(Code.SYNTAX_ERROR), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher body : text.all(ENUM)) {
                        int close = text.closing(body.end() - 1);
                        int comma = text.bare.indexOf(',', body.end());
                        if (comma > 0 && comma < close) {
                            places.add(List.of(new Edit(comma, comma + 1, ";")));
                        }
                    }
                    return places;
                }),
                new Mutation("constant without const", Set.of(Code.DATA_DEFINITION), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher constant : text.all(CONSTANT)) {
                        places.add(List.of(new Edit(constant.start(), constant.start() + 5, "")));
                    }
                    return places;
                }),
                new Mutation("case given twice", Set.of(Code.DUPLICATE_CASE), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher arm : text.all(CASE)) {
                        places.add(List.of(insert(arm.end(), " [case(" + arm.group(1) + ")] long again;")));
                    }
                    for (Matcher arm : text.all(ENCAPSULATED_CASE)) {
                        places.add(List.of(insert(arm.start(), "case " + arm.group(1) + ": ")));
                    }
                    return places;
                }),
                new Mutation("arm without a case", Set.of(Code.ARM_WITHOUT_CASE), after(CASE, " long nobodysCase;")),
                new Mutation(
                        "case that is not constant", Set.of(Code.UNDEFINED_SYMBOL), values(CASE, 1, "nobodyKnows")),
                new Mutation("two default arms", Set.of(Code.SEVERAL_DEFAULT_ARMS), after(DEFAULT_ARM, " [default] ;")),
                new Mutation("switch on a double", Set.of(Code.BAD_SWITCH_TYPE), values(SWITCH_TYPE, 1, "double")));
    }

    private static List<Mutation> texts() {
        return List.of(
                new Mutation(
                        "brace never closed",
                        Set.of(Code.SYNTAX_ERROR, Code.UNEXPECTED_END_OF_FILE),
                        values(BODY_END, 0, " ")),
                new Mutation("semicolon left out", Set.of(Code.SYNTAX_ERROR), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (var face : text.faces()) {
                        // Of two in a row, the first: after the last a recovering parser may find an end of its own.
                        if (face.operations().size() > 1) {
                            Part whole = face.operations().get(0).whole();
                            places.add(List.of(new Edit(whole.end() - 1, whole.end(), " ")));
                        }
                    }
                    return places;
                }),
                new Mutation(
                        "bracket of an attribute list left out",
                        Set.of(Code.SYNTAX_ERROR, Code.UNEXPECTED_END_OF_FILE),
                        values(PARAMETER_ATTRIBUTE_END, 1, " ")),
                new Mutation(
                        "parenthesis left out",
                        Set.of(Code.SYNTAX_ERROR, Code.UNEXPECTED_END_OF_FILE),
                        values(STATEMENT_END, 0, " ;")),
                new Mutation("comment never closed", Set.of(Code.END_OF_FILE_IN_COMMENT), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher found : text.all(TOP_LEVEL_INTERFACE)) {
                        if (text.text.indexOf("*/", found.start()) < 0) {
                            places.add(List.of(insert(found.start(), "/*")));
                        }
                    }
                    return places;
                }),
                new Mutation(
                        "#if never closed",
                        Set.of(Code.UNBALANCED_CONDITIONAL),
                        values(TOP_LEVEL_INTERFACE, 0, "\n#if 1\n")),
                new Mutation(
                        "#endif too many",
                        Set.of(Code.UNBALANCED_CONDITIONAL),
                        values(TOP_LEVEL_INTERFACE, 0, "\n#endif\n#endif\n#endif\n#endif\n")),
                new Mutation(
                        "#error",
                        Set.of(Code.ERROR_DIRECTIVE),
                        values(TOP_LEVEL_INTERFACE, 0, "\n#error not today\n")));
    }

    /** A field more at the beginning of a struct; {@code %s} is its tag. */
    private static Mutation structs(String name, String field, Set<Code> codes) {
        return new Mutation(name, codes, text -> {
            List<List<Edit>> places = new ArrayList<>();
            for (Matcher struct : text.all(STRUCT)) {
                places.add(List.of(insert(struct.end(), "\n" + field.replace("%s", struct.group(1)))));
            }
            return places;
        });
    }

    private static Function<IdlText, List<List<Edit>>> values(Pattern pattern, int group, String with) {
        return text -> {
            List<List<Edit>> places = new ArrayList<>();
            for (Matcher found : text.all(pattern)) {
                places.add(List.of(new Edit(found.start(group), found.end(group), with)));
            }
            return places;
        };
    }

    private static Function<IdlText, List<List<Edit>>> after(Pattern pattern, String more) {
        return text -> {
            List<List<Edit>> places = new ArrayList<>();
            for (Matcher found : text.all(pattern)) {
                places.add(List.of(insert(found.end(), more)));
            }
            return places;
        };
    }

    private static Function<IdlText, List<List<Edit>>> bounds(String with) {
        return values(FIXED, 1, with);
    }

    private static Function<IdlText, List<List<Edit>>> enumerators(String with) {
        return text -> {
            List<List<Edit>> places = new ArrayList<>();
            for (Matcher body : text.all(ENUM)) {
                int close = text.closing(body.end() - 1);
                Matcher first = ENUMERATOR
                        .matcher(text.bare)
                        .region(body.end() - 1, Math.max(close, body.end()))
                        .useTransparentBounds(true);
                if (first.find()) {
                    places.add(List.of(new Edit(first.start(2), first.end(2), with)));
                }
            }
            return places;
        };
    }

    private static boolean onlyOuter(IdlText text, int from, int to) {
        return text.bare.substring(from, to).indexOf('{') < 0;
    }
}
