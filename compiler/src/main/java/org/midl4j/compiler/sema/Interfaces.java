package org.midl4j.compiler.sema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Makes interfaces: bases, operations, and their numbers in the vtable and on the wire. */
final class Interfaces {
    static final UUID IUNKNOWN = UUID.fromString("00000000-0000-0000-c000-000000000046");
    static final UUID IDISPATCH = UUID.fromString("00020400-0000-0000-c000-000000000046");
    private static final int MOST_OPERATIONS = 0x10000;

    private final Run run;
    private final AsyncTwins twins;
    private final Map<Interface, Symbol.InterfaceName> symbols = new IdentityHashMap<>();
    private long malformed;

    Interfaces(Run run) {
        this.run = run;
        this.twins = new AsyncTwins();
    }

    /** The interface of a symbol; what is inside may still be missing. */
    Interface model(Symbol.InterfaceName symbol) {
        Interface known = symbol.model;
        if (known == null) {
            Attributes attributes = run.configurations().merged(symbol);
            known = new Interface(symbol.name, symbol.span, attributes, symbol.decl.doc(), uuid(attributes));
            symbol.model = known;
            symbols.put(known, symbol);
            if (symbol.isDefinition()) {
                Optional<Attribute> async = attributes.find("async_uuid");
                if (async.isPresent()) {
                    twins.declare(known, uuid(async.get()));
                }
                run.later(() -> complete(symbol));
            }
        }
        return known;
    }

    /** The asynchronous twin of an interface that has one. */
    Interface twin(Symbol.Twin symbol) {
        return model(symbol.sync).asyncTwin().orElseThrow();
    }

    Symbol.@Nullable InterfaceName symbolOf(Interface model) {
        return symbols.get(model);
    }

    /** Makes an interface asynchronous although its IDL does not ask for it. */
    Interface makeAsynchronous(Interface sync, UUID asyncIid) {
        twins.declare(sync, asyncIid);
        twins.complete(sync);
        return sync.asyncTwin().orElseThrow();
    }

    /** The {@code uuid} among attributes. */
    Optional<UUID> uuid(Attributes attributes) {
        Optional<Attribute> attribute = attributes.find("uuid");
        return attribute.isEmpty() ? Optional.empty() : Optional.of(uuid(attribute.get()));
    }

    /** What an attribute gives; for a malformed one, which the check of attributes reports, something unique. */
    private UUID uuid(Attribute attribute) {
        return AttributeArguments.uuid(attribute).orElseGet(() -> new UUID(0, ++malformed));
    }

    /** Completes an interface, its bases first. */
    void complete(Symbol.InterfaceName symbol) {
        Deque<Symbol.InterfaceName> chain = new ArrayDeque<>();
        Symbol.InterfaceName at = symbol;
        while (at != null && at.isDefinition() && at.state == Symbol.State.NEW) {
            at.state = Symbol.State.BUSY;
            chain.push(at);
            SourceFile before = run.reporter().workOn(at.place.file());
            at = base(at);
            run.reporter().workOn(before);
        }
        if (at != null && at.state == Symbol.State.BUSY) {
            Symbol.InterfaceName last = chain.element();
            TypeRef base = last.decl.base().orElseThrow();
            run.reporter()
                    .report(Diagnostic.of(
                                    Code.INTERFACE_IS_ITS_OWN_BASE,
                                    base.span(),
                                    last == at
                                            ? "`" + last.name + "` is its own base"
                                            : "`" + last.name + "` derives from `" + at.name
                                                    + "`, which derives from it")
                            .note(at.span, "`" + at.name + "` is declared here"));
        }
        while (!chain.isEmpty()) {
            Symbol.InterfaceName next = chain.pop();
            SourceFile before = run.reporter().workOn(next.place.file());
            finish(next);
            run.reporter().workOn(before);
        }
    }

    /** The symbol of a base; null where there is none, or something else than an interface. */
    private Symbol.@Nullable InterfaceName base(Symbol.InterfaceName symbol) {
        Optional<TypeRef> base = symbol.decl.base();
        if (base.isEmpty() || base.get() instanceof TypeRef.Generic) {
            return null;
        }
        Type type = run.types().resolve(base.get(), symbol.place).resolved();
        return type instanceof Interface found ? symbols.get(found) : null;
    }

    private void finish(Symbol.InterfaceName symbol) {
        Interface model = model(symbol);
        Optional<Interface> base = usableBase(symbol);
        boolean object = saysObject(model)
                || base.filter(Interface::isObject).isPresent()
                || symbol.decl.base().isPresent() && base.isEmpty();
        List<Decl.Operation> declared = operations(symbol);
        List<Operation> operations =
                object ? numbered(symbol, declared, base) : numberedOnTheWire(symbol, declared, base);
        model.complete(object, base, operations);
        root(symbol, model);
        twoOfAName(symbol, operations);
        symbol.state = Symbol.State.DONE;
        if (model.asyncTwin().isPresent()) {
            twins.complete(model);
        }
    }

    /** Whether an interface is one of COM whatever its base is: said so, in old style, or IUnknown itself. */
    private static boolean saysObject(Interface model) {
        return model.attributes().has("object")
                || model.attributes().has("odl")
                || model.uuid().filter(IUNKNOWN::equals).isPresent();
    }

    private static List<Decl.Operation> operations(Symbol.InterfaceName symbol) {
        List<Decl.Operation> operations = new ArrayList<>();
        for (Decl decl : symbol.decl.body().orElse(List.of())) {
            if (decl instanceof Decl.Operation operation) {
                operations.add(operation);
            }
        }
        return operations;
    }

    /** The base, if it can be one; what is wrong with it is reported. */
    private Optional<Interface> usableBase(Symbol.InterfaceName symbol) {
        Optional<TypeRef> ref = symbol.decl.base();
        if (ref.isEmpty() || ref.get() instanceof TypeRef.Generic) {
            return Optional.empty();
        }
        Type type = run.types().resolve(ref.get(), symbol.place).resolved();
        if (type instanceof UnresolvedType) {
            return Optional.empty();
        }
        Span span = ref.get().span();
        if (!(type instanceof Interface base)) {
            report(Diagnostic.of(
                    Code.NOT_AN_INTERFACE,
                    span,
                    "`" + type.spelling() + "` is not an interface, and cannot be a base"));
            return Optional.empty();
        }
        if (base.syncTwin().isPresent()) {
            String sync = base.syncTwin().get().name();
            report(Diagnostic.of(
                            Code.ASYNC_INTERFACE_AS_BASE,
                            span,
                            "`" + base.name() + "` is generated from `" + sync + "`, and cannot be a base")
                    .note(base.span(), "`async_uuid` of this interface makes `" + base.name() + "`")
                    .help("derive from `" + sync + "` and give `" + symbol.name + "` an `async_uuid` of its own"));
            return Optional.empty();
        }
        Symbol.InterfaceName named = symbols.get(base);
        if (named != null && !named.isDefinition()) {
            report(Diagnostic.of(
                            Code.FORWARD_DECLARATION_UNSATISFIED,
                            span,
                            "`" + base.name() + "` is declared, but never defined, and cannot be a base")
                    .note(base.span(), "only declared here")
                    .help("import the file that defines `" + base.name() + "`"));
            return Optional.empty();
        }
        if (named != null && named.state != Symbol.State.DONE) {
            return Optional.empty(); // part of a circle, which is reported
        }
        if (model(symbol).attributes().has("object") && !base.isObject() && !Headers.isHeader(base.file())) {
            report(Diagnostic.of(
                            Code.BASE_NOT_OBJECT,
                            span,
                            "the object interface `" + symbol.name + "` derives from `" + base.name()
                                    + "`, which is not one")
                    .note(base.span(), "`" + base.name() + "` is declared here")
                    .help("derive from `IUnknown`, or make `" + base.name() + "` an object interface"));
        }
        return Optional.of(base);
    }

    /** The operations of an object interface: slots from the base's on; a {@code call_as} shares its target's. */
    private List<Operation> numbered(
            Symbol.InterfaceName symbol, List<Decl.Operation> declared, Optional<Interface> base) {
        boolean allLocal = model(symbol).isLocal();
        int slot = base.map(this::slots).orElse(0);
        Map<String, Integer> slots = new HashMap<>();
        Map<String, Decl.Operation> byName = new HashMap<>();
        int[] own = new int[declared.size()];
        for (int i = 0; i < own.length; i++) {
            Decl.Operation decl = declared.get(i);
            byName.putIfAbsent(decl.name().text(), decl);
            if (Attributes.of(decl.attributes()).has("call_as")) {
                own[i] = -1;
            } else {
                slots.putIfAbsent(decl.name().text(), slot);
                own[i] = slot++;
            }
        }
        CallAs callAs = new CallAs(run.reporter(), symbol, byName);
        List<Operation> operations = new ArrayList<>(own.length);
        for (int i = 0; i < own.length; i++) {
            Decl.Operation decl = declared.get(i);
            Optional<String> target = callAs.target(decl);
            boolean local = allLocal || Attributes.of(decl.attributes()).has("local");
            OptionalInt place = own[i] < 0 ? OptionalInt.empty() : OptionalInt.of(own[i]);
            OptionalInt number =
                    own[i] < 0 ? target.map(slots::get).map(OptionalInt::of).orElse(OptionalInt.empty()) : place;
            operations.add(run.operations()
                    .operation(
                            decl,
                            symbol,
                            bodyPlace(symbol),
                            local ? OptionalInt.empty() : number,
                            place,
                            local,
                            target));
        }
        symbol.nextSlot = slot;
        tooMany(symbol, slot);
        return operations;
    }

    /** The operations of an RPC interface: those that can be called, and call-backs on their own, count from 0. */
    private List<Operation> numberedOnTheWire(
            Symbol.InterfaceName symbol, List<Decl.Operation> declared, Optional<Interface> base) {
        boolean allLocal = model(symbol).isLocal();
        int next = base.map(this::slots).orElse(0);
        int nextCallback = 0;
        Map<String, Decl.Operation> byName = new HashMap<>();
        declared.forEach(decl -> byName.putIfAbsent(decl.name().text(), decl));
        CallAs callAs = new CallAs(run.reporter(), symbol, byName);
        List<Operation> operations = new ArrayList<>(declared.size());
        for (Decl.Operation decl : declared) {
            Attributes attributes = Attributes.of(decl.attributes());
            boolean local = allLocal || attributes.has("local");
            OptionalInt number =
                    local ? OptionalInt.empty() : OptionalInt.of(attributes.has("callback") ? nextCallback++ : next++);
            operations.add(run.operations()
                    .operation(
                            decl, symbol, bodyPlace(symbol), number, OptionalInt.empty(), local, callAs.target(decl)));
        }
        symbol.nextSlot = next;
        tooMany(symbol, next);
        return operations;
    }

    /** How many slots an interface takes with its bases. */
    int slots(Interface model) {
        Symbol.InterfaceName symbol = symbols.get(model);
        return symbol == null ? 0 : symbol.nextSlot;
    }

    private Place bodyPlace(Symbol.InterfaceName symbol) {
        return Collector.inside(symbol.decl, symbol.place);
    }

    private void tooMany(Symbol.InterfaceName symbol, int count) {
        if (count > MOST_OPERATIONS) {
            report(Diagnostic.of(
                    Code.TOO_MANY_OPERATIONS,
                    symbol.span,
                    "`" + symbol.name + "` has " + count + " operations; " + MOST_OPERATIONS + " can be numbered"));
        }
    }

    /** Every object interface goes back to IUnknown. */
    private void root(Symbol.InterfaceName symbol, Interface model) {
        boolean free = symbol.name.equals("IUnknown")
                || symbol.name.equals("AsyncIUnknown")
                || model.uuid().filter(IUNKNOWN::equals).isPresent();
        if (symbol.decl.base().isEmpty() && model.attributes().has("object") && !free) {
            Diagnostic problem = Diagnostic.of(
                            Code.ROOT_NOT_IUNKNOWN,
                            symbol.span,
                            "the object interface `" + symbol.name + "` has no base, and is not IUnknown")
                    .help("write `interface " + symbol.name + " : IUnknown`");
            // Shipped IDL has some that are called in their own process only.
            boolean atHome = model.uuid().isEmpty() || model.isLocal();
            if (!atHome) {
                report(problem);
            } else if (symbol.place.file().file().origin() == ParsedFile.Origin.INPUT) {
                report(problem.withSeverity(Severity.WARNING));
            }
        }
    }

    private void twoOfAName(Symbol.InterfaceName symbol, List<Operation> operations) {
        if (!symbol.place.namespace().isEmpty()) {
            return; // overloads of the Windows Runtime
        }
        Map<String, Operation> first = new HashMap<>();
        for (Operation operation : operations) {
            Operation before = first.putIfAbsent(operation.name(), operation);
            if (before != null) {
                report(Diagnostic.of(
                                Code.DUPLICATE_OPERATION,
                                operation.span(),
                                "`" + symbol.name + "` has two operations called `" + operation.name() + "`")
                        .label("declared a second time")
                        .note(before.span(), "the first one"));
            }
        }
    }

    private void report(Diagnostic problem) {
        run.reporter().report(problem);
    }
}
