package org.midl4j.compiler.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.JsonWriter;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Enumerator;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Library;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * The resolved model as JSON, for people and for other tools. {@code docs/dump.md} describes it.
 *
 * <p>Everything is in the order of the IDL; the same input gives the same text. Members that say nothing are left out.
 */
public final class ProgramDump {
    /** Raised when a member changes its meaning or goes away. */
    private static final int VERSION = 1;

    private final JsonWriter json;
    private final TypeDump types;

    private ProgramDump(JsonWriter json) {
        this.json = json;
        this.types = new TypeDump(json);
    }

    /** The whole text, with a line end after it. */
    public static String json(Program program) {
        StringBuilder out = new StringBuilder();
        new ProgramDump(JsonWriter.pretty(out)).program(program);
        return out.append('\n').toString();
    }

    private void program(Program program) {
        json.beginObject().name("version").value(VERSION);
        json.name("files").beginArray();
        for (FileModel file : program.files()) {
            file(file);
        }
        json.endArray().endObject();
    }

    private void file(FileModel file) {
        json.beginObject().name("name").value(file.source().name());
        json.name("origin")
                .value(
                        switch (file.origin()) {
                            case INPUT -> "input";
                            case IMPORTED -> "imported";
                            case BUILT_IN -> "built-in";
                        });
        text("package", file.javaPackage());
        json.name("imports").beginArray();
        for (SourceFile each : file.imports()) {
            json.value(each.name());
        }
        json.endArray();
        if (file.origin() != ParsedFile.Origin.BUILT_IN) {
            json.name("declarations").beginArray();
            for (Declaration each : file.declarations()) {
                declaration(each);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void declaration(Declaration declaration) {
        json.beginObject();
        if (declaration instanceof Alias alias) {
            head("typedef", alias);
            if (alias.isComplete()) {
                type("type", alias.target());
            }
            if (alias.transmitted().isPresent()) {
                type("transmittedAs", alias.transmitted().get());
            }
        } else if (declaration instanceof Struct struct) {
            head("struct", struct);
            optional("tag", struct.tag());
            flag("incomplete", !struct.isComplete());
            fields("fields", struct.fields());
        } else if (declaration instanceof Union union) {
            union(union);
        } else if (declaration instanceof Enumeration enumeration) {
            enumeration(enumeration);
        } else if (declaration instanceof Interface face) {
            interfaceDeclaration(face);
        } else if (declaration instanceof Dispinterface dispinterface) {
            head("dispinterface", dispinterface);
            uuid("iid", dispinterface.uuid());
            flag("incomplete", !dispinterface.isComplete());
            if (dispinterface.exposes().isPresent()) {
                json.name("exposes").value(dispinterface.exposes().get().name());
            }
            fields("properties", dispinterface.properties());
            operations("methods", dispinterface.methods());
        } else if (declaration instanceof Coclass coclass) {
            coclass(coclass);
        } else if (declaration instanceof Library library) {
            library(library);
        } else if (declaration instanceof Module module) {
            head("module", module);
            json.name("constants").beginArray();
            for (Constant each : module.constants()) {
                json.beginObject();
                constant(each);
                json.endObject();
            }
            json.endArray();
            operations("functions", module.functions());
        } else if (declaration instanceof Constant constant) {
            constant(constant);
        }
        json.endObject();
    }

    private void head(String kind, Declaration declaration) {
        json.name("kind").value(kind);
        json.name("name").value(declaration.name());
        place(declaration.span());
        text("doc", declaration.doc());
        attributes(declaration.attributes());
    }

    /** An included file is named, since it is not the one the declaration is listed under. */
    private void place(Span span) {
        json.name("at").value(span.toString());
    }

    private void union(Union union) {
        head("union", union);
        optional("tag", union.tag());
        flag("incomplete", !union.isComplete());
        if (union.discriminant().isPresent()) {
            Union.Discriminant discriminant = union.discriminant().get();
            json.name("discriminant").beginObject().name("name").value(discriminant.name());
            json.name("unionName").value(discriminant.unionName());
            type("type", discriminant.type());
            json.endObject();
        }
        if (union.switchType().isPresent()) {
            type("switchType", union.switchType().get());
        }
        json.name("arms").beginArray();
        for (UnionArm arm : union.arms()) {
            json.beginObject().name("cases").beginArray();
            for (long each : arm.cases()) {
                json.value(each);
            }
            json.endArray();
            flag("default", arm.isDefault());
            if (arm.field().isPresent()) {
                json.name("field");
                field(arm.field().get());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void enumeration(Enumeration enumeration) {
        head("enum", enumeration);
        optional("tag", enumeration.tag());
        flag("incomplete", !enumeration.isComplete());
        flag("v1", enumeration.isV1());
        json.name("enumerators").beginArray();
        for (Enumerator each : enumeration.enumerators()) {
            json.beginObject().name("name").value(each.name());
            json.name("value").value(each.value());
            text("doc", each.doc());
            attributes(each.attributes());
            json.endObject();
        }
        json.endArray();
    }

    private void interfaceDeclaration(Interface face) {
        head("interface", face);
        json.name("object").value(face.isObject());
        uuid(face.isObject() ? "iid" : "uuid", face.uuid());
        uuid("asyncIid", face.asyncUuid());
        flag("incomplete", !face.isComplete());
        flag("local", face.isLocal());
        if (face.base().isPresent()) {
            json.name("base").value(face.base().get().name());
        }
        if (face.asyncTwin().isPresent()) {
            json.name("asyncTwin").value(face.asyncTwin().get().name());
        }
        if (face.syncTwin().isPresent()) {
            json.name("syncTwin").value(face.syncTwin().get().name());
        }
        operations("operations", face.operations());
    }

    private void coclass(Coclass coclass) {
        head("coclass", coclass);
        uuid("clsid", coclass.uuid());
        flag("incomplete", !coclass.isComplete());
        json.name("members").beginArray();
        for (Coclass.Member member : coclass.members()) {
            json.beginObject().name("name").value(member.type().spelling());
            flag("default", member.isDefault());
            flag("source", member.source());
            attributes(member.attributes());
            json.endObject();
        }
        json.endArray();
    }

    private void library(Library library) {
        head("library", library);
        uuid("libid", library.uuid());
        json.name("importlibs").beginArray();
        for (String each : library.importlibs()) {
            json.value(each);
        }
        json.endArray();
        json.name("members").beginArray();
        for (Declaration member : library.members()) {
            json.value(member.name());
        }
        json.endArray();
    }

    private void constant(Constant constant) {
        head("constant", constant);
        type("type", constant.type());
        json.name("value");
        if (constant.value() instanceof Value.Whole whole) {
            json.value(whole.value());
        } else if (constant.value() instanceof Value.Real real) {
            json.value(real.value());
        } else if (constant.value() instanceof Value.Text text) {
            json.value(text.value());
        } else if (constant.value() instanceof Value.Guid guid) {
            json.value(guid.value().toString());
        }
    }

    private void operations(String name, List<Operation> operations) {
        json.name(name).beginArray();
        for (Operation operation : operations) {
            operation(operation);
        }
        json.endArray();
    }

    private void operation(Operation operation) {
        json.beginObject().name("name").value(operation.name());
        if (!operation.declaredName().equals(operation.name())) {
            json.name("declaredName").value(operation.declaredName());
        }
        place(operation.span());
        if (operation.opnum().isPresent()) {
            json.name("opnum").value(operation.opnum().getAsInt());
        }
        if (operation.slot().isPresent()) {
            json.name("slot").value(operation.slot().getAsInt());
        }
        flag("local", operation.local());
        optional("callAs", operation.callAs());
        word("accessor", operation.accessor(), Operation.Accessor.NONE);
        word("half", operation.half(), Operation.Half.WHOLE);
        flag("callback", operation.callback());
        flag("variadic", operation.variadic());
        text("doc", operation.doc());
        attributes(operation.attributes());
        type("result", operation.result());
        json.name("parameters").beginArray();
        for (Parameter parameter : operation.parameters()) {
            parameter(parameter);
        }
        json.endArray().endObject();
    }

    private void parameter(Parameter parameter) {
        json.beginObject().name("name").value(parameter.name());
        json.name("in").value(parameter.in());
        json.name("out").value(parameter.out());
        flag("retval", parameter.retval());
        attributes(parameter.attributes());
        range(parameter.range());
        json.name("declaredType").value(parameter.declaredType().spelling());
        type("type", parameter.type());
        json.endObject();
    }

    private void fields(String name, List<Field> fields) {
        json.name(name).beginArray();
        for (Field field : fields) {
            field(field);
        }
        json.endArray();
    }

    private void field(Field field) {
        json.beginObject();
        optional("name", field.name());
        text("doc", field.doc());
        attributes(field.attributes());
        range(field.range());
        if (field.bits().isPresent()) {
            json.name("bits").value(field.bits().getAsInt());
        }
        flag("ignored", field.ignored());
        json.name("declaredType").value(field.declaredType().spelling());
        type("type", field.type());
        json.endObject();
    }

    private void attributes(Attributes attributes) {
        if (attributes.all().isEmpty()) {
            return;
        }
        json.name("attributes").beginArray();
        for (Attribute each : attributes.all()) {
            json.beginObject().name("name").value(each.name().text());
            if (!each.arguments().isEmpty()) {
                json.name("arguments").beginArray();
                for (Attribute.Argument argument : each.arguments()) {
                    json.value(WrittenText.of(argument));
                }
                json.endArray();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void range(Optional<Range> range) {
        if (range.isPresent()) {
            json.name("range").beginArray();
            json.value(range.get().low()).value(range.get().high()).endArray();
        }
    }

    private void type(String name, Type type) {
        json.name(name);
        types.write(type);
    }

    private void uuid(String name, Optional<UUID> uuid) {
        if (uuid.isPresent()) {
            json.name(name).value(uuid.get().toString());
        }
    }

    private void flag(String name, boolean set) {
        if (set) {
            json.name(name).value(true);
        }
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private void optional(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    private void word(String name, Enum<?> word, Enum<?> usual) {
        if (word != usual) {
            json.name(name).value(word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }
}
