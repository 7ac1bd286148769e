package org.midl4j.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.wire.Layout;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;

/** Writes what marshals the arms of a union; the discriminant belongs to the place where the union is used. */
final class UnionCodecEmitter {
    private static final int MOST_IN_ONE_CHAIN = 200;

    private final JavaTypes types;
    private final Planner planner;
    private final WriteCode write;
    private final ReadCode read;
    private final Defaults defaults;

    UnionCodecEmitter(JavaTypes types, Planner planner, WriteCode write, ReadCode read, Defaults defaults) {
        this.types = types;
        this.planner = planner;
        this.write = write;
        this.read = read;
        this.defaults = defaults;
    }

    TypeSpec emit(Plan.OfUnion plan, JavaUnion union) {
        ClassName name = types.declared(plan.union());
        return TypeSpec.classBuilder(types.codec(plan.union()))
                .addJavadoc("Writes and reads {@link $T}; for generated code.\n", name)
                .addModifiers(PUBLIC, FINAL)
                .addStaticBlock(RuntimeNames.requireAbi().block())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(select(plan.union(), name))
                .addMethod(armOf(union, name))
                .addMethod(writer(plan, union, name))
                .addMethod(hasPointees(plan) ? callbackReader(plan, union, name) : reader(plan, union, name))
                .addMethod(empty(plan.union(), union, name))
                .build();
    }

    private boolean hasPointees(Plan.OfUnion plan) {
        return plan.arms().stream()
                .flatMap(arm -> arm.member().stream())
                .anyMatch(member -> planner.hasPointees(member.shape()));
    }

    /** The discriminant to send, if the value is of the arm it chooses. */
    private static MethodSpec select(Union source, ClassName name) {
        return MethodSpec.methodBuilder("select")
                .addJavadoc("The discriminant to send, if the value is of the arm it chooses.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(long.class)
                .addParameter(String.class, "what")
                .addParameter(name, "value")
                .addParameter(long.class, "selector")
                .addStatement(
                        "return $T.arm(what, value, $S, selector, value.discriminant() == selector && value.getClass()"
                                + " == armOf(selector))",
                        RuntimeNames.REQUIRE,
                        source.name())
                .build();
    }

    /** The record of a discriminant. */
    private static MethodSpec armOf(JavaUnion union, ClassName name) {
        Code.Builder to = Code.builder();
        arms(
                to,
                union,
                arm -> Code.builder()
                        .addStatement("return $T.class", arm.name())
                        .build(),
                Code.builder().addStatement("return null").build());
        return MethodSpec.methodBuilder("armOf")
                .addModifiers(PRIVATE, STATIC)
                .returns(RuntimeNames.nullable(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(name))))
                .addParameter(long.class, "discriminant")
                .addCode(to.build().block())
                .build();
    }

    private MethodSpec writer(Plan.OfUnion plan, JavaUnion union, ClassName name) {
        Code.Builder to = Code.builder();
        armAlignment(to, plan, "out");
        Locals locals = new Locals().reserve("out").reserve("value");
        boolean first = true;
        for (JavaUnion.Arm arm : union.arms()) {
            if (arm.component().isEmpty() && !arm.skipped()) {
                continue;
            }
            String variable = arm.skipped() ? "" : locals.fresh("arm");
            String condition = arm.skipped() ? "if (value instanceof $T$L)" : "if (value instanceof $T $L)";
            if (first) {
                to.beginControlFlow(condition, arm.name(), variable);
            } else if (isLong(union)) {
                to.endControlFlow().beginControlFlow(condition, arm.name(), variable);
            } else {
                to.nextControlFlow("else " + condition, arm.name(), variable);
            }
            first = false;
            if (arm.skipped()) {
                to.addStatement("out.writePointer(null)");
                continue;
            }
            JavaUnion.Component component = arm.component().get();
            Site site = new Site("out", Scope.NONE, locals)
                    .called(arm.name().simpleName() + "." + component.name())
                    .ownedBy(Code.of("value"));
            write.flat(to, site, Code.of("$L.$N()", variable, component.name()), component.shape());
        }
        if (!first) {
            to.endControlFlow();
        }
        return MethodSpec.methodBuilder("write")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(RuntimeNames.NDR_WRITER, "out")
                .addParameter(name, "value")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(to.build().block())
                .build();
    }

    /** NDR64 aligns every arm like the largest, NDR 2.0 only with {@code [ms_union]}. */
    private static void armAlignment(Code.Builder to, Plan.OfUnion plan, String stream) {
        Layout layout = plan.layout();
        int alignment = plan.alignArms() ? layout.alignment() : 1;
        if (alignment > 1) {
            to.addStatement("$L.align($L)", stream, alignment);
        }
        if (layout.alignment64() > alignment) {
            to.addStatement("$L.align64($L)", stream, layout.alignment64());
        }
    }

    private MethodSpec reader(Plan.OfUnion plan, JavaUnion union, ClassName name) {
        Code.Builder to = Code.builder();
        Locals locals = new Locals().reserve("in").reserve("discriminant");
        to.beginControlFlow("try");
        armAlignment(to, plan, "in");
        arms(
                to,
                union,
                arm -> {
                    Code.Builder body = Code.builder();
                    if (arm.skipped()) {
                        body.addStatement("in.readCount()");
                    }
                    if (arm.component().isEmpty()) {
                        return body.addStatement("return $L", construct(arm, Code.of("discriminant"), Code.of("")))
                                .build();
                    }
                    JavaUnion.Component component = arm.component().get();
                    String holder = locals.fresh("arm");
                    Site site =
                            new Site("in", Scope.NONE, locals).called(arm.name().simpleName() + "." + component.name());
                    read.parameter(body, site, holder, component.shape());
                    return body.addStatement(
                                    "return $L", construct(arm, Code.of("discriminant"), Code.of("$L", holder)))
                            .build();
                },
                invalidTag(plan.union()));
        inside(to, locals);
        return MethodSpec.methodBuilder("read")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addParameter(long.class, "discriminant")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(to.build().block())
                .build();
    }

    private static void inside(Code.Builder to, Locals locals) {
        String problem = locals.fresh("problem");
        to.nextControlFlow("catch ($T $L)", RuntimeNames.BAD_STUB_DATA, problem)
                .addStatement("throw $L.inside()", problem)
                .endControlFlow();
    }

    /**
     * A record cannot be filled in when a pointee is read; so the place of the union is set now, and again then.
     */
    private MethodSpec callbackReader(Plan.OfUnion plan, JavaUnion union, ClassName name) {
        Code.Builder to = Code.builder();
        Locals locals = new Locals().reserve("in").reserve("discriminant").reserve("to");
        to.beginControlFlow("try");
        armAlignment(to, plan, "in");
        arms(
                to,
                union,
                arm -> isLong(union)
                        ? callbackArm(arm, locals).toBuilder()
                                .addStatement("return")
                                .build()
                        : callbackArm(arm, locals),
                invalidTag(plan.union()));
        inside(to, locals);
        return MethodSpec.methodBuilder("read")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(RuntimeNames.NDR_READER, "in")
                .addParameter(long.class, "discriminant")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), name), "to")
                .addException(RuntimeNames.COM_EXCEPTION)
                .addCode(to.build().block())
                .build();
    }

    private Code callbackArm(JavaUnion.Arm arm, Locals locals) {
        Code.Builder body = Code.builder();
        Code discriminant = Code.of("discriminant");
        if (arm.skipped()) {
            body.addStatement("in.readCount()");
        }
        if (arm.component().isEmpty()) {
            return body.addStatement("to.accept($L)", construct(arm, discriminant, Code.of("")))
                    .build();
        }
        JavaUnion.Component component = arm.component().get();
        Shape shape = component.shape();
        Site site = new Site("in", Scope.NONE, locals).called(arm.name().simpleName() + "." + component.name());
        if (!planner.hasPointees(shape)) {
            String value = locals.fresh("arm");
            read.parameter(body, site, value, shape);
            return body.addStatement("to.accept($L)", construct(arm, discriminant, Code.of("$L", value)))
                    .build();
        }
        if (shape instanceof Shape.Composite || shape instanceof Shape.Sequence) {
            // The object is filled in later, and stays the same.
            String value = locals.fresh("arm");
            body.addStatement("$T $L = $L", types.of(shape), value, read.flatValue(body, site, shape, List.of()));
            return body.addStatement("to.accept($L)", construct(arm, discriminant, Code.of("$L", value)))
                    .build();
        }
        body.addStatement("to.accept($L)", construct(arm, discriminant, nothing(shape)));
        read.flat(
                body, site, new Target.Callback("to", value -> construct(arm, discriminant, value)), shape, List.of());
        return body.build();
    }

    /** What stands in for a value that is not read yet. */
    private Code nothing(Shape shape) {
        return types.isNullable(shape) ? Code.of("null") : defaults.of(shape, Scope.NONE);
    }

    private static Code construct(JavaUnion.Arm arm, Code discriminant, Code value) {
        if (!arm.carriesDiscriminant()) {
            return Code.of("new $T($L)", arm.name(), value);
        }
        return value.isEmpty()
                ? Code.of("new $T($L)", arm.name(), discriminant)
                : Code.of("new $T($L, $L)", arm.name(), discriminant, value);
    }

    /** Prints what to do with an arm. */
    @FunctionalInterface
    private interface ArmBody {
        Code of(JavaUnion.Arm arm);
    }

    /** Whether javac could not follow so many {@code else if}s, each of which is inside the one before. */
    private static boolean isLong(JavaUnion union) {
        return union.arms().size() > MOST_IN_ONE_CHAIN;
    }

    /** In a long union each arm's code ends with a {@code return}. */
    private static void arms(Code.Builder to, JavaUnion union, ArmBody body, Code noArm) {
        boolean first = true;
        JavaUnion.Arm fallback = null;
        for (JavaUnion.Arm arm : union.arms()) {
            if (arm.fallback()) {
                fallback = arm;
                continue;
            }
            String condition = arm.cases().stream()
                    .map(each -> "discriminant == " + each + "L")
                    .collect(Collectors.joining(" || "));
            if (first) {
                to.beginControlFlow("if ($L)", condition);
            } else if (isLong(union)) {
                to.endControlFlow().beginControlFlow("if ($L)", condition);
            } else {
                to.nextControlFlow("else if ($L)", condition);
            }
            first = false;
            to.add(body.of(arm));
        }
        Code otherwise = fallback == null ? noArm : body.of(fallback);
        if (first) {
            to.add(otherwise);
        } else if (isLong(union)) {
            to.endControlFlow().add(otherwise);
        } else {
            to.nextControlFlow("else").add(otherwise).endControlFlow();
        }
    }

    private static Code invalidTag(Union source) {
        return Code.builder()
                .addStatement("throw $T.invalidTag($S, discriminant)", RuntimeNames.BAD_STUB_DATA, source.name())
                .build();
    }

    private MethodSpec empty(Union source, JavaUnion union, ClassName name) {
        Code.Builder to = Code.builder();
        arms(
                to,
                union,
                arm -> {
                    Code value = arm.component()
                            .map(component -> defaults.of(component.shape(), Scope.NONE))
                            .orElse(Code.of(""));
                    return Code.builder()
                            .addStatement("return $L", construct(arm, Code.of("discriminant"), value))
                            .build();
                },
                Code.builder()
                        .addStatement(
                                "throw new $T($S + discriminant)",
                                IllegalArgumentException.class,
                                source.name() + " has no arm for ")
                        .build());
        return MethodSpec.methodBuilder("empty")
                .addJavadoc("The arm of a discriminant, with zeros and nulls.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(long.class, "discriminant")
                .addCode(to.build().block())
                .build();
    }
}
