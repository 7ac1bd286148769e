package org.midl4j.compiler.output;

import java.util.Locale;
import org.midl4j.compiler.diagnostics.JsonWriter;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnresolvedType;

/** Writes the use of a type: what has a name by its name, all else in full. */
final class TypeDump implements Type.Cases<JsonWriter> {
    private final JsonWriter json;

    TypeDump(JsonWriter json) {
        this.json = json;
    }

    void write(Type type) {
        type.match(this);
    }

    @Override
    public JsonWriter base(BaseType type) {
        return named("base", type.spelling());
    }

    @Override
    public JsonWriter alias(Alias type) {
        return named("typedef", type.name());
    }

    @Override
    public JsonWriter struct(Struct type) {
        return named("struct", type.name());
    }

    @Override
    public JsonWriter union(Union type) {
        return named("union", type.name());
    }

    @Override
    public JsonWriter enumeration(Enumeration type) {
        return named("enum", type.name());
    }

    @Override
    public JsonWriter interfaceType(Interface type) {
        return named("interface", type.name());
    }

    @Override
    public JsonWriter dispinterface(Dispinterface type) {
        return named("dispinterface", type.name());
    }

    @Override
    public JsonWriter coclass(Coclass type) {
        return named("coclass", type.name());
    }

    @Override
    public JsonWriter pointer(Pointer type) {
        begin("pointer");
        json.name("pointer").value(type.kind().name().toLowerCase(Locale.ROOT));
        if (type.constant()) {
            json.name("const").value(true);
        }
        return of("to", type.target());
    }

    @Override
    public JsonWriter array(Array type) {
        begin("array");
        if (type.fixedSize().isPresent()) {
            json.name("size").value(type.fixedSize().getAsLong());
        }
        if (type.size().isPresent()) {
            json.name("sizeIs").value(ResolvedText.of(type.size().get()));
        }
        if (type.first().isPresent()) {
            json.name("firstIs").value(ResolvedText.of(type.first().get()));
        }
        if (type.length().isPresent()) {
            json.name("lengthIs").value(ResolvedText.of(type.length().get()));
        }
        if (type.string()) {
            json.name("string").value(true);
        }
        return of("of", type.element());
    }

    @Override
    public JsonWriter interfacePointer(InterfacePointer type) {
        begin("interface pointer");
        json.name("name").value(type.target().spelling());
        if (type.iid().isPresent()) {
            json.name("iidIs").value(ResolvedText.of(type.iid().get()));
        }
        return end();
    }

    @Override
    public JsonWriter switchedUnion(SwitchedUnion type) {
        begin("switched union");
        json.name("name").value(type.union().name());
        json.name("switchIs").value(ResolvedText.of(type.switchIs()));
        return end();
    }

    @Override
    public JsonWriter contextHandle(ContextHandle type) {
        return named("context handle", type.name());
    }

    @Override
    public JsonWriter safeArray(SafeArray type) {
        begin("safearray");
        return of("of", type.element());
    }

    @Override
    public JsonWriter pipe(Pipe type) {
        begin("pipe");
        return of("of", type.element());
    }

    @Override
    public JsonWriter function(FunctionType type) {
        begin("function");
        json.name("parameters").beginArray();
        for (Type parameter : type.parameters()) {
            write(parameter);
        }
        json.endArray();
        return of("result", type.result());
    }

    @Override
    public JsonWriter generic(GenericInstance type) {
        begin("generic");
        json.name("name").value(type.name());
        json.name("arguments").beginArray();
        for (Type argument : type.arguments()) {
            write(argument);
        }
        json.endArray();
        return end();
    }

    @Override
    public JsonWriter unresolved(UnresolvedType type) {
        return named("unresolved", type.name());
    }

    private void begin(String kind) {
        json.beginObject().name("kind").value(kind);
    }

    private JsonWriter named(String kind, String name) {
        begin(kind);
        json.name("name").value(name);
        return end();
    }

    private JsonWriter of(String member, Type type) {
        json.name(member);
        write(type);
        return end();
    }

    private JsonWriter end() {
        return json.endObject();
    }
}
