package org.midl4j.compiler.codegen;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Step;

/** Prints the bodies that write and read an operation's two messages. */
final class OperationCode {
    private final JavaTypes types;
    private final WriteCode write;
    private final ReadCode read;
    private final Expressions expressions;

    OperationCode(JavaTypes types, WriteCode write, ReadCode read, Expressions expressions) {
        this.types = types;
        this.write = write;
        this.read = read;
        this.expressions = expressions;
    }

    // ---- writing ----

    /** Writes the parameters, which are variables of the same names. */
    Code writeRequest(JavaMethod method, Locals locals, String out) {
        Scope.Growing scope = new Scope.Growing();
        method.inputs().forEach(each -> scope.add(each.idlName(), code(each), each.shape()));
        return write(method, false, method.inputs(), new Site(out, scope, locals));
    }

    /** Writes the results, which are variables of the same names, as are the parameters they depend on. */
    Code writeReply(JavaMethod method, Locals locals, String out) {
        return write(method, true, method.results(), new Site(out, replyScope(method), locals));
    }

    /** What can be named when the results are known: them, and the parameters kept for them. */
    private static Scope.Growing replyScope(JavaMethod method) {
        Scope.Growing scope = new Scope.Growing();
        method.savedForReply().forEach(each -> scope.add(each.idlName(), code(each), each.shape()));
        method.results().forEach(each -> scope.add(each.idlName(), code(each), each.shape()));
        return scope;
    }

    private Code write(JavaMethod method, boolean reply, List<JavaMethod.Variable> variables, Site site) {
        Code.Builder to = Code.builder();
        for (Step step : steps(method, reply)) {
            if (step instanceof Step.Block block) {
                if (!isStatus(method, block.slots().get(0).place())) {
                    write.block(to, site, block, slot -> code(at(variables, slot.place())));
                }
            } else if (step instanceof Step.Flat flat) {
                JavaMethod.Variable variable = at(variables, flat.place());
                write.flat(to, site.called(variable.name()), code(variable), flat.shape());
            } else if (step instanceof Step.Whole whole) {
                JavaMethod.Variable variable = at(variables, whole.place());
                if (whole.shape() instanceof Shape.Handle handle) {
                    write.contextHandle(to, site, writing(variable, reply), code(variable), handle);
                    continue;
                }
                write.parameter(to, site.called(variable.name()), code(variable), whole.shape());
            } else {
                throw new IllegalStateException("no message has a " + step);
            }
        }
        return variables.stream().anyMatch(variable -> leadsOn(variable.shape()))
                ? located(to.build(), variables, site.locals())
                : to.build();
    }

    private static List<Step> steps(JavaMethod method, boolean reply) {
        return reply ? method.marshalling().reply() : method.marshalling().request();
    }

    /** How a context handle is written: one that only goes in is never null, and the new value of one closes the old. */
    private static String writing(JavaMethod.Variable variable, boolean reply) {
        if (!variable.out()) {
            return "writeRequired";
        }
        return variable.in() && reply ? "replace" : "write";
    }

    /** How a context handle is read; see {@link #writing}. */
    private static String reading(JavaMethod.Variable variable, boolean reply) {
        if (!variable.out()) {
            return "readRequired";
        }
        return variable.in() && !reply ? "readToReplace" : "read";
    }

    /** Whether something can be wrong with a part of the value, so that the parameter's name does not tell all. */
    private static boolean leadsOn(Shape shape) {
        if (shape instanceof Shape.Reference pointer) {
            return leadsOn(pointer.pointee());
        }
        if (shape instanceof Shape.Text text) {
            return !text.wide()
                    || text.extent().fixed().isPresent()
                    || text.extent().size().isPresent();
        }
        return shape instanceof Shape.Composite
                || shape instanceof Shape.Choice
                || shape instanceof Shape.Sequence array && !(array.element() instanceof Shape.Scalar);
    }

    /** Adds the way from the parameters to a value that cannot be sent. */
    private static Code located(Code body, List<JavaMethod.Variable> variables, Locals locals) {
        List<Code> all = new ArrayList<>();
        for (JavaMethod.Variable variable : variables) {
            if (leadsOn(variable.shape())) {
                all.add(Code.of("$S, $N", variable.name(), variable.name()));
            }
        }
        String problem = locals.fresh("problem");
        return Code.builder()
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("catch ($T $L)", RuntimeNames.UNSENDABLE, problem)
                .addStatement("throw $L.in($L)", problem, Code.join(all, ", "))
                .endControlFlow()
                .build();
    }

    // ---- reading ----

    /** Reads the parameters into variables of their names. */
    Code readRequest(JavaMethod method, Locals locals, String in) {
        return read(method, false, method.inputs(), new Scope.Growing(), locals, in);
    }

    /** Reads the results into variables of their names. */
    Code readReply(JavaMethod method, Locals locals, String in) {
        Scope.Growing scope = new Scope.Growing();
        method.savedForReply().forEach(each -> scope.add(each.idlName(), code(each), each.shape()));
        return read(method, true, method.results(), scope, locals, in);
    }

    /** What a method that read the results returns. */
    Code result(JavaMethod method) {
        if (!method.returnsRecord()) {
            return code(method.results().get(0));
        }
        List<Code> components = new ArrayList<>();
        method.results().forEach(each -> components.add(code(each)));
        return Code.of("new $T($L)", method.resultRecord(), Code.join(components, ", "));
    }

    private Code read(
            JavaMethod method,
            boolean reply,
            List<JavaMethod.Variable> variables,
            Scope.Growing scope,
            Locals locals,
            String in) {
        Code.Builder to = Code.builder();
        Code.Builder late = Code.builder();
        List<Runnable> checks = new ArrayList<>();
        Site site = new Site(in, scope, locals);
        for (Step step : steps(method, reply)) {
            if (step instanceof Step.Block block) {
                if (isStatus(method, block.slots().get(0).place())) {
                    continue;
                }
                to.addStatement(
                        "$L.at($S)",
                        in,
                        at(variables, block.slots().get(0).place()).name());
                read.block(to, site, block, (slot, value) -> {
                    JavaMethod.Variable variable = at(variables, slot.place());
                    if (slot.place().equals(Place.RESULT) && method.status() == JavaMethod.Status.RETURNED) {
                        return Code.of("int $N = $T.check($L)", variable.name(), RuntimeNames.HRESULT, value);
                    }
                    return Code.of("$T $N = $L", typeOf(variable), variable.name(), value);
                });
                block.slots().forEach(slot -> know(scope, at(variables, slot.place())));
            } else if (step instanceof Step.Flat flat && flat.shape() instanceof Shape.Scalar) {
                JavaMethod.Variable variable = at(variables, flat.place());
                to.addStatement("$L.at($S)", in, variable.name());
                read.parameter(to, site.called(variable.name()), variable.name(), flat.shape());
                know(scope, variable);
            } else if (step instanceof Step.Whole whole) {
                JavaMethod.Variable variable = at(variables, whole.place());
                to.addStatement("$L.at($S)", in, variable.name());
                if (whole.shape() instanceof Shape.Handle handle) {
                    Code value = read.contextHandle(site, reading(variable, reply), handle);
                    to.addStatement("$T $N = $L", typeOf(variable), variable.name(), value);
                    know(scope, variable);
                    continue;
                }
                read.parameter(to, site.called(variable.name()), variable.name(), whole.shape());
                checkLater(checks, late, site, variable);
                know(scope, variable);
            } else {
                throw new IllegalStateException("no message has a " + step);
            }
        }
        checks.forEach(Runnable::run);
        return to.add(late.build()).build();
    }

    /** An array whose size comes after it can only be compared with it at the end. */
    private void checkLater(List<Runnable> checks, Code.Builder late, Site site, JavaMethod.Variable variable) {
        if (!(variable.shape() instanceof Shape.Sequence array)
                || array.dimensions().size() != 1) {
            return;
        }
        Extent extent = array.dimensions().get(0);
        Optional<Expression> count = extent.varying() ? extent.length() : extent.size();
        if (count.isEmpty()
                || extent.first().isPresent()
                || expressions.number(count.get(), site.scope()).isPresent()) {
            return;
        }
        checks.add(() -> expressions
                .number(count.get(), site.scope())
                .ifPresent(number -> late.addStatement(
                        "$T.count($S, $N.length, $L)",
                        RuntimeNames.CHECKED,
                        variable.name(),
                        variable.name(),
                        number)));
    }

    private TypeName typeOf(JavaMethod.Variable variable) {
        return types.local(variable.shape());
    }

    private static void know(Scope.Growing scope, JavaMethod.Variable variable) {
        scope.add(variable.idlName(), code(variable), variable.shape());
    }

    private static Code code(JavaMethod.Variable variable) {
        return Code.of("$N", variable.name());
    }

    /** The HRESULT is the runtime's business. */
    private static boolean isStatus(JavaMethod method, Place place) {
        return method.hidesHresult() && place.equals(Place.RESULT);
    }

    private static JavaMethod.Variable at(List<JavaMethod.Variable> variables, Place place) {
        for (JavaMethod.Variable variable : variables) {
            if (variable.place().equals(place)) {
                return variable;
            }
        }
        throw new IllegalStateException("no variable stands for " + place);
    }
}
