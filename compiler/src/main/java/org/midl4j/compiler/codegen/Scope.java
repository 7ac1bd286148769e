package org.midl4j.compiler.codegen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.wire.Shape;

/** The values that attributes' expressions can name where some code stands. */
interface Scope {
    /** Nothing can be named. */
    Scope NONE = name -> Optional.empty();

    Optional<Operand> find(String idlName);

    /** A value in Java, and its shape. */
    record Operand(Code code, Shape shape) {}

    /** Names that become known one after the other. */
    final class Growing implements Scope {
        private final Map<String, Operand> operands = new HashMap<>();

        void add(String idlName, Code code, Shape shape) {
            operands.put(idlName, new Operand(code, shape));
        }

        @Override
        public Optional<Operand> find(String idlName) {
            return Optional.ofNullable(operands.get(idlName));
        }
    }
}
