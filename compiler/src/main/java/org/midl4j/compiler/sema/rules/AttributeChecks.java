package org.midl4j.compiler.sema.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.Span;

/**
 * Checks attributes by themselves: whether they exist, stand where they may, have the right arguments, and go together.
 *
 * <p>What an unknown or misplaced attribute says is lost, but nothing else is: both are warnings.
 */
final class AttributeChecks implements AttributeWalk.Visitor {
    private static final Pattern HEX_UUID =
            Pattern.compile("\\{?\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}\\}?");
    private static final Pattern UUID_SHAPE = Pattern.compile("\\w{8}-\\w{4}-\\w{4}-\\w{4}-\\w{12}");
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?");
    private static final Pattern ENDPOINT = Pattern.compile("(\\w+):\\[?([^\\[\\]]*)\\]?,?");

    /** Attributes that mean something different each time. */
    private static final Set<String> REPEATABLE = Set.of(
            "custom",
            "activatable",
            "static",
            "composable",
            "contract",
            "deprecated",
            "endpoint",
            "case",
            "feature",
            "previous_contracts",
            "optimize",
            "platform",
            "safearray",
            "in",
            "out",
            "overload",
            "async_uuid");

    private static final Set<String> PROTOCOL_SEQUENCES = Set.of(
            "ncacn_np",
            "ncacn_ip_tcp",
            "ncacn_http",
            "ncacn_spx",
            "ncacn_nb_nb",
            "ncacn_nb_tcp",
            "ncacn_nb_ipx",
            "ncacn_at_dsp",
            "ncacn_dnet_nsp",
            "ncacn_vns_spp",
            "ncacn_hvsocket",
            "ncadg_ip_udp",
            "ncadg_ipx",
            "ncadg_mq",
            "ncalrpc");

    /** Two attributes that cannot stand on one thing, and the number for it. */
    private record Conflict(String first, String second, Code code) {}

    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict("size_is", "max_is", Code.MAX_AND_SIZE),
            new Conflict("length_is", "last_is", Code.LENGTH_AND_LAST),
            new Conflict("string", "length_is", Code.STRING_WITH_LENGTH),
            new Conflict("string", "first_is", Code.STRING_WITH_LENGTH),
            new Conflict("string", "last_is", Code.STRING_WITH_LENGTH),
            new Conflict("propget", "propput", Code.SEVERAL_PROPERTY_ATTRIBUTES),
            new Conflict("propget", "propputref", Code.SEVERAL_PROPERTY_ATTRIBUTES),
            new Conflict("propput", "propputref", Code.SEVERAL_PROPERTY_ATTRIBUTES),
            new Conflict("optional", "retval", Code.ATTRIBUTES_CONFLICT),
            new Conflict("code", "nocode", Code.CODE_AND_NOCODE),
            new Conflict("auto_handle", "implicit_handle", Code.SEVERAL_HANDLE_ATTRIBUTES),
            new Conflict("auto_handle", "explicit_handle", Code.SEVERAL_HANDLE_ATTRIBUTES),
            new Conflict("implicit_handle", "explicit_handle", Code.SEVERAL_HANDLE_ATTRIBUTES),
            new Conflict("context_handle", "handle", Code.ATTRIBUTES_CONFLICT),
            new Conflict("transmit_as", "context_handle", Code.CONTEXT_HANDLE_TRANSMIT_AS),
            new Conflict("transmit_as", "handle", Code.ATTRIBUTES_CONFLICT),
            new Conflict("transmit_as", "allocate", Code.ATTRIBUTES_CONFLICT),
            new Conflict("wire_marshal", "allocate", Code.ATTRIBUTES_CONFLICT),
            new Conflict("byte_count", "size_is", Code.BYTE_COUNT_MISUSED),
            new Conflict("byte_count", "length_is", Code.BYTE_COUNT_MISUSED),
            new Conflict("byte_count", "max_is", Code.BYTE_COUNT_MISUSED),
            new Conflict("strict_context_handle", "type_strict_context_handle", Code.ATTRIBUTES_CONFLICT),
            new Conflict("context_handle_serialize", "context_handle_noserialize", Code.ATTRIBUTES_CONFLICT),
            new Conflict("object", "endpoint", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "broadcast", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "maybe", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "idempotent", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "implicit_handle", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "auto_handle", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "explicit_handle", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "encode", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "decode", Code.ATTRIBUTE_NOT_ON_OBJECT),
            new Conflict("object", "callback", Code.ATTRIBUTE_NOT_ON_OBJECT));

    private final List<Diagnostic> problems = new ArrayList<>();

    private AttributeChecks() {}

    static List<Diagnostic> check(IdlFile file) {
        AttributeChecks checks = new AttributeChecks();
        AttributeWalk.over(file, checks);
        return checks.problems;
    }

    @Override
    public void attributes(Place place, List<Attribute> attributes) {
        AsyncPlacement.check(place, attributes, problems);
        Map<String, Attribute> seen = new HashMap<>();
        for (Attribute attribute : attributes) {
            single(place, attribute);
            Attribute first = seen.putIfAbsent(attribute.name().text(), attribute);
            if (first != null) {
                repeated(attribute, first);
            }
        }
        if (seen.size() > 1) {
            together(place, seen);
        }
    }

    private void single(Place place, Attribute attribute) {
        String name = attribute.name().text();
        Optional<AttributeTable.Entry> known = AttributeTable.find(name);
        if (known.isEmpty()) {
            Diagnostic unknown = Diagnostic.of(
                            Code.UNKNOWN_ATTRIBUTE, attribute.name().span(), "unknown attribute `" + name + "`")
                    .label("ignored");
            if (name.equals("inout")) {
                add(unknown.help("write `in, out`"));
                return;
            }
            add(Nearest.to(name, AttributeTable.names())
                    .map(near -> unknown.help("did you mean `" + near + "`?"))
                    .orElse(unknown));
            return;
        }
        AttributeTable.Entry entry = known.get();
        if (!entry.mayStandOn(place)) {
            misplaced(place, attribute, entry);
            return;
        }
        if (!entry.shape().fits(attribute)) {
            add(Diagnostic.of(
                            Code.ATTRIBUTE_ARGUMENTS,
                            attribute.span(),
                            "attribute `" + name + "` " + entry.shape().rule())
                    .label(attribute.arguments().isEmpty() ? "no argument here" : "does not fit"));
            return;
        }
        values(attribute, entry.shape());
    }

    private void misplaced(Place place, Attribute attribute, AttributeTable.Entry entry) {
        String name = attribute.name().text();
        if (name.equals("async_uuid")) {
            return; // an error of its own, told by the rules of asynchronous interfaces
        }
        String places = entry.places().stream().map(Place::toString).collect(Collectors.joining(", "));
        add(Diagnostic.of(
                        Code.ATTRIBUTE_NOT_APPLICABLE,
                        attribute.name().span(),
                        "attribute `" + name + "` does not apply to " + place)
                .withSeverity(Severity.WARNING)
                .label("ignored")
                .help("`" + name + "` belongs on " + places));
    }

    private void values(Attribute attribute, Shape shape) {
        switch (shape) {
            case UUID -> uuid(attribute.arguments().get(0));
            case UUID_AND_VALUE -> uuid(attribute.arguments().get(0));
            case VERSION -> version(attribute);
            case STRINGS -> {
                if (attribute.name().text().equals("endpoint")) {
                    attribute.arguments().forEach(this::endpoint);
                }
            }
            case NONE,
                    EXPRESSION,
                    OPTIONAL_EXPRESSION,
                    TWO_EXPRESSIONS,
                    EXPRESSIONS,
                    STRING,
                    NAME,
                    TYPE,
                    POINTER_KIND,
                    ANY -> {}
        }
    }

    private void uuid(Argument argument) {
        String text = argument instanceof Argument.Uuid uuid ? uuid.text() : stringOf(argument);
        if (text == null) {
            text = written(argument.span());
        }
        if (!HEX_UUID.matcher(text).matches()) {
            boolean wrongDigit = UUID_SHAPE.matcher(text).matches();
            add(Diagnostic.of(
                            wrongDigit ? Code.UUID_NOT_HEXADECIMAL : Code.MALFORMED_UUID,
                            argument.span(),
                            wrongDigit ? "uuid has a digit that is not hexadecimal" : "malformed uuid `" + text + "`")
                    .help("a UUID is written `8-4-4-4-12`: 32 hexadecimal digits in five groups"));
        }
    }

    private static @Nullable String stringOf(Argument argument) {
        return argument instanceof Argument.Expression expression
                        && expression.expr() instanceof Expr.StringLiteral text
                ? text.value()
                : null;
    }

    private void version(Attribute attribute) {
        Argument argument = attribute.arguments().get(0);
        String text;
        if (argument instanceof Argument.Expression expression) {
            if (expression.expr() instanceof Expr.IntegerLiteral literal) {
                text = literal.text();
            } else if (expression.expr() instanceof Expr.FloatLiteral literal) {
                text = literal.text();
            } else if (expression.expr() instanceof Expr.Member || expression.expr() instanceof Expr.StringLiteral) {
                text = written(argument.span());
            } else {
                return; // Windows Runtime versions are expressions
            }
        } else {
            text = written(argument.span());
        }
        var parts = VERSION.matcher(text);
        boolean well = parts.matches() && isUnsignedShort(parts.group(1)) && isUnsignedShort(parts.group(2));
        if (!well && !text.startsWith("0x") && !text.startsWith("0X") && !isWindowsRuntimeVersion(text)) {
            add(Diagnostic.of(Code.MALFORMED_VERSION, argument.span(), "malformed version `" + text + "`")
                    .help("a version is `major` or `major.minor`, each from 0 to 65535"));
        }
    }

    private static boolean isUnsignedShort(@Nullable String digits) {
        return digits == null || digits.length() <= 5 && Integer.parseInt(digits) <= 0xffff;
    }

    /** {@code version(100794368)}: major and minor in one 32-bit number. */
    private static boolean isWindowsRuntimeVersion(String text) {
        return text.length() > 5 && text.chars().allMatch(Character::isDigit);
    }

    private void endpoint(Argument argument) {
        String text = stringOf(argument);
        if (text == null) {
            return;
        }
        for (String one : text.split(",", -1)) {
            var parts = ENDPOINT.matcher(one.strip());
            if (!parts.matches() || !PROTOCOL_SEQUENCES.contains(parts.group(1))) {
                add(Diagnostic.of(Code.BAD_ENDPOINT, argument.span(), "malformed endpoint `" + one.strip() + "`")
                        .help("an endpoint is `\"protocol_sequence:[endpoint]\"`, such as `\"ncacn_ip_tcp:[135]\"`"));
            }
        }
    }

    private void repeated(Attribute attribute, Attribute first) {
        String name = attribute.name().text();
        if (REPEATABLE.contains(name) || AttributeTable.find(name).isEmpty()) {
            return;
        }
        boolean contradiction = name.equals("uuid") || name.equals("version") || name.equals("pointer_default");
        Diagnostic repeated = Diagnostic.of(
                        Code.DUPLICATE_ATTRIBUTE, attribute.span(), "attribute `" + name + "` is given twice")
                .note(first.span(), "first given here");
        add(contradiction && !sameArguments(attribute, first) ? repeated.withSeverity(Severity.ERROR) : repeated);
    }

    private static boolean sameArguments(Attribute one, Attribute other) {
        return sourceOf(one).equalsIgnoreCase(sourceOf(other));
    }

    private static String sourceOf(Attribute attribute) {
        return written(attribute.span());
    }

    private static String written(Span span) {
        return span.file().text().substring(span.start(), span.end());
    }

    private void together(Place place, Map<String, Attribute> seen) {
        for (Conflict conflict : CONFLICTS) {
            Attribute first = seen.get(conflict.first());
            Attribute second = seen.get(conflict.second());
            if (first != null && second != null && perLevelOverlap(conflict, first, second)) {
                exclude(first, second, conflict.code());
            }
        }
        pointerKinds(place, seen);
        Attribute defaultMember = seen.get("default");
        Attribute restricted = seen.get("restricted");
        if (place == Place.COCLASS_MEMBER && defaultMember != null && restricted != null) {
            exclude(defaultMember, restricted, Code.ATTRIBUTES_CONFLICT);
        }
        Attribute dual = seen.get("dual");
        if (place == Place.DISPINTERFACE && dual != null) {
            add(Diagnostic.of(Code.ATTRIBUTES_CONFLICT, dual.span(), "a dispinterface cannot be dual")
                    .help("declare it as `interface … : IDispatch` to make it dual"));
        }
    }

    /** Size attributes clash only where both say something about the same level. */
    private static boolean perLevelOverlap(Conflict conflict, Attribute first, Attribute second) {
        if (conflict.code() != Code.MAX_AND_SIZE && conflict.code() != Code.LENGTH_AND_LAST) {
            // `[string, length_is(n)] wchar_t **` gives the length of the outer level, the string is the inner one:
            // only a lone level can clash for certain.
            return true;
        }
        int levels = Math.min(first.arguments().size(), second.arguments().size());
        for (int i = 0; i < levels; i++) {
            if (!(first.arguments().get(i) instanceof Argument.Missing)
                    && !(second.arguments().get(i) instanceof Argument.Missing)) {
                return true;
            }
        }
        return false;
    }

    private void pointerKinds(Place place, Map<String, Attribute> seen) {
        List<Attribute> kinds = PointerKinds.NAMES.stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList();
        if (kinds.size() > 1) {
            add(Diagnostic.of(
                            Code.SEVERAL_POINTER_KINDS,
                            kinds.get(1).span(),
                            "pointer is `" + kinds.get(0).name() + "` and `"
                                    + kinds.get(1).name() + "` at once")
                    .note(kinds.get(0).span(), "the other kind is given here")
                    .help("keep one of `ref`, `unique` and `ptr` on " + place));
        }
    }

    private void exclude(Attribute first, Attribute second, Code code) {
        boolean inOrder = first.span().start() < second.span().start();
        Attribute earlier = inOrder ? first : second;
        Attribute later = inOrder ? second : first;
        add(Diagnostic.of(
                        code,
                        later.name().span(),
                        "attributes `" + earlier.name() + "` and `" + later.name() + "` exclude each other")
                .note(earlier.name().span(), "`" + earlier.name() + "` is given here")
                .help("remove one of them"));
    }

    @Override
    public void operation(Decl.Operation operation, Optional<Decl.Interface> owner) {
        OperationRules.check(operation, owner, problems);
    }

    @Override
    public void interfaceBody(Decl.Interface declared) {
        InterfaceRules.check(declared, problems);
    }

    @Override
    public void dispinterfaceBody(Decl.Dispinterface declared) {
        DispatchIds.check(declared, problems);
    }

    @Override
    public void coclassBody(Decl.Coclass declared) {
        CoclassRules.check(declared, problems);
    }

    @Override
    public void library(Decl.Library declared) {
        if (declared.attributes().stream().noneMatch(a -> a.name().text().equals("uuid"))) {
            add(Diagnostic.of(
                            Code.UUID_MISSING, declared.name().span(), "library `" + declared.name() + "` has no uuid")
                    .help("add `uuid(…)` to its attributes"));
        }
    }

    @Override
    public void unionBody(TypeRef.Union declared) {
        UnionRules.written(declared, problems);
    }

    private void add(Diagnostic problem) {
        problems.add(problem);
    }
}
