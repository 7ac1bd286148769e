package org.midl4j.compiler.sema;

import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;

/** Compares types, seeing through typedefs. */
final class SameType {
    private SameType() {}

    static boolean test(Type first, Type second) {
        Type a = first.resolved();
        Type b = second.resolved();
        if (a == b || a instanceof UnresolvedType || b instanceof UnresolvedType) {
            return true;
        }
        if (a instanceof Pointer p && b instanceof Pointer q) {
            return p.kind() == q.kind() && test(p.target(), q.target());
        }
        if (a instanceof Array p && b instanceof Array q) {
            return p.fixedSize().equals(q.fixedSize()) && p.string() == q.string() && test(p.element(), q.element());
        }
        if (a instanceof InterfacePointer p && b instanceof InterfacePointer q) {
            return test(p.target(), q.target());
        }
        if (a instanceof SafeArray p && b instanceof SafeArray q) {
            return test(p.element(), q.element());
        }
        if (a instanceof Pipe p && b instanceof Pipe q) {
            return test(p.element(), q.element());
        }
        if (a instanceof FunctionType p && b instanceof FunctionType q) {
            return sameFunction(p, q);
        }
        return a.equals(b);
    }

    private static boolean sameFunction(FunctionType first, FunctionType second) {
        if (first.parameters().size() != second.parameters().size() || !test(first.result(), second.result())) {
            return false;
        }
        for (int i = 0; i < first.parameters().size(); i++) {
            if (!test(first.parameters().get(i), second.parameters().get(i))) {
                return false;
            }
        }
        return first.variadic() == second.variadic();
    }
}
