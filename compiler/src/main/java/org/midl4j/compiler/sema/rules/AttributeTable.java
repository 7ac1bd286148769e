package org.midl4j.compiler.sema.rules;

import static org.midl4j.compiler.sema.rules.Place.ARM;
import static org.midl4j.compiler.sema.rules.Place.COCLASS;
import static org.midl4j.compiler.sema.rules.Place.COCLASS_MEMBER;
import static org.midl4j.compiler.sema.rules.Place.CONSTANT;
import static org.midl4j.compiler.sema.rules.Place.DISPINTERFACE;
import static org.midl4j.compiler.sema.rules.Place.ENUM;
import static org.midl4j.compiler.sema.rules.Place.FIELD;
import static org.midl4j.compiler.sema.rules.Place.INTERFACE;
import static org.midl4j.compiler.sema.rules.Place.LIBRARY;
import static org.midl4j.compiler.sema.rules.Place.MODULE;
import static org.midl4j.compiler.sema.rules.Place.OPERATION;
import static org.midl4j.compiler.sema.rules.Place.PARAMETER;
import static org.midl4j.compiler.sema.rules.Place.PROPERTY;
import static org.midl4j.compiler.sema.rules.Place.RUNTIME_CLASS;
import static org.midl4j.compiler.sema.rules.Place.STRUCT;
import static org.midl4j.compiler.sema.rules.Place.TYPEDEF;
import static org.midl4j.compiler.sema.rules.Place.UNION;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every attribute of the language: where it may stand and what it takes. */
final class AttributeTable {

    /** What is known of one attribute; no places means anywhere. */
    record Entry(String name, Set<Place> places, Shape shape) {
        boolean mayStandOn(Place place) {
            return places.isEmpty() || places.contains(place);
        }
    }

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    static {
        identity();
        interfaces();
        operations();
        data();
        types();
        configuration();
        windowsRuntime();
    }

    private AttributeTable() {}

    static Optional<Entry> find(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    static Set<String> names() {
        return ENTRIES.keySet();
    }

    private static void identity() {
        add(
                "uuid",
                Shape.UUID,
                INTERFACE,
                DISPINTERFACE,
                LIBRARY,
                COCLASS,
                MODULE,
                TYPEDEF,
                STRUCT,
                UNION,
                ENUM,
                RUNTIME_CLASS);
        add(
                "version",
                Shape.VERSION,
                INTERFACE,
                DISPINTERFACE,
                LIBRARY,
                COCLASS,
                MODULE,
                TYPEDEF,
                STRUCT,
                UNION,
                ENUM,
                RUNTIME_CLASS);
        anywhere("helpstring", Shape.STRING);
        anywhere("helpcontext", Shape.EXPRESSION);
        anywhere("helpstringcontext", Shape.EXPRESSION);
        anywhere("annotation", Shape.STRING);
        anywhere("custom", Shape.UUID_AND_VALUE);
        anywhere("hidden", Shape.NONE);
        anywhere("restricted", Shape.NONE);
        add("helpfile", Shape.STRING, LIBRARY);
        add("helpstringdll", Shape.STRING, LIBRARY);
        add("lcid", Shape.OPTIONAL_EXPRESSION, LIBRARY, PARAMETER);
    }

    private static void interfaces() {
        add("object", Shape.NONE, INTERFACE);
        add("local", Shape.NONE, INTERFACE, OPERATION, RUNTIME_CLASS);
        add("pointer_default", Shape.POINTER_KIND, INTERFACE, DISPINTERFACE, RUNTIME_CLASS);
        add("async_uuid", Shape.UUID, INTERFACE);
        add("endpoint", Shape.STRINGS, INTERFACE);
        add("ms_union", Shape.NONE, INTERFACE, TYPEDEF, OPERATION, UNION);
        add("dual", Shape.NONE, INTERFACE);
        add("oleautomation", Shape.NONE, INTERFACE, DISPINTERFACE);
        add("nonextensible", Shape.NONE, INTERFACE, DISPINTERFACE);
        add("proxy", Shape.NONE, INTERFACE);
        add("odl", Shape.NONE, INTERFACE, DISPINTERFACE);
        add("public", Shape.NONE, TYPEDEF, INTERFACE, STRUCT, UNION, ENUM);
        add("control", Shape.NONE, LIBRARY, COCLASS);
        add("appobject", Shape.NONE, COCLASS);
        add("licensed", Shape.NONE, COCLASS);
        add("noncreatable", Shape.NONE, COCLASS);
        add("aggregatable", Shape.NONE, COCLASS);
        add("progid", Shape.STRING, COCLASS);
        add("vi_progid", Shape.STRING, COCLASS);
        add("threading", Shape.NAME, COCLASS, RUNTIME_CLASS);
        add("default", Shape.NONE, COCLASS_MEMBER, FIELD, ARM, PARAMETER, OPERATION);
        add("source", Shape.NONE, COCLASS_MEMBER, OPERATION, PROPERTY);
        add("defaultvtable", Shape.NONE, COCLASS_MEMBER);
        add("dllname", Shape.STRING, MODULE);
    }

    private static void operations() {
        add("id", Shape.EXPRESSION, OPERATION, PROPERTY, FIELD, LIBRARY);
        for (String accessor : new String[] {"propget", "propput", "propputref"}) {
            add(accessor, Shape.NONE, OPERATION, PROPERTY);
        }
        for (String flag : new String[] {
            "vararg",
            "bindable",
            "defaultbind",
            "displaybind",
            "immediatebind",
            "requestedit",
            "uidefault",
            "nonbrowsable",
            "defaultcollelem",
            "replaceable",
            "usesgetlasterror"
        }) {
            add(flag, Shape.NONE, OPERATION, PROPERTY);
        }
        add("readonly", Shape.NONE, PROPERTY, PARAMETER, OPERATION);
        add("entry", Shape.EXPRESSION, OPERATION, CONSTANT);
        add("call_as", Shape.NAME, OPERATION);
        for (String flag :
                new String[] {"callback", "idempotent", "broadcast", "maybe", "message", "input_sync", "async"}) {
            add(flag, Shape.NONE, OPERATION, INTERFACE);
        }
    }

    private static void data() {
        add("in", Shape.NONE, PARAMETER);
        add("out", Shape.NONE, PARAMETER);
        add("retval", Shape.NONE, PARAMETER);
        add("optional", Shape.NONE, PARAMETER);
        add("defaultvalue", Shape.EXPRESSION, PARAMETER);
        add("string", Shape.NONE, PARAMETER, FIELD, TYPEDEF, OPERATION, ARM, CONSTANT);
        for (String size : new String[] {"size_is", "max_is", "length_is", "first_is", "last_is"}) {
            add(size, Shape.EXPRESSIONS, PARAMETER, FIELD, ARM, TYPEDEF, OPERATION);
        }
        add("min_is", Shape.EXPRESSIONS, PARAMETER, FIELD, ARM);
        add("byte_count", Shape.NAME, PARAMETER);
        add("range", Shape.TWO_EXPRESSIONS, PARAMETER, FIELD, TYPEDEF, ARM);
        add("iid_is", Shape.EXPRESSION, PARAMETER, FIELD, ARM);
        add("switch_is", Shape.EXPRESSION, PARAMETER, FIELD);
        add("switch_type", Shape.TYPE, TYPEDEF, UNION, FIELD, PARAMETER);
        add("case", Shape.EXPRESSIONS, ARM);
        for (String kind : PointerKinds.NAMES) {
            add(kind, Shape.NONE, PARAMETER, FIELD, TYPEDEF, ARM, OPERATION);
        }
        add("ignore", Shape.NONE, FIELD, ARM);
        add("disable_consistency_check", Shape.NONE, PARAMETER, TYPEDEF, FIELD, OPERATION);
        add("partial_ignore", Shape.NONE, PARAMETER);
        add("force_allocate", Shape.ANY, PARAMETER);
        add("system_handle", Shape.ANY, PARAMETER, TYPEDEF, FIELD);
        add("safearray", Shape.TYPE, PARAMETER, FIELD);
        add("format", Shape.ANY, PARAMETER, FIELD);
        add("max_count", Shape.ANY, PARAMETER, FIELD);
    }

    private static void types() {
        add("context_handle", Shape.NONE, TYPEDEF, PARAMETER, OPERATION);
        add("context_handle_noserialize", Shape.NONE, TYPEDEF, PARAMETER, OPERATION);
        add("context_handle_serialize", Shape.NONE, TYPEDEF, PARAMETER, OPERATION);
        add("handle", Shape.NONE, TYPEDEF);
        add("transmit_as", Shape.TYPE, TYPEDEF);
        add("wire_marshal", Shape.TYPE, TYPEDEF);
        add("represent_as", Shape.ANY, TYPEDEF);
        add("user_marshal", Shape.ANY, TYPEDEF);
        add("v1_enum", Shape.NONE, TYPEDEF, ENUM);
        add("v1_array", Shape.ANY, TYPEDEF, FIELD, PARAMETER);
        add("v1_string", Shape.ANY, TYPEDEF, FIELD, PARAMETER);
        add("v1_struct", Shape.ANY, TYPEDEF, FIELD, PARAMETER);
        add("flag_enum", Shape.NONE, TYPEDEF, ENUM);
        add("encode", Shape.NONE, INTERFACE, OPERATION, TYPEDEF);
        add("decode", Shape.NONE, INTERFACE, OPERATION, TYPEDEF);
        add("align", Shape.ANY, TYPEDEF, STRUCT);
    }

    private static void configuration() {
        add("explicit_handle", Shape.NONE, INTERFACE, OPERATION);
        add("implicit_handle", Shape.ANY, INTERFACE);
        add("auto_handle", Shape.NONE, INTERFACE);
        add("enable_allocate", Shape.NONE, INTERFACE, OPERATION);
        add("comm_status", Shape.NONE, OPERATION, PARAMETER);
        add("fault_status", Shape.NONE, OPERATION, PARAMETER);
        add("code", Shape.NONE, INTERFACE, OPERATION);
        add("nocode", Shape.NONE, INTERFACE, OPERATION);
        add("allocate", Shape.ANY, TYPEDEF, INTERFACE, PARAMETER);
        add("strict_context_handle", Shape.NONE, INTERFACE);
        add("type_strict_context_handle", Shape.NONE, INTERFACE);
        add("notify", Shape.NONE, OPERATION);
        add("notify_flag", Shape.NONE, OPERATION);
        add("optimize", Shape.ANY, INTERFACE, OPERATION);
        for (String ignored : new String[] {"in_line", "out_of_line", "heap", "manual"}) {
            add(ignored, Shape.ANY, TYPEDEF, PARAMETER, OPERATION, INTERFACE);
        }
        for (String codeSet : new String[] {"cs_char", "cs_drtag", "cs_rtag", "cs_stag", "cs_tag_rtn"}) {
            add(codeSet, Shape.ANY, TYPEDEF, PARAMETER, OPERATION, INTERFACE);
        }
    }

    private static void windowsRuntime() {
        for (String name : new String[] {
            "exclusiveto",
            "activatable",
            "static",
            "composable",
            "contract",
            "contractversion",
            "marshaling_behavior",
            "overload",
            "default_overload",
            "eventadd",
            "eventremove",
            "flags",
            "deprecated",
            "webhosthidden",
            "default_interface",
            "noexcept",
            "noexcept2",
            "fastabi2",
            "experimental",
            "feature",
            "method_name",
            "contentproperty",
            "attributeusage",
            "attributename",
            "allowmultiple",
            "overridable",
            "protected",
            "gcpressure",
            "muse",
            "noexclusive",
            "previous_contracts",
            "constructor_name",
            "default_value",
            "static_name",
            "interface_name",
            "apicontract",
            "platform",
            "length",
            "variant",
            "requires"
        }) {
            anywhere(name, Shape.ANY);
        }
    }

    private static void anywhere(String name, Shape shape) {
        ENTRIES.put(name, new Entry(name, Set.of(), shape));
    }

    private static void add(String name, Shape shape, Place first, Place... more) {
        ENTRIES.put(name, new Entry(name, EnumSet.of(first, more), shape));
    }
}
