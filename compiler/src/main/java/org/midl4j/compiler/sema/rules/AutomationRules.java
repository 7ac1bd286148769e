package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;

/** Rules for interfaces that Automation clients call: {@code dual} and {@code oleautomation}. */
final class AutomationRules {
    private static final Set<String> TYPES = Set.of(
            "VARIANT",
            "VARIANTARG",
            "BSTR",
            "DECIMAL",
            "CURRENCY",
            "CY",
            "DATE",
            "SAFEARRAY",
            "LPSAFEARRAY",
            "GUID",
            "EXCEPINFO",
            "DISPPARAMS");

    private AutomationRules() {}

    static void check(Interface owner, List<Diagnostic> problems) {
        if (!owner.attributes().has("dual") && !owner.attributes().has("oleautomation")) {
            return;
        }
        for (Operation operation : owner.operations()) {
            if (operation.attributes().has("restricted")
                    || operation.attributes().has("hidden")) {
                continue;
            }
            for (Parameter parameter : operation.parameters()) {
                if (!isAutomation(parameter.declaredType(), 2)) {
                    problems.add(Diagnostic.of(
                                    Code.NOT_AUTOMATION_CONFORMANT,
                                    parameter.span(),
                                    "parameter `" + parameter.name() + "` of `" + owner.name() + "::" + operation.name()
                                            + "` is not a type for Automation")
                            .label("type is `" + parameter.declaredType().spelling() + "`")
                            .help("use a number, BSTR, VARIANT, SAFEARRAY, an enum or an interface pointer"));
                }
            }
        }
    }

    private static boolean isAutomation(Type type, int pointers) {
        Type at = type;
        while (at instanceof Alias alias) {
            if (TYPES.contains(alias.name())) {
                return true;
            }
            at = alias.target();
        }
        if (at instanceof Pointer pointer) {
            return pointers > 0
                    && pointer.target().resolved() != BaseType.VOID
                    && isAutomation(pointer.target(), pointers - 1);
        }
        if (at instanceof BaseType base) {
            return base != BaseType.HANDLE && base != BaseType.VOID;
        }
        return at instanceof Enumeration
                || at instanceof InterfacePointer
                || at instanceof Interface
                || at instanceof Dispinterface
                || at instanceof Coclass
                || at instanceof SafeArray
                || at instanceof UnresolvedType
                || at instanceof Struct struct
                        && (TYPES.contains(struct.name())
                                || struct.attributes().has("uuid")
                                || struct.tag().filter(TYPES::contains).isPresent());
    }
}
