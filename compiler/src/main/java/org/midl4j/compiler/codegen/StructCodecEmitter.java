package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Step;

/**
 * Writes what marshals a structure. A direct structure's pointers are followed by methods of their own, called when the
 * outermost value is complete; others are left to the writer and reader, which follow them then.
 */
final class StructCodecEmitter {
    private final JavaTypes types;
    private final JavaNames names;
    private final Planner planner;
    private final WriteCode write;
    private final ReadCode read;

    StructCodecEmitter(JavaTypes types, JavaNames names, Planner planner, WriteCode write, ReadCode read) {
        this.types = types;
        this.names = names;
        this.planner = planner;
        this.write = write;
        this.read = read;
    }

    TypeSpec emit(Plan.OfStruct plan) {
        ClassName name = types.declared(plan.struct());
        TypeSpec.Builder type = TypeSpec.classBuilder(types.codec(plan.struct()))
                .addJavadoc("Writes and reads {@link $T}; for generated code.\n", name)
                .addModifiers(PUBLIC, FINAL)
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        boolean conformant = !plan.conformance().isEmpty();
        if (planner.isDirect(plan.struct())) {
            type.addMethod(writer("write", name)
                    .addCode((conformant ? Code.of("writeCounts(out, value);\n") : Code.of("")).block())
                    .addStatement("writeBody(out, value)")
                    .addStatement("writePointees(out, value)")
                    .build());
            if (conformant) {
                type.addMethod(counts(plan, name));
            }
            flatWriters(type, plan, name, "writeBody", "The value without its counts and pointees.\n");
            type.addMethod(writePointees(plan, name));
            type.addMethod(readNew(plan, name));
            type.addMethod(readBody(plan, name));
            type.addMethod(readPointees(plan, name));
        } else {
            if (conformant) {
                type.addMethod(writer("write", name)
                        .addStatement("writeCounts(out, value)")
                        .addStatement("writeFlat(out, value)")
                        .build());
                type.addMethod(counts(plan, name));
                flatWriters(type, plan, name, "writeFlat", "The value without its counts.\n");
            } else {
                flatWriters(type, plan, name, "write", "");
            }
            type.addMethod(readNew(plan, name));
            flatReaders(type, plan, name);
        }
        type.addMethod(copy(plan, name));
        return type.build();
    }

    private static MethodSpec.Builder method(String name, Class<?> result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, STATIC)
                .returns(result)
                .addException(RuntimeNames.COM_EXCEPTION);
    }

    private static MethodSpec.Builder writer(String method, ClassName name) {
        return method(method, void.class)
                .addParameter(RuntimeNames.NDR_WRITER, "out")
                .addParameter(name, "value");
    }

    private MethodSpec counts(Plan.OfStruct plan, ClassName name) {
        Code.Builder counts = Code.builder();
        Locals locals = new Locals().reserve("out").reserve("value");
        for (Step step : plan.conformance()) {
            Step.Counts each = (Step.Counts) step;
            write.counts(counts, site(plan, "out", locals, each.place()), field(plan, each.place()), each.shape());
        }
        return writer("writeCounts", name)
                .addJavadoc("The counts that go in front of the outermost value.\n")
                .addCode(counts.build().block())
                .build();
    }

    /** One method, or a chain of them if one would be too large. */
    private void flatWriters(TypeSpec.Builder type, Plan.OfStruct plan, ClassName name, String first, String doc) {
        List<List<Step>> parts = Parts.of(plan.flat());
        for (int i = 0; i < parts.size(); i++) {
            Code.Builder body = Code.builder()
                    .add(writeFlat(
                            plan, parts.get(i), new Locals().reserve("out").reserve("value")));
            if (i + 1 < parts.size()) {
                body.addStatement("$LPart$L(out, value)", first, i + 2);
            }
            type.addMethod(part(first, i, void.class)
                    .addJavadoc(i == 0 ? doc : "")
                    .addParameter(RuntimeNames.NDR_WRITER, "out")
                    .addParameter(name, "value")
                    .addCode(body.build().block())
                    .build());
        }
    }

    private static MethodSpec.Builder part(String name, int index, Class<?> result) {
        return index == 0
                ? method(name, result)
                : MethodSpec.methodBuilder(name + "Part" + (index + 1))
                        .addModifiers(PRIVATE, STATIC)
                        .returns(result)
                        .addException(RuntimeNames.COM_EXCEPTION);
    }

    private Code writeFlat(Plan.OfStruct plan, List<Step> steps, Locals locals) {
        Code.Builder to = Code.builder();
        for (Step step : steps) {
            if (step instanceof Step.Align align) {
                write.align(to, site(plan, "out", locals), align.alignment(), align.alignment64());
            } else if (step instanceof Step.Block block) {
                Site site = site(plan, "out", locals).called(plan.struct().name() + ".");
                write.block(to, site, block, slot -> field(plan, slot.place()));
            } else if (step instanceof Step.Flat flat) {
                Site site = site(plan, "out", locals, flat.place());
                if (planner.isDirect(plan.struct())) {
                    write.body(to, site, field(plan, flat.place()), flat.shape());
                } else {
                    write.flat(to, site, field(plan, flat.place()), flat.shape());
                }
            } else {
                throw new IllegalStateException("no flat part has a " + step);
            }
        }
        return to.build();
    }

    private MethodSpec writePointees(Plan.OfStruct plan, ClassName name) {
        Code.Builder to = Code.builder();
        Locals locals = new Locals().reserve("out").reserve("value");
        for (Step step : plan.deferred()) {
            Step.Pointee pointee = (Step.Pointee) step;
            write.pointees(
                    to, site(plan, "out", locals, pointee.place()), field(plan, pointee.place()), pointee.shape());
        }
        return writer("writePointees", name)
                .addJavadoc("What it points to.\n")
                .addCode(to.build().block())
                .build();
    }

    // ---- reading ----

    private MethodSpec readNew(Plan.OfStruct plan, ClassName name) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder("read")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addException(RuntimeNames.COM_EXCEPTION);
        Code.Builder body = Code.builder();
        List<String> counts = read.counts(
                body,
                site(plan, "in", new Locals().reserve("in").reserve("value")),
                new Shape.Composite(plan.struct()));
        body.addStatement("$T value = new $T()", name, name);
        Code arguments = arguments(counts);
        if (planner.isDirect(plan.struct())) {
            body.addStatement("readPointees(in, value, readBody($L))", arguments);
        } else {
            body.addStatement("read($L)", arguments);
        }
        return spec.addCode(body.addStatement("return value").build().block()).build();
    }

    /** One method, or a chain of them if one would be too large. */
    private void flatReaders(TypeSpec.Builder type, Plan.OfStruct plan, ClassName name) {
        List<List<Step>> parts = Parts.of(plan.flat());
        Scope.Growing known = new Scope.Growing();
        for (int i = 0; i < parts.size(); i++) {
            type.addMethod(readInto(plan, name, i, parts, known));
        }
    }

    private MethodSpec readInto(
            Plan.OfStruct plan, ClassName name, int index, List<List<Step>> parts, Scope.Growing known) {
        MethodSpec.Builder spec = part("read", index, void.class);
        Locals locals = new Locals().reserve("in").reserve("value");
        List<String> counts = inputs(spec, plan, name, locals);
        Code.Builder to = Code.builder();
        readFields(to, plan, parts.get(index), known, locals, counts, Optional.empty());
        if (index + 1 < parts.size()) {
            to.addStatement("readPart$L($L)", index + 2, arguments(counts));
        }
        return spec.addCode(to.build().block()).build();
    }

    /** Declares what a reader of a flat part gets; the names of its maximum counts. */
    private List<String> inputs(MethodSpec.Builder spec, Plan.OfStruct plan, ClassName name, Locals locals) {
        spec.addParameter(RuntimeNames.NDR_READER, "in").addParameter(name, "value");
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < read.countsOf(new Shape.Composite(plan.struct())); i++) {
            String max = locals.fresh("max");
            counts.add(max);
            spec.addParameter(TypeName.LONG, max);
        }
        return counts;
    }

    private static Code arguments(List<String> counts) {
        Code.Builder arguments = Code.builder().add("in, value");
        counts.forEach(count -> arguments.add(", $L", count));
        return arguments.build();
    }

    /** @param present the variable for which pointers are not null, if only their ids are to be read */
    private void readFields(
            Code.Builder to,
            Plan.OfStruct plan,
            List<Step> steps,
            Scope.Growing known,
            Locals locals,
            List<String> counts,
            Optional<String> present) {
        Site site = new Site("in", known, locals).called(plan.struct().name() + ".");
        Scope complete = site(plan, "in", locals).scope();
        Progress progress = new Progress(steps, locals);
        progress.begin(to);
        int bits = 0;
        for (Step step : steps) {
            progress.at(to, step);
            if (step instanceof Step.Align align) {
                read.align(to, site, align.alignment(), align.alignment64());
            } else if (step instanceof Step.Block block) {
                read.block(to, site, block, (slot, value) -> Code.of("$L = $L", field(plan, slot.place()), value));
                block.slots().forEach(slot -> know(known, plan, slot.place()));
            } else if (step instanceof Step.Flat flat) {
                Site there = site.called(site.what() + flat.place());
                Target target = new Target.Member("value", javaName(plan, flat.place()), complete);
                List<String> its = read.countsOf(flat.shape()) > 0 ? counts : List.of();
                if (present.isPresent()) {
                    bits += read.body(to, there, target, flat.shape(), its, present.get(), bits);
                } else {
                    read.flat(to, there, target, flat.shape(), its);
                }
                know(known, plan, flat.place());
            } else {
                throw new IllegalStateException("no flat part has a " + step);
            }
        }
        progress.end(to, place -> javaName(plan, place));
    }

    // ---- reading direct structures ----

    private MethodSpec readBody(Plan.OfStruct plan, ClassName name) {
        MethodSpec.Builder spec = method("readBody", int.class)
                .addJavadoc("The value without its counts and pointees; tells which pointers are not null.\n");
        Locals locals = new Locals().reserve("in").reserve("value");
        List<String> counts = inputs(spec, plan, name, locals);
        boolean nullable = planner.nullablePointers(plan.struct()) > 0;
        String present = nullable ? locals.fresh("present") : "0";
        Code.Builder to = Code.builder();
        if (nullable) {
            to.addStatement("int $L = 0", present);
        }
        readFields(to, plan, plan.flat(), new Scope.Growing(), locals, counts, Optional.of(present));
        return spec.addCode(to.addStatement("return $L", present).build().block())
                .build();
    }

    private MethodSpec readPointees(Plan.OfStruct plan, ClassName name) {
        Locals locals = new Locals().reserve("in").reserve("value").reserve("present");
        Code.Builder to = Code.builder();
        Site site = site(plan, "in", locals);
        Progress progress = new Progress(plan.deferred(), locals);
        progress.begin(to);
        int bits = 0;
        for (Step step : plan.deferred()) {
            progress.at(to, step);
            Step.Pointee pointee = (Step.Pointee) step;
            bits += read.pointees(
                    to,
                    site.called(plan.struct().name() + "." + pointee.place()),
                    new Target.Member("value", javaName(plan, pointee.place()), site.scope()),
                    pointee.shape(),
                    "present",
                    bits);
        }
        progress.end(to, place -> javaName(plan, place));
        return method("readPointees", void.class)
                .addJavadoc("What it points to.\n")
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addParameter(name, "value")
                .addParameter(int.class, "present")
                .addCode(to.build().block())
                .build();
    }

    private void know(Scope.Growing known, Plan.OfStruct plan, Place place) {
        known.add(
                place.name(),
                field(plan, place),
                plan.fields().get(place.index()).shape());
    }

    /** Full pointers bring objects up to date that the caller has had all along. */
    private MethodSpec copy(Plan.OfStruct plan, ClassName name) {
        Code.Builder code = Code.builder();
        for (Plan.Member member : plan.fields()) {
            if (!(member.shape() instanceof Shape.Skipped)) {
                String field = javaName(plan, member.place());
                code.addStatement("to.$N = from.$N", field, field);
            }
        }
        return MethodSpec.methodBuilder("copy")
                .addJavadoc("Makes one value like another one.\n")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(name, "to")
                .addParameter(name, "from")
                .addCode(code.build().block())
                .build();
    }

    // ---- fields ----

    private String javaName(Plan.OfStruct plan, Place place) {
        return names.fields(plan.struct(), plan.struct().fields()).get(place.index());
    }

    private Code field(Plan.OfStruct plan, Place place) {
        return Code.of("value.$N", javaName(plan, place));
    }

    private Site site(Plan.OfStruct plan, String stream, Locals locals) {
        Scope.Growing scope = new Scope.Growing();
        for (Plan.Member member : plan.fields()) {
            if (!member.place().name().isEmpty()) {
                scope.add(member.place().name(), field(plan, member.place()), member.shape());
            }
        }
        return new Site(stream, scope, locals).ownedBy(Code.of("value"));
    }

    private Site site(Plan.OfStruct plan, String stream, Locals locals, Place place) {
        return site(plan, stream, locals).called(plan.struct().name() + "." + place);
    }
}
