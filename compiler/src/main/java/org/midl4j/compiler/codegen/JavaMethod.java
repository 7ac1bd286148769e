package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Shape;

/**
 * An operation as a Java method.
 *
 * @param operation the operation that travels
 * @param name in Java
 * @param plan a {@link Plan.OfOperation}, or why there is none
 * @param opnum the number on the wire; −1 if it has none
 * @param parameters all that Java sees, in order
 * @param failure what the Java method throws
 * @param status what becomes of its HRESULT
 * @param results what the Java method returns, in order
 * @param resultRecord the record of several results
 * @param types maps shapes
 * @param bond what stands between it and the operation that travels; absent if it is that operation itself
 */
record JavaMethod(
        Operation operation,
        String name,
        Plan plan,
        int opnum,
        List<Variable> parameters,
        ClassName failure,
        Status status,
        List<Variable> results,
        ClassName resultRecord,
        JavaTypes types,
        Optional<Bond> bond) {

    /** What becomes of an operation's HRESULT. */
    enum Status {
        /** It has none: what it returns is a value, or nothing. */
        NONE,
        /** A failure is thrown; success is not told. */
        THROWN,
        /** A failure is thrown; a success code is the first result. */
        RETURNED
    }

    JavaMethod {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /**
     * A parameter or result.
     *
     * @param name in Java
     * @param component its name as a component of the record of results
     * @param idlName its name in the IDL; empty for the result proper
     */
    record Variable(Place place, String name, String component, String idlName, Shape shape, boolean in, boolean out) {}

    /** Whether it can be called from elsewhere. */
    boolean isRemote() {
        if (bond.isPresent()) {
            return bond.get().remote().isRemote();
        }
        return plan instanceof Plan.OfOperation && opnum >= 0;
    }

    /** The operation that travels for it. */
    JavaMethod travelling() {
        return bond.map(Bond::remote).orElse(this);
    }

    /** The plan of a remote one. */
    Plan.OfOperation marshalling() {
        return (Plan.OfOperation) plan;
    }

    List<Variable> inputs() {
        return parameters.stream().filter(Variable::in).toList();
    }

    /** Whether the HRESULT is no result in Java. */
    boolean hidesHresult() {
        return status == Status.THROWN;
    }

    boolean returnsNothing() {
        return results.isEmpty();
    }

    boolean returnsRecord() {
        return results.size() > 1;
    }

    /** What the Java method returns. */
    TypeName resultType() {
        if (results.isEmpty()) {
            return TypeName.VOID;
        }
        return returnsRecord() ? resultRecord : types.of(results.get(0).shape());
    }

    /** The same as a type argument. */
    TypeName boxedResultType() {
        if (results.isEmpty()) {
            return ClassName.get(Void.class)
                    .annotated(com.palantir.javapoet.AnnotationSpec.builder(RuntimeNames.NULLABLE)
                            .build());
        }
        return returnsRecord() ? resultRecord : types.boxed(results.get(0).shape());
    }

    /** The parameters of the Java method. */
    List<ParameterSpec> parameterSpecs() {
        List<ParameterSpec> specs = new ArrayList<>();
        for (Variable variable : inputs()) {
            specs.add(ParameterSpec.builder(typeOf(variable), variable.name()).build());
        }
        return specs;
    }

    /** The type of a variable; a context handle that only goes in is never null. */
    TypeName typeOf(Variable variable) {
        return variable.shape() instanceof Shape.Handle && !variable.out()
                ? types.plain(variable.shape())
                : types.of(variable.shape());
    }

    /** The names of the parameters, separated by commas, after a prefix that is something or nothing. */
    Code arguments(String prefix) {
        List<Code> all = new ArrayList<>();
        if (!prefix.isEmpty()) {
            all.add(Code.of("$L", prefix));
        }
        inputs().forEach(variable -> all.add(Code.of("$N", variable.name())));
        return Code.join(all, ", ");
    }

    /** A method with this signature. */
    MethodSpec.Builder signature(String methodName) {
        return MethodSpec.methodBuilder(methodName)
                .addParameters(parameterSpecs())
                .returns(resultType())
                .addException(failure);
    }

    /** Names for local variables that no parameter has. */
    Locals locals() {
        Locals locals = new Locals();
        parameters.forEach(variable -> locals.reserve(variable.name()));
        results.forEach(variable -> locals.reserve(variable.name()));
        return locals;
    }

    /** The {@code [in]} parameters whose values the reply cannot be read or written without. */
    List<Variable> savedForReply() {
        return ReplyNeeds.of(this);
    }

    Parameter parameter(Variable variable) {
        return operation.parameters().get(variable.place().index());
    }
}
