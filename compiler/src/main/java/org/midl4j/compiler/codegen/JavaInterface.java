package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Interface;

/**
 * An interface as Java has it.
 *
 * @param type the interface itself
 * @param name its Java interface
 * @param base the Java interface it extends
 * @param asyncName its asynchronous twin; absent if it has none
 * @param inherited the operations that a raw RPC interface has from its bases
 * @param methods its own operations, in order
 * @param operationNames what the runtime calls its own operations in messages, from the first own number on
 */
record JavaInterface(
        Interface type,
        ClassName name,
        Optional<JavaBase> base,
        Optional<ClassName> asyncName,
        List<JavaMethod> inherited,
        List<JavaMethod> methods,
        List<String> operationNames) {

    /**
     * An interface that another one extends, {@code IUnknown} aside.
     *
     * @param async its asynchronous twin
     * @param remote whether it has a proxy and a stub to extend
     * @param described whether it has a {@code TYPE}
     */
    record JavaBase(ClassName name, Optional<ClassName> async, boolean remote, boolean described) {}

    JavaInterface {
        inherited = List.copyOf(inherited);
        methods = List.copyOf(methods);
        operationNames = List.copyOf(operationNames);
    }

    /** Whether calls can leave the apartment. */
    boolean isRemote() {
        return isDescribed() && !type.isLocal() && base.map(JavaBase::remote).orElse(true);
    }

    /** Whether it is a raw RPC interface that a server can offer: one with an identity and something to call. */
    boolean isRpc() {
        return !type.isObject()
                && !type.isLocal()
                && type.uuid().isPresent()
                && allMethods().stream().anyMatch(JavaMethod::isRemote);
    }

    /** All operations of a raw RPC interface. */
    List<JavaMethod> allMethods() {
        List<JavaMethod> all = new ArrayList<>(inherited);
        all.addAll(methods);
        return all;
    }

    /** Whether it has an IID, and so a {@code TYPE}. */
    boolean isDescribed() {
        return type.isObject() && type.uuid().isPresent();
    }

    /** The Java interface it extends. */
    ClassName superinterface() {
        return base.map(JavaBase::name).orElse(RuntimeNames.IUNKNOWN);
    }

    /** Whether it extends {@code IUnknown}, or anything at all. */
    boolean hasSuperinterface() {
        return base.isPresent() || type.isObject();
    }

    /** A class beside it, such as {@code IStockProxy}. */
    ClassName companion(String suffix) {
        return companion(name, suffix);
    }

    static ClassName companion(ClassName of, String suffix) {
        return ClassName.get(of.packageName(), of.simpleName() + suffix);
    }
}
