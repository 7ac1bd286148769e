package org.midl4j.compiler.sema.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.source.Span;

/** Finds what a remote operation cannot send, in its parameters and in every type they lead to. */
final class Sendability {
    private final List<Diagnostic> problems;
    private final Set<Type> seen = new HashSet<>();
    private Strictness strictness = Strictness.STRICT;

    Sendability(List<Diagnostic> problems) {
        this.problems = problems;
    }

    private void add(Diagnostic problem) {
        problems.add(strictness.judge(problem));
    }

    void parameter(Interface owner, Operation operation, Parameter parameter) {
        strictness = Strictness.of(owner);
        Type type = parameter.type().resolved();
        String what = "parameter `" + parameter.name() + "` of `" + owner.name() + "::" + operation.name() + "`";
        if (type instanceof Struct struct && endsOpen(struct)) {
            add(Diagnostic.of(
                            Code.OPEN_STRUCT_BY_VALUE,
                            parameter.span(),
                            what + " is a struct of open size, passed by value")
                    .help("pass a pointer to it"));
        }
        if (parameter.out()
                && !parameter.in()
                && type instanceof Pointer pointer
                && pointer.target().resolved() instanceof Struct struct
                && endsOpen(struct)) {
            add(Diagnostic.of(Code.OUT_OPEN_STRUCT, parameter.span(), what + " points to a struct of open size")
                    .help("the caller cannot know how much room it needs: use `[in, out]`, or a pointer to a pointer"));
        }
        if (ItemRules.innermost(type) == BaseType.HANDLE && !(type instanceof Array)) {
            return; // a binding is not sent; told elsewhere if it is misused
        }
        walk(
                parameter.type(),
                new Use(what, parameter.span(), true, parameter.attributes().has("ignore")));
    }

    void result(Interface owner, Operation operation) {
        strictness = Strictness.of(owner);
        Type type = operation.result().resolved();
        if (type == BaseType.VOID || type instanceof UnresolvedType) {
            return;
        }
        String what = "result of `" + owner.name() + "::" + operation.name() + "`";
        if (operation.attributes().has("ref")) {
            add(Diagnostic.of(Code.REF_RESULT, operation.span(), what + " is a reference pointer")
                    .help("a result can be `unique` or `ptr`"));
        }
        if (type instanceof Pointer pointer && pointer.constant()) {
            add(Diagnostic.of(Code.CONST_RESULT, operation.span(), what + " is const"));
        }
        if (type instanceof Struct struct && endsOpen(struct)) {
            add(Diagnostic.of(Code.OPEN_STRUCT_RESULT, operation.span(), what + " is a struct of open size")
                    .help("return a pointer to it"));
        }
        if (type instanceof Pointer pointer && pointer.target().resolved() == BaseType.VOID) {
            add(Diagnostic.of(Code.VOID_POINTER_RESULT, operation.span(), what + " is `void *`")
                    .help("give it a type, or make the operation `local`"));
            return;
        }
        walk(operation.result(), new Use("result of `" + operation.name() + "`", operation.span(), true, false));
    }

    /**
     * Where a type is used.
     *
     * @param top whether it is a parameter itself, not something inside
     * @param ignored whether the pointee is not sent
     */
    private record Use(String what, Span span, boolean top, boolean ignored) {
        Use inside() {
            return new Use(what, span, false, ignored);
        }
    }

    private void walk(Type type, Use use) {
        type.match(new Walk(use));
    }

    private final class Walk implements Type.Cases<Boolean> {
        private final Use use;

        Walk(Use use) {
            this.use = use;
        }

        private Boolean report(Code code, String complaint, String help) {
            add(Diagnostic.of(code, use.span(), use.what() + " " + complaint).help(help));
            return false;
        }

        @Override
        public Boolean base(BaseType type) {
            if (type == BaseType.HANDLE && !use.top()) {
                return report(
                        Code.HANDLE_IN_STRUCT, "contains a binding handle", "a `handle_t` is a parameter of its own");
            }
            return true;
        }

        @Override
        public Boolean alias(Alias type) {
            if (type.transmitted().isPresent()
                    || type.attributes().has("context_handle")
                    || type.attributes().has("handle")) {
                return true;
            }
            return type.isComplete() && type.target().match(this);
        }

        @Override
        public Boolean struct(Struct type) {
            // The platform marshals this one itself, whatever its declaration says of the size.
            if (type.name().equals("SAFEARRAY") || !seen.add(type)) {
                return true;
            }
            for (Field field : type.fields()) {
                String what = "field `" + field.name().orElse("(unnamed)") + "` of `" + type.name() + "`";
                Use inner = new Use(what, field.span(), false, field.ignored());
                if (field.bits().isPresent()) {
                    add(Diagnostic.of(Code.BIT_FIELD_SENT, field.span(), what + " is a bit-field")
                            .help("bit-fields have no wire form: use a whole number and constants for its bits"));
                    continue;
                }
                if (!field.ignored()) {
                    walk(field.type(), inner);
                }
            }
            return true;
        }

        @Override
        public Boolean union(Union type) {
            if (!type.isEncapsulated()) {
                return report(
                        Code.NO_SWITCH_IS,
                        "is a union without `switch_is`",
                        "add `[switch_is(…)]`, naming the parameter or field that says which arm is meant");
            }
            arms(type);
            return true;
        }

        private void arms(Union type) {
            if (!seen.add(type)) {
                return;
            }
            UnionRules.sent(type, strictness, problems);
            for (UnionArm arm : type.arms()) {
                arm.field()
                        .ifPresent(field -> walk(
                                field.type(),
                                new Use(
                                        "arm `" + field.name().orElse("(unnamed)") + "` of `" + type.name() + "`",
                                        field.span(),
                                        false,
                                        field.ignored())));
            }
        }

        @Override
        public Boolean enumeration(Enumeration type) {
            return true;
        }

        @Override
        public Boolean interfaceType(Interface type) {
            return true; // by value: told elsewhere
        }

        @Override
        public Boolean dispinterface(Dispinterface type) {
            return true;
        }

        @Override
        public Boolean coclass(Coclass type) {
            return true;
        }

        @Override
        public Boolean pointer(Pointer type) {
            if (use.ignored()) {
                return true;
            }
            Type target = type.target().resolved();
            if (target == BaseType.VOID) {
                return report(
                        Code.VOID_POINTER_SENT,
                        "is a `void *`, which cannot be sent",
                        "give it a type, `iid_is`, `context_handle`, or make the operation `local`");
            }
            if (target instanceof FunctionType) {
                return report(
                        Code.FUNCTION_POINTER_SENT,
                        "is a function pointer, which cannot be sent",
                        "make the operation `local`, or pass an interface");
            }
            // a pipe may be passed by reference
            boolean pipe = target instanceof Pipe && type.kind() == Pointer.Kind.REF;
            walk(type.target(), pipe ? use : use.inside());
            return true;
        }

        @Override
        public Boolean array(Array type) {
            if (type.isConformant() && type.size().isEmpty() && !type.string()) {
                problems.add(Diagnostic.of(
                                Code.ARRAY_WITHOUT_SIZE, use.span(), use.what() + " is an array without a size")
                        .help("add `[size_is(n)]`, `[max_is(n)]`, `[string]`, or a number between the" + " brackets"));
                return false;
            }
            if (type.element().resolved() == BaseType.VOID) {
                return report(Code.VOID_ARRAY, "is an array of void", "give the elements a type, such as `byte`");
            }
            walk(type.element(), use.inside());
            return true;
        }

        @Override
        public Boolean interfacePointer(InterfacePointer type) {
            if (type.iid().isEmpty()
                    && type.target().resolved() instanceof Interface target
                    && target.isComplete()
                    && target.attributes().has("object")
                    && target.uuid().isEmpty()) {
                return report(
                        Code.INTERFACE_WITHOUT_UUID,
                        "points to the interface `" + target.name() + "`, which has no uuid",
                        "add `uuid(…)` to the attributes of `" + target.name() + "`");
            }
            return true;
        }

        @Override
        public Boolean switchedUnion(SwitchedUnion type) {
            arms(type.union());
            return true;
        }

        @Override
        public Boolean contextHandle(ContextHandle type) {
            return true;
        }

        @Override
        public Boolean safeArray(SafeArray type) {
            return true;
        }

        @Override
        public Boolean pipe(Pipe type) {
            Type element = type.element().resolved();
            if (element instanceof Pointer
                    || element instanceof InterfacePointer
                    || element instanceof Pipe
                    || element instanceof Union
                    || element instanceof ContextHandle
                    || element == BaseType.HANDLE) {
                return report(
                        Code.BAD_PIPE_ELEMENT,
                        "is a pipe of `" + type.element().spelling() + "`",
                        "a pipe carries numbers, or structures of them");
            }
            if (!use.top()) {
                return report(Code.PIPE_INSIDE_DATA, "is a pipe inside other data", "a pipe is a parameter of its own");
            }
            return true;
        }

        @Override
        public Boolean function(FunctionType type) {
            return report(Code.FUNCTION_PARAMETER, "is a function", "make the operation `local`");
        }

        @Override
        public Boolean generic(GenericInstance type) {
            return true;
        }

        @Override
        public Boolean unresolved(UnresolvedType type) {
            return true;
        }
    }

    /** Whether a structure ends with an array whose size is known only at run time. */
    static boolean endsOpen(Struct struct) {
        Struct at = struct;
        for (int depth = 0; depth < 64 && !at.fields().isEmpty(); depth++) {
            Type last = at.fields().get(at.fields().size() - 1).type().resolved();
            if (last instanceof Array array) {
                return array.isConformant();
            }
            if (!(last instanceof Struct inner)) {
                return false;
            }
            at = inner;
        }
        return false;
    }
}
