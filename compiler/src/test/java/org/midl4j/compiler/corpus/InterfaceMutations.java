package org.midl4j.compiler.corpus;

import static org.midl4j.compiler.corpus.Mutation.Edit.insert;
import static org.midl4j.compiler.corpus.Mutation.Edit.remove;
import static org.midl4j.compiler.corpus.Mutation.Edit.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midl4j.compiler.corpus.IdlText.Face;
import org.midl4j.compiler.corpus.IdlText.Part;
import org.midl4j.compiler.corpus.Mutation.Edit;
import org.midl4j.compiler.diagnostics.Code;

/** Mistakes in interfaces, coclasses and dispinterfaces as a whole. */
final class InterfaceMutations {
    private static final Pattern UUID = Pattern.compile("\\buuid\\s*\\(\\s*([0-9A-Fa-f-]{36})\\s*\\)");
    private static final Pattern UUID_IN_LIST = Pattern.compile(",\\s*uuid\\s*\\([^)]*\\)|uuid\\s*\\([^)]*\\)\\s*,");
    private static final Pattern VERSION = Pattern.compile("\\bversion\\s*\\(\\s*(\\d+\\.\\d+)\\s*\\)");
    private static final Pattern COCLASS = Pattern.compile("\\bcoclass\\s+\\w+\\s*\\{([^}]*)\\}");
    private static final Pattern MEMBER =
            Pattern.compile("(?:\\[([^\\]]*)\\]\\s*)?\\b((?:disp)?interface)\\s+(\\w+)\\s*;");
    private static final Pattern DISPINTERFACE = Pattern.compile("\\bdispinterface\\s+\\w+\\s*\\{");
    private static final Pattern ID = Pattern.compile("\\bid\\s*\\(\\s*(-?\\w+)\\s*\\)");
    private static final Pattern TOP_LEVEL_IMPORT = Pattern.compile("\\bimport\\s+\"([^\"]+)\"\\s*;");

    private static final String FRESH_UUID = "5b0a4c8e-71d2-4f4e-9a57-0123456789ab";

    private InterfaceMutations() {}

    static List<Mutation> all() {
        return List.of(
                new Mutation(
                        "object interface loses its uuid",
                        Set.of(Code.UUID_MISSING),
                        true,
                        faces((text, face, places) -> {
                            Matcher uuid = in(text, face.attributes(), UUID_IN_LIST);
                            if (isObject(text, face) && uuid.find()) {
                                int start = face.attributes().start();
                                places.add(List.of(remove(start + uuid.start(), start + uuid.end())));
                            }
                        })),
                new Mutation(
                        "uuid is another interface's", Set.of(Code.DUPLICATE_UUID), InterfaceMutations::sharedUuids),
                new Mutation(
                        "uuid lacks a digit",
                        Set.of(Code.MALFORMED_UUID, Code.SYNTAX_ERROR),
                        uuids(uuid -> uuid.substring(1))),
                new Mutation(
                        "uuid has a letter that is no digit",
                        Set.of(Code.UUID_NOT_HEXADECIMAL, Code.MALFORMED_UUID, Code.SYNTAX_ERROR),
                        uuids(uuid -> uuid.substring(0, 10) + "g" + uuid.substring(11))),
                new Mutation("version is no number", Set.of(Code.MALFORMED_VERSION, Code.ATTRIBUTE_ARGUMENTS), text -> {
                    List<List<Edit>> places = new ArrayList<>();
                    for (Matcher version : text.all(VERSION)) {
                        places.add(List.of(new Edit(version.start(1), version.end(1), "1.x")));
                    }
                    return places;
                }),
                new Mutation(
                        "base is unknown",
                        Set.of(Code.UNRESOLVED_TYPE, Code.UNDEFINED_SYMBOL),
                        faces((text, face, places) ->
                                face.base().ifPresent(base -> places.add(List.of(replace(base, "INobodyKnows")))))),
                new Mutation("base is missing", Set.of(Code.ROOT_NOT_IUNKNOWN), faces((text, face, places) -> {
                    if (isObject(text, face)
                            && face.base().isPresent()
                            && in(text, face.attributes(), UUID_IN_LIST).find()) {
                        places.add(List.of(
                                remove(face.name().end(), face.base().get().end())));
                    }
                })),
                new Mutation(
                        "base is itself",
                        Set.of(Code.INTERFACE_IS_ITS_OWN_BASE),
                        faces((text, face, places) -> face.base()
                                .ifPresent(base -> places.add(List.of(replace(base, text.at(face.name()))))))),
                new Mutation(
                        "async_uuid below IDispatch",
                        Set.of(Code.BAD_ASYNC_BASE, Code.ATTRIBUTES_CONFLICT),
                        faces((text, face, places) -> {
                            if (baseIs(text, face, "IDispatch")) {
                                places.add(List.of(asyncUuid(face)));
                            }
                        })),
                new Mutation(
                        "dual and async_uuid",
                        Set.of(Code.ATTRIBUTES_CONFLICT, Code.BAD_ASYNC_BASE),
                        faces((text, face, places) -> {
                            if (text.has(face.attributes(), "dual")) {
                                places.add(List.of(asyncUuid(face)));
                            }
                        })),
                new Mutation("async_uuid equals uuid", Set.of(Code.DUPLICATE_UUID), faces((text, face, places) -> {
                    Matcher uuid = in(text, face.attributes(), UUID);
                    if (asyncable(text, face) && uuid.find()) {
                        places.add(List.of(insert(face.attributes().end(), ", async_uuid(" + uuid.group(1) + ")")));
                    }
                })),
                new Mutation(
                        "async_uuid, and a method returns long",
                        Set.of(Code.RESULT_NOT_HRESULT),
                        faces((text, face, places) -> {
                            if (asyncable(text, face) && !face.operations().isEmpty()) {
                                var operation = face.operations().get(0);
                                if (text.at(operation.result()).trim().equals("HRESULT")
                                        && !text.has(operation.attributes(), "local")
                                        && !text.has(operation.attributes(), "call_as")) {
                                    places.add(List.of(asyncUuid(face), replace(operation.result(), "long ")));
                                }
                            }
                        })),
                new Mutation(
                        "coclass with two defaults",
                        Set.of(Code.SEVERAL_DEFAULT_INTERFACES),
                        InterfaceMutations::defaults),
                new Mutation(
                        "coclass names an unknown interface",
                        Set.of(Code.UNRESOLVED_TYPE, Code.UNDEFINED_SYMBOL, Code.UNRESOLVED_SYMBOL_IN_LIBRARY),
                        true,
                        members((member, places) ->
                                places.add(List.of(new Edit(member.start(3), member.end(3), "INobodyKnows"))))),
                new Mutation(
                        "coclass misspells an interface", Set.of(Code.UNRESOLVED_TYPE), members((member, places) -> {
                            String name = member.group(3);
                            // The name must be known, and differ from others in more than a letter.
                            if (name.length() > 8 && !name.matches(".*\\d.*")) {
                                int middle = member.start(3) + name.length() / 2;
                                places.add(List.of(new Edit(middle, middle + 1, "")));
                            }
                        })),
                new Mutation(
                        "coclass names an interface twice",
                        Set.of(Code.REDEFINITION),
                        members((member, places) -> places.add(List.of(insert(member.end(), " " + member.group()))))),
                new Mutation(
                        "two members of a dispinterface with one id",
                        Set.of(Code.DUPLICATE_DISPID),
                        InterfaceMutations::ids),
                new Mutation("importlib outside a library", Set.of(Code.IMPORTLIB_OUTSIDE_LIBRARY), text -> {
                    List<Face> all = text.faces();
                    int at = all.isEmpty() ? -1 : all.get(0).attributes().start() - 1;
                    return at >= 0 && depth(text, at) == 0
                            ? List.of(List.of(insert(at, "importlib(\"stdole2.tlb\");\n")))
                            : List.of();
                }),
                new Mutation(
                        "import of a file that is not there",
                        Set.of(Code.INCLUDE_NOT_FOUND, Code.CANNOT_OPEN_FILE),
                        text -> {
                            List<List<Edit>> places = new ArrayList<>();
                            for (Matcher imported : text.all(TOP_LEVEL_IMPORT)) {
                                places.add(
                                        List.of(new Edit(imported.start(1), imported.end(1), "nobody-has-this.idl")));
                            }
                            return places;
                        }));
    }

    /** A local one may do without much. */
    private static boolean isObject(IdlText text, Face face) {
        return text.has(face.attributes(), "object") && !text.has(face.attributes(), "local");
    }

    /** What a mutation does with each interface. */
    interface FaceVisitor {
        void visit(IdlText text, Face face, List<List<Edit>> places);
    }

    static Function<IdlText, List<List<Edit>>> faces(FaceVisitor visitor) {
        return text -> {
            List<List<Edit>> places = new ArrayList<>();
            text.faces().forEach(face -> visitor.visit(text, face, places));
            return places;
        };
    }

    /** Whether {@code async_uuid} could stand there. */
    static boolean asyncable(IdlText text, Face face) {
        return baseIs(text, face, "IUnknown")
                && text.has(face.attributes(), "object")
                && !text.has(face.attributes(), "local")
                && !text.has(face.attributes(), "async_uuid");
    }

    private static boolean baseIs(IdlText text, Face face, String name) {
        Optional<Part> base = face.base();
        return base.isPresent() && text.at(base.get()).equals(name) && text.has(face.attributes(), "object");
    }

    private static Edit asyncUuid(Face face) {
        return insert(face.attributes().end(), ", async_uuid(" + FRESH_UUID + ")");
    }

    private static Matcher in(IdlText text, Part part, Pattern pattern) {
        return pattern.matcher(text.at(part));
    }

    private static int depth(IdlText text, int at) {
        String before = text.bare.substring(0, at);
        return (int) (before.chars().filter(c -> c == '{').count()
                - before.chars().filter(c -> c == '}').count());
    }

    private static List<List<Edit>> sharedUuids(IdlText text) {
        List<List<Edit>> places = new ArrayList<>();
        String before = "";
        String beforeName = "";
        for (Face face : text.faces()) {
            Matcher uuid = in(text, face.attributes(), UUID);
            if (uuid.find()) {
                int start = face.attributes().start();
                if (!before.isEmpty()
                        && !before.equals(uuid.group(1))
                        && !isVersion(text.at(face.name()), beforeName)) {
                    places.add(List.of(new Edit(start + uuid.start(1), start + uuid.end(1), before)));
                }
                before = uuid.group(1);
                beforeName = text.at(face.name());
            }
        }
        return places;
    }

    /** {@code IFoo2} may have the IID of {@code IFoo}, on purpose. */
    private static boolean isVersion(String name, String other) {
        return name.replaceAll("\\d+", "").equals(other.replaceAll("\\d+", ""));
    }

    private static Function<IdlText, List<List<Edit>>> uuids(UnaryOperator<String> change) {
        return faces((text, face, places) -> {
            Matcher uuid = in(text, face.attributes(), UUID);
            if (uuid.find()) {
                int start = face.attributes().start();
                places.add(List.of(new Edit(start + uuid.start(1), start + uuid.end(1), change.apply(uuid.group(1)))));
            }
        });
    }

    private static Function<IdlText, List<List<Edit>>> members(BiConsumer<Matcher, List<List<Edit>>> visitor) {
        return text -> {
            List<List<Edit>> places = new ArrayList<>();
            for (Matcher coclass : text.all(COCLASS)) {
                Matcher member = MEMBER.matcher(text.bare).region(coclass.start(1), coclass.end(1));
                while (member.find()) {
                    visitor.accept(member, places);
                }
            }
            return places;
        };
    }

    private static List<List<Edit>> defaults(IdlText text) {
        List<List<Edit>> places = new ArrayList<>();
        for (Matcher coclass : text.all(COCLASS)) {
            List<Integer> plain = new ArrayList<>();
            boolean hasDefault = false;
            Matcher member = MEMBER.matcher(text.bare).region(coclass.start(1), coclass.end(1));
            while (member.find()) {
                String attributes = member.group(1) == null ? "" : member.group(1);
                if (attributes.contains("source") || attributes.contains("restricted")) {
                    continue;
                }
                if (attributes.contains("default")) {
                    hasDefault = true;
                } else {
                    plain.add(member.start(2));
                }
            }
            if (hasDefault && !plain.isEmpty()) {
                places.add(List.of(insert(plain.get(0), "[default] ")));
            } else if (plain.size() > 1) {
                places.add(List.of(insert(plain.get(0), "[default] "), insert(plain.get(1), "[default] ")));
            }
        }
        return places;
    }

    private static List<List<Edit>> ids(IdlText text) {
        List<List<Edit>> places = new ArrayList<>();
        for (Matcher dispinterface : text.all(DISPINTERFACE)) {
            int close = text.closing(dispinterface.end() - 1);
            Matcher id = ID.matcher(text.bare).region(dispinterface.end(), Math.max(close, dispinterface.end()));
            String first = id.find() ? id.group(1) : "";
            while (!first.isEmpty() && id.find()) {
                if (!id.group(1).equals(first)) {
                    places.add(List.of(new Edit(id.start(1), id.end(1), first)));
                    break;
                }
            }
        }
        return places;
    }
}
