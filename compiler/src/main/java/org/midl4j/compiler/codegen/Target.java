package org.midl4j.compiler.codegen;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a value goes: now, or when what a pointer points to is read. */
sealed interface Target {

    /** The expression that puts a value there. */
    Code assign(Code value);

    /** The variable a deferred reader is given to find the place again. */
    String owner();

    /** The same place, where the owner has another name. */
    Target ownedBy(String name);

    /** What can be named when the value is read later. */
    default Scope complete() {
        return Scope.NONE;
    }

    /**
     * A field of an object in a variable.
     *
     * @param complete what can be named once the object's flat part is read
     */
    record Member(String owner, String field, Scope complete) implements Target {
        @Override
        public Code assign(Code value) {
            return Code.of("$L.$L = $L", owner, field, value);
        }

        @Override
        public Target ownedBy(String name) {
            return new Member(name, field, renamed(complete, owner, name));
        }

        private static Scope renamed(Scope scope, String from, String now) {
            return name -> scope.find(name).flatMap(operand -> {
                String code = operand.code().toString();
                return code.startsWith(from + ".")
                        ? Optional.of(new Scope.Operand(
                                Code.of("$L.$L", now, code.substring(from.length() + 1)), operand.shape()))
                        : Optional.empty();
            });
        }
    }

    /**
     * An element of an array in a variable.
     *
     * @param complete what can be named when the element is read later
     */
    record Element(String array, Code index, Scope complete) implements Target {
        Element(String array, Code index) {
            this(array, index, Scope.NONE);
        }

        @Override
        public Code assign(Code value) {
            return Code.of("$L[$L] = $L", array, index, value);
        }

        @Override
        public String owner() {
            return array;
        }

        @Override
        public Target ownedBy(String name) {
            return new Element(name, index, complete);
        }
    }

    /**
     * Whoever has a union, which gets another arm.
     *
     * @param construct makes the arm
     */
    record Callback(String consumer, UnaryOperator<Code> construct) implements Target {
        @Override
        public Code assign(Code value) {
            return Code.of("$L.accept($L)", consumer, construct.apply(value));
        }

        @Override
        public String owner() {
            return consumer;
        }

        @Override
        public Target ownedBy(String name) {
            return new Callback(name, construct);
        }
    }
}
