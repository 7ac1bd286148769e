package org.midl4j.compiler.model;

import java.util.List;
import org.midl4j.compiler.source.Span;

/**
 * A module: constants and entry points of a DLL.
 *
 * @param name made up if the IDL has none
 */
public record Module(
        String name, Span span, Attributes attributes, List<Constant> constants, List<Operation> functions, String doc)
        implements Declaration {
    public Module {
        constants = List.copyOf(constants);
        functions = List.copyOf(functions);
    }
}
