package org.midl4j.compiler.corpus;

import static org.midl4j.compiler.corpus.Mutation.Edit.insert;
import static org.midl4j.compiler.corpus.Mutation.Edit.remove;
import static org.midl4j.compiler.corpus.Mutation.Edit.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midl4j.compiler.corpus.IdlText.Face;
import org.midl4j.compiler.corpus.IdlText.Operation;
import org.midl4j.compiler.corpus.IdlText.Parameter;
import org.midl4j.compiler.corpus.IdlText.Part;
import org.midl4j.compiler.corpus.Mutation.Edit;
import org.midl4j.compiler.diagnostics.Code;

/** Mistakes in operations and their parameters. Only such as can be called remotely: local ones may do nearly anything. */
final class OperationMutations {
    private static final Set<String> NUMBERS =
            Set.of("DWORD", "ULONG", "LONG", "UINT", "UINT32", "BOOL", "long", "short", "int");
    private static final Pattern CALL_AS = Pattern.compile("\\bcall_as\\s*\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern IID_IS = Pattern.compile("\\biid_is\\s*\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern SIZE_IS = Pattern.compile("\\bsize_is\\s*\\(\\s*(\\w+)\\s*\\)");

    private OperationMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>(wholes());
        all.addAll(parameters());
        return all;
    }

    private static List<Mutation> wholes() {
        return List.of(
                new Mutation(
                        "method declared twice",
                        Set.of(Code.DUPLICATE_OPERATION, Code.REDEFINITION),
                        operations((text, face, operation, places) -> places.add(List.of(insert(
                                operation.whole().end(),
                                "\n"
                                        + text.text.substring(
                                                operation.whole().start(),
                                                operation.whole().end())))))),
                new Mutation(
                        "call_as names nothing",
                        Set.of(Code.CALL_AS_UNDEFINED),
                        callAs((text, face, operation, target, places) ->
                                places.add(List.of(replace(target, "NobodyKnows"))))),
                new Mutation(
                        "call_as names a method that is not local",
                        Set.of(Code.CALL_AS_TARGET_NOT_LOCAL, Code.CALL_AS_UNDEFINED),
                        callAs((text, face, operation, target, places) -> {
                            for (Operation other : face.operations()) {
                                if (text.at(other.name()).equals(text.at(target))
                                        && other.attributes().isPresent()
                                        && text.words(other.attributes().get()).equals(List.of("local"))) {
                                    Part local = other.attributes().get();
                                    places.add(List.of(remove(local.start() - 1, local.end() + 1)));
                                }
                            }
                        })),
                new Mutation(
                        "propput without a parameter",
                        Set.of(Code.PROPPUT_WITHOUT_PARAMETER),
                        operations((text, face, operation, places) -> {
                            if (text.has(operation.attributes(), "propput")) {
                                places.add(List.of(replace(operation.inside(), "")));
                            }
                        })),
                new Mutation(
                        "propget without a result",
                        Set.of(Code.PROPGET_WITHOUT_RESULT),
                        operations((text, face, operation, places) -> {
                            if (text.has(operation.attributes(), "propget")) {
                                places.add(List.of(replace(operation.inside(), "")));
                            }
                        })),
                new Mutation(
                        "propget and propput at once",
                        Set.of(Code.SEVERAL_PROPERTY_ATTRIBUTES, Code.ATTRIBUTES_CONFLICT),
                        operations((text, face, operation, places) -> {
                            if (text.has(operation.attributes(), "propget")) {
                                places.add(List.of(insert(
                                        operation.attributes().orElseThrow().end(), ", propput")));
                            }
                        })),
                new Mutation(
                        "method is readonly",
                        Set.of(Code.READONLY_ON_METHOD),
                        operations((text, face, operation, places) -> {
                            if (operation.attributes().isPresent()) {
                                places.add(List.of(
                                        insert(operation.attributes().get().end(), ", readonly")));
                            }
                        })),
                new Mutation(
                        "retval is not last",
                        Set.of(Code.RETVAL_MISUSED),
                        operations((text, face, operation, places) -> {
                            int count = operation.parameters().size();
                            if (count > 0
                                    && text.has(
                                            operation
                                                    .parameters()
                                                    .get(count - 1)
                                                    .attributes(),
                                            "retval")) {
                                places.add(List.of(insert(operation.inside().end(), ", [in] long oneMore")));
                            }
                        })),
                new Mutation(
                        "binding handle in an object interface",
                        Set.of(Code.HANDLE_IN_OBJECT_OPERATION),
                        operations((text, face, operation, places) -> {
                            if (!operation.parameters().isEmpty() && text.has(face.attributes(), "object")) {
                                places.add(List.of(insert(operation.inside().start(), "[in] handle_t binding, ")));
                            }
                        })),
                new Mutation(
                        "void among parameters",
                        Set.of(Code.VOID_AMONG_PARAMETERS, Code.NAMED_VOID_PARAMETER),
                        operations((text, face, operation, places) -> {
                            if (!operation.parameters().isEmpty()) {
                                places.add(List.of(insert(operation.inside().end(), ", [in] void nothing")));
                            }
                        })));
    }

    private static List<Mutation> parameters() {
        return List.of(
                new Mutation(
                        "two parameters with one name",
                        Set.of(Code.REDEFINITION),
                        operations((text, face, operation, places) -> {
                            if (operation.parameters().size() > 1) {
                                places.add(List.of(replace(
                                        operation.parameters().get(1).name(),
                                        text.at(operation.parameters().get(0).name()))));
                            }
                        })),
                new Mutation(
                        "parameter of an unknown type",
                        Set.of(Code.UNRESOLVED_TYPE),
                        each((text, operation, parameter, places) -> {
                            if (NUMBERS.contains(text.at(parameter.type()).trim())) {
                                places.add(List.of(replace(parameter.type(), " NOBODY_KNOWS ")));
                            }
                        })),
                new Mutation(
                        "[out] number that is not a pointer",
                        Set.of(Code.OUT_NOT_POINTER),
                        true,
                        each((text, operation, parameter, places) -> {
                            String type = text.at(parameter.type()).trim();
                            boolean plain = type.endsWith("*")
                                    && NUMBERS.contains(
                                            type.substring(0, type.length() - 1).trim());
                            if (plain
                                    && words(text, parameter).equals(List.of("out"))
                                    && !usedBySibling(text, operation, parameter)) {
                                int star = parameter.type().start()
                                        + text.at(parameter.type()).indexOf('*');
                                places.add(List.of(remove(star, star + 1)));
                            }
                        })),
                new Mutation(
                        "[out] pointer that is unique",
                        Set.of(Code.OUT_TOP_LEVEL_UNIQUE),
                        each((text, operation, parameter, places) -> {
                            String type = text.at(parameter.type()).trim();
                            if (type.endsWith("*")
                                    && NUMBERS.contains(
                                            type.substring(0, type.length() - 1).trim())
                                    && words(text, parameter).equals(List.of("out"))) {
                                places.add(
                                        List.of(replace(parameter.attributes().orElseThrow(), "out, unique")));
                            }
                        })),
                new Mutation(
                        "[out] interface pointer of one level",
                        Set.of(Code.OUT_INTERFACE_NEEDS_TWO_LEVELS),
                        eachOfProxies((text, operation, parameter, places) -> {
                            if (text.at(parameter.type()).trim().matches("I[A-Z]\\w+\\s*\\*\\s*\\*")
                                    && text.has(parameter.attributes(), "out")
                                    && !text.has(parameter.attributes(), "in")
                                    && !text.has(parameter.attributes(), "size_is")) {
                                int star = parameter.type().start()
                                        + text.at(parameter.type()).indexOf('*');
                                places.add(List.of(remove(star, star + 1)));
                            }
                        })),
                new Mutation(
                        "interface by value",
                        Set.of(Code.INTERFACE_BY_VALUE),
                        eachOfProxies((text, operation, parameter, places) -> {
                            if (text.at(parameter.type()).trim().matches("I[A-Z]\\w+\\s*\\*")
                                    && words(text, parameter).equals(List.of("in"))) {
                                int star = parameter.type().start()
                                        + text.at(parameter.type()).indexOf('*');
                                places.add(List.of(remove(star, star + 1)));
                            }
                        })),
                new Mutation(
                        "word between type and name",
                        Set.of(Code.SYNTAX_ERROR),
                        each((text, operation, parameter, places) ->
                                places.add(List.of(insert(parameter.name().start(), " nobody "))))),
                new Mutation(
                        "default value as in C++",
                        Set.of(Code.SYNTAX_ERROR),
                        each((text, operation, parameter, places) -> {
                            if (isNumber(text, parameter)) {
                                places.add(List.of(insert(parameter.whole().end(), " = 5")));
                            }
                        })),
                new Mutation(
                        "reference as in C++", Set.of(Code.SYNTAX_ERROR), each((text, operation, parameter, places) -> {
                            if (isNumber(text, parameter)) {
                                places.add(List.of(insert(parameter.name().start(), " & ")));
                            }
                        })),
                new Mutation(
                        "method with a body", Set.of(Code.SYNTAX_ERROR), operations((text, face, operation, places) -> {
                            int end = operation.whole().end();
                            places.add(List.of(new Edit(end - 1, end, " { return 0; }")));
                        })),
                new Mutation(
                        "attributes behind the type",
                        Set.of(Code.SYNTAX_ERROR),
                        each((text, operation, parameter, places) -> {
                            if (isNumber(text, parameter)) {
                                Part list = parameter.attributes().orElseThrow();
                                places.add(List.of(
                                        new Edit(list.start() - 1, list.end() + 1, ""),
                                        insert(parameter.name().start(), " [in] ")));
                            }
                        })),
                new Mutation(
                        "comma between parameters left out",
                        Set.of(Code.SYNTAX_ERROR),
                        operations((text, face, operation, places) -> {
                            if (operation.parameters().size() > 1
                                    && text.at(operation.parameters().get(0).dimensions())
                                            .isBlank()) {
                                int end = operation.parameters().get(0).whole().end();
                                places.add(List.of(remove(end, end + 1)));
                            }
                        })),
                new Mutation(
                        "async_uuid on a method",
                        Set.of(Code.ATTRIBUTE_NOT_APPLICABLE),
                        operations((text, face, operation, places) -> {
                            if (operation.attributes().isEmpty()) {
                                places.add(List.of(insert(
                                        operation.whole().start(),
                                        "[async_uuid(5b0a4c8e-71d2-4f4e-9a57-0123456789ac)] ")));
                            }
                        })),
                new Mutation(
                        "array without a size",
                        Set.of(Code.ARRAY_WITHOUT_SIZE),
                        each((text, operation, parameter, places) -> {
                            if (isNumber(text, parameter)) {
                                places.add(List.of(insert(parameter.name().end(), "[]")));
                            }
                        })),
                added("range from 5 to 1", "range(5, 1)", Set.of(Code.RANGE_REVERSED), OperationMutations::isNumber),
                added(
                        "switch_is on a number",
                        "switch_is(1)",
                        Set.of(Code.SWITCH_IS_ON_NON_UNION),
                        OperationMutations::isNumber),
                added("string on a number", "string", Set.of(Code.STRING_ON_WRONG_TYPE), OperationMutations::isNumber),
                added(
                        "iid_is on a number",
                        "iid_is(1)",
                        Set.of(Code.IID_IS_NOT_ON_INTERFACE_POINTER, Code.BAD_IID_IS_EXPRESSION),
                        OperationMutations::isNumber),
                added(
                        "size_is names nothing",
                        "size_is(nobodyKnows)",
                        Set.of(Code.ATTRIBUTE_EXPRESSION_UNRESOLVED, Code.UNDEFINED_SYMBOL),
                        (text, parameter) -> isPointerToNumber(text, parameter) && !isSized(text, parameter)),
                added(
                        "max_is and size_is",
                        "max_is(3)",
                        Set.of(Code.MAX_AND_SIZE),
                        (text, parameter) -> isSizedOnce(text, parameter, "size_is")),
                added(
                        "last_is and length_is",
                        "last_is(3)",
                        Set.of(Code.LENGTH_AND_LAST),
                        (text, parameter) -> isSizedOnce(text, parameter, "length_is")),
                added(
                        "length_is and string",
                        "string",
                        Set.of(Code.STRING_WITH_LENGTH, Code.STRING_ON_WRONG_TYPE),
                        (text, parameter) -> text.has(parameter.attributes(), "length_is")
                                && !text.has(parameter.attributes(), "string")),
                added(
                        "length_is on a string",
                        "length_is(2)",
                        Set.of(Code.STRING_WITH_LENGTH),
                        (text, parameter) -> text.has(parameter.attributes(), "string") && !isSized(text, parameter)),
                added(
                        "unique and ref on one pointer",
                        "unique, ref",
                        Set.of(Code.SEVERAL_POINTER_KINDS, Code.ATTRIBUTES_CONFLICT),
                        (text, parameter) ->
                                isPointerToNumber(text, parameter) && text.has(parameter.attributes(), "in")),
                new Mutation(
                        "iid_is names a number",
                        Set.of(Code.BAD_IID_IS_EXPRESSION, Code.IID_IS_NOT_ON_INTERFACE_POINTER),
                        each((text, operation, parameter, places) -> {
                            Matcher iid = parameter.attributes().isEmpty()
                                    ? IID_IS.matcher("")
                                    : IID_IS.matcher(
                                            text.at(parameter.attributes().get()));
                            if (iid.find()) {
                                int start = parameter.attributes().orElseThrow().start();
                                places.add(List.of(
                                        new Edit(start + iid.start(1), start + iid.end(1), "aNumber"),
                                        insert(operation.inside().end(), ", [in] long aNumber")));
                            }
                        })),
                new Mutation(
                        "size_is names a parameter that is not a number",
                        Set.of(
                                Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL,
                                Code.ILLEGAL_ATTRIBUTE_EXPRESSION,
                                Code.INCOMPATIBLE_OPERANDS),
                        each((text, operation, parameter, places) -> {
                            Matcher size = parameter.attributes().isEmpty()
                                    ? SIZE_IS.matcher("")
                                    : SIZE_IS.matcher(
                                            text.at(parameter.attributes().get()));
                            if (size.find() && text.has(parameter.attributes(), "in")) {
                                int start = parameter.attributes().orElseThrow().start();
                                places.add(List.of(
                                        new Edit(start + size.start(1), start + size.end(1), "aPicture"),
                                        insert(operation.inside().end(), ", [in] double aPicture")));
                            }
                        })));
    }

    private interface OperationVisitor {
        void visit(IdlText text, Face face, Operation operation, List<List<Edit>> places);
    }

    private interface CallAsVisitor {
        void visit(IdlText text, Face face, Operation operation, Part target, List<List<Edit>> places);
    }

    private interface ParameterVisitor {
        void visit(IdlText text, Operation operation, Parameter parameter, List<List<Edit>> places);
    }

    private interface ParameterTest {
        boolean test(IdlText text, Parameter parameter);
    }

    /** Operations that are sent, of interfaces that are not local. */
    private static Function<IdlText, List<List<Edit>>> operations(OperationVisitor visitor) {
        return InterfaceMutations.faces((text, face, places) -> {
            if (text.has(face.attributes(), "local") || !text.has(face.attributes(), "object")) {
                return;
            }
            for (Operation operation : face.operations()) {
                if (!text.has(operation.attributes(), "local") && !text.has(operation.attributes(), "call_as")) {
                    visitor.visit(text, face, operation, places);
                }
            }
        });
    }

    private static Function<IdlText, List<List<Edit>>> callAs(CallAsVisitor visitor) {
        return InterfaceMutations.faces((text, face, places) -> {
            for (Operation operation : face.operations()) {
                if (operation.attributes().isPresent()) {
                    Part attributes = operation.attributes().get();
                    Matcher target = CALL_AS.matcher(text.at(attributes));
                    if (target.find()) {
                        Part name = new Part(attributes.start() + target.start(1), attributes.start() + target.end(1));
                        visitor.visit(text, face, operation, name, places);
                    }
                }
            }
        });
    }

    private static Function<IdlText, List<List<Edit>>> each(ParameterVisitor visitor) {
        return operations((text, face, operation, places) -> {
            for (Parameter parameter : operation.parameters()) {
                visitor.visit(text, operation, parameter, places);
            }
        });
    }

    /** Parameters of interfaces that a proxy marshals; Automation forgives more. */
    private static Function<IdlText, List<List<Edit>>> eachOfProxies(ParameterVisitor visitor) {
        return operations((text, face, operation, places) -> {
            if (!text.has(face.attributes(), "dual") && !text.has(face.attributes(), "oleautomation")) {
                for (Parameter parameter : operation.parameters()) {
                    visitor.visit(text, operation, parameter, places);
                }
            }
        });
    }

    /** One attribute more on a parameter. */
    private static Mutation added(String name, String attribute, Set<Code> codes, ParameterTest where) {
        return new Mutation(name, codes, each((text, operation, parameter, places) -> {
            if (parameter.attributes().isPresent() && where.test(text, parameter)) {
                places.add(List.of(insert(parameter.attributes().get().end(), ", " + attribute)));
            }
        }));
    }

    private static List<String> words(IdlText text, Parameter parameter) {
        return parameter.attributes().map(text::words).orElse(List.of());
    }

    private static boolean isNumber(IdlText text, Parameter parameter) {
        return NUMBERS.contains(text.at(parameter.type()).trim())
                && text.at(parameter.dimensions()).isBlank()
                && words(text, parameter).equals(List.of("in"));
    }

    private static boolean isPointerToNumber(IdlText text, Parameter parameter) {
        String type = text.at(parameter.type()).trim();
        return type.endsWith("*")
                && NUMBERS.contains(type.substring(0, type.length() - 1).trim())
                && !text.has(parameter.attributes(), "unique")
                && !text.has(parameter.attributes(), "ref")
                && !text.has(parameter.attributes(), "ptr");
    }

    private static boolean isSized(IdlText text, Parameter parameter) {
        return words(text, parameter).stream().anyMatch(word -> word.contains("_is("));
    }

    /** Sized at its first level: only there one more attribute can contradict it. */
    private static boolean isSizedOnce(IdlText text, Parameter parameter, String attribute) {
        return words(text, parameter).stream()
                .anyMatch(word -> word.startsWith(attribute + "(") && !word.startsWith(attribute + "(,"));
    }

    private static boolean usedBySibling(IdlText text, Operation operation, Parameter parameter) {
        return text.at(operation.inside()).contains("*" + text.at(parameter.name()) + ")");
    }
}
