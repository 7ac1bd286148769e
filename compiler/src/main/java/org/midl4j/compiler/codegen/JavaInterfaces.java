package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.midl4j.compiler.codegen.JavaOptions.HresultStyle;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Finds out how interfaces look in Java. */
final class JavaInterfaces {
    private static final int IUNKNOWN_OPERATIONS = 3;

    private final Classes classes;
    private final JavaTypes types;
    private final JavaNames names;
    private final Planner planner;
    private final JavaOptions options;
    /** Of the JVM's 255, one is the object; code around a call adds a writer, or a completion, and captures both. */
    private static final int MOST_SLOTS_IN = 252;

    private static final int MOST_SLOTS_OUT = 254;

    private final List<Diagnostic> problems = new ArrayList<>();

    JavaInterfaces(Classes classes, JavaTypes types, JavaNames names, Planner planner, JavaOptions options) {
        this.classes = classes;
        this.types = types;
        this.names = names;
        this.planner = planner;
        this.options = options;
    }

    /** Operations that cannot be called from elsewhere although they should. */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    JavaInterface of(Interface type) {
        ClassName name = classes.of(type);
        List<JavaMethod> methods = methods(type, name);
        return new JavaInterface(
                type,
                name,
                type.base().filter(base -> !isUnknown(base)).map(this::base),
                classes.asyncOf(type),
                inherited(type),
                methods,
                operationNames(type, methods));
    }

    private JavaInterface.JavaBase base(Interface type) {
        return new JavaInterface.JavaBase(
                classes.of(type),
                classes.asyncOf(type),
                isRemote(type) && !isHandWritten(type),
                !isHandWritten(type) && isDescribed(type));
    }

    private static boolean isRemote(Interface type) {
        return isDescribed(type)
                && !type.isLocal()
                && type.base()
                        .filter(base -> !isUnknown(base)) // which is [local] itself
                        .map(JavaInterfaces::isRemote)
                        .orElse(true);
    }

    private static boolean isDescribed(Interface type) {
        return type.isObject() && type.uuid().isPresent();
    }

    /** Whether it is an interface of DCE/RPC and not of COM: there an HRESULT is a number, and only faults are thrown. */
    private static boolean isRaw(Interface type) {
        return !type.isObject() && !type.isLocal();
    }

    /** The operations that a raw interface has from its bases, the first one's first. */
    private List<JavaMethod> inherited(Interface type) {
        if (!isRaw(type) || type.base().isEmpty()) {
            return List.of();
        }
        Interface base = type.base().get();
        List<JavaMethod> all = new ArrayList<>(inherited(base));
        all.addAll(methods(base, classes.of(base)));
        return all;
    }

    /** Whether the runtime has it, without proxy and stub. */
    private static boolean isHandWritten(Interface type) {
        return type.uuid().flatMap(SystemTypes::byHand).isPresent();
    }

    private static boolean isUnknown(Interface type) {
        return type.uuid()
                .flatMap(SystemTypes::byHand)
                .filter(RuntimeNames.IUNKNOWN::equals)
                .isPresent();
    }

    // ---- operations ----

    private List<JavaMethod> methods(Interface type, ClassName name) {
        Map<String, Operation> remoteHalves = new HashMap<>();
        for (Operation operation : type.operations()) {
            operation.callAs().ifPresent(local -> remoteHalves.put(local, operation));
        }
        Set<String> records = new HashSet<>(Set.of(name.simpleName().toLowerCase(Locale.ROOT)));
        List<JavaMethod> methods = new ArrayList<>();
        for (Operation operation : type.operations()) {
            if (operation.callAs().isEmpty()) {
                Operation remote = remoteHalves.getOrDefault(operation.name(), operation);
                Optional<String> bond = !remoteHalves.containsKey(operation.name()) || isRaw(type)
                        ? Optional.empty()
                        : Optional.ofNullable(options.bonds().get(type.name() + "." + operation.name()));
                methods.add(
                        bond.isPresent()
                                ? bonded(type, name, operation, remote, records, JavaTypes.classNamed(bond.get()))
                                : method(type, name, operation, remote, records));
            }
        }
        return methods;
    }

    /** A local method, with a class of the author's between it and what travels for it. */
    private JavaMethod bonded(
            Interface type, ClassName name, Operation local, Operation remote, Set<String> records, ClassName bond) {
        JavaMethod shown = method(type, name, local, local, records);
        JavaMethod travelling = method(type, name, remote, remote, local, records);
        return new JavaMethod(
                shown.operation(),
                shown.name(),
                shown.plan(),
                travelling.opnum(),
                shown.parameters(),
                shown.failure(),
                shown.status(),
                shown.results(),
                shown.resultRecord(),
                types,
                Optional.of(new Bond(
                        name.nestedClass(nestedName(shown.name(), "Bond", records)),
                        bond,
                        travelling,
                        name.nestedClass(nestedName(travelling.name(), "Arguments", records)),
                        name.nestedClass(nestedName(shown.name(), "Arguments", records)))));
    }

    private JavaMethod method(Interface type, ClassName name, Operation shown, Operation remote, Set<String> records) {
        return method(type, name, shown, remote, shown, records);
    }

    /** @param remote what travels; another one than {@code shown} if {@code call_as} says so; {@code styled} is the one options name */
    private JavaMethod method(
            Interface type, ClassName name, Operation shown, Operation remote, Operation styled, Set<String> records) {
        Plan plan = planner.plan(type, remote);
        if (plan instanceof Plan.Unmarshallable obstacle && !remote.local() && !type.isLocal()) {
            problems.add(Diagnostic.of(
                            Code.CANNOT_MAP,
                            obstacle.span(),
                            "`" + type.name() + "::" + remote.name() + "` cannot be called from another apartment: "
                                    + obstacle.reason())
                    .withSeverity(Severity.WARNING)
                    .help("mark it [local], or describe what is passed"));
        }
        List<String> javaNames = names.parameters(type, remote);
        List<JavaMethod.Variable> parameters = new ArrayList<>();
        for (int i = 0; i < remote.parameters().size(); i++) {
            parameters.add(variable(remote.parameters().get(i), i, javaNames.get(i)));
        }
        List<JavaMethod.Variable> results = new ArrayList<>();
        JavaMethod.Status status = status(type, styled, remote);
        Shape result = Shapes.of(remote.result());
        if (status != JavaMethod.Status.THROWN && !(result instanceof Shape.Nothing)) {
            Locals locals = new Locals();
            javaNames.forEach(locals::reserve);
            String resultName = locals.fresh(status == JavaMethod.Status.RETURNED ? "hresult" : "result");
            results.add(new JavaMethod.Variable(Place.RESULT, resultName, resultName, "", result, false, true));
        }
        parameters.stream().filter(JavaMethod.Variable::out).forEach(results::add);
        checkSlots(type, shown, "parameters", parameters.stream().filter(JavaMethod.Variable::in), MOST_SLOTS_IN);
        checkSlots(type, shown, "results", results.stream(), MOST_SLOTS_OUT);
        String methodName = names.method(type, shown);
        return new JavaMethod(
                remote,
                methodName,
                plan,
                opnum(remote),
                parameters,
                isRaw(type) ? RuntimeNames.RPC_EXCEPTION : RuntimeNames.COM_EXCEPTION,
                status,
                results,
                name.nestedClass(nestedName(methodName, "Result", records)),
                types,
                Optional.empty());
    }

    private void checkSlots(
            Interface type, Operation operation, String what, Stream<JavaMethod.Variable> variables, int most) {
        int slots = variables
                .map(each -> types.of(each.shape()))
                .mapToInt(each -> each.equals(TypeName.LONG) || each.equals(TypeName.DOUBLE) ? 2 : 1)
                .sum();
        if (slots > most) {
            problems.add(Diagnostic.of(
                            Code.JAVA_LIMIT,
                            operation.span(),
                            "the " + what + " of `" + type.name() + "::" + operation.name() + "` take " + slots
                                    + " slots of a Java method, which has " + most)
                    .help("pass some of them as a structure; 64-bit numbers take two slots, all else one"));
        }
    }

    private JavaMethod.Status status(Interface type, Operation shown, Operation remote) {
        if (isRaw(type) || !isHresult(remote.result())) {
            return JavaMethod.Status.NONE;
        }
        HresultStyle style = options.hresultOf().getOrDefault(type.name(), options.hresult());
        style = options.hresultOf().getOrDefault(type.name() + "." + shown.name(), style);
        return switch (style) {
            case THROW -> JavaMethod.Status.THROWN;
            case RETURN -> JavaMethod.Status.RETURNED;
        };
    }

    private JavaMethod.Variable variable(Parameter parameter, int index, String javaName) {
        Shape shape = topLevel(Shapes.of(parameter.type(), parameter.range()));
        return new JavaMethod.Variable(
                new Place(index, parameter.name()),
                javaName,
                JavaNames.component(javaName),
                parameter.name(),
                shape,
                parameter.in() && !(shape instanceof Shape.Binding),
                parameter.out());
    }

    private static Shape topLevel(Shape shape) {
        return shape instanceof Shape.Reference pointer && pointer.kind() == Pointer.Kind.REF
                ? pointer.pointee()
                : shape;
    }

    private static int opnum(Operation operation) {
        OptionalInt opnum = operation.opnum();
        return opnum.isPresent() ? opnum.getAsInt() : -1;
    }

    private static String nestedName(String method, String suffix, Set<String> taken) {
        String name = JavaNames.capitalized(method) + suffix;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += "_";
        }
        return name;
    }

    /** Whether a type is an HRESULT, by that name. */
    static boolean isHresult(Type type) {
        for (Type at = type; at instanceof Alias alias; at = alias.target()) {
            if (alias.name().equals("HRESULT") || alias.name().equals("SCODE")) {
                return true;
            }
        }
        return false;
    }

    // ---- the names of operations by number ----

    private static List<String> operationNames(Interface type, List<JavaMethod> methods) {
        int first = type.base().map(JavaInterfaces::operationCount).orElse(0);
        List<String> all = new ArrayList<>();
        int next = first;
        for (JavaMethod method : methods) {
            int number = method.opnum() >= 0
                    ? method.opnum()
                    : method.operation().slot().orElse(next);
            while (all.size() < number - first) {
                all.add("#" + (first + all.size()));
            }
            if (number - first == all.size()) {
                all.add(method.name());
            }
            next = number + 1;
        }
        return all;
    }

    /** One more than an interface's highest operation number. */
    private static int operationCount(Interface type) {
        if (isUnknown(type)) {
            return IUNKNOWN_OPERATIONS;
        }
        int count = type.base().map(JavaInterfaces::operationCount).orElse(0);
        for (Operation operation : type.operations()) {
            if (operation.callAs().isEmpty()) {
                count = Math.max(
                        count,
                        Math.max(operation.opnum().orElse(-1), operation.slot().orElse(-1)) + 1);
            }
        }
        return count;
    }
}
