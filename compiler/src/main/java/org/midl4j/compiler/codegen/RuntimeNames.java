package org.midl4j.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.midl4j.compiler.wire.KnownType;

/** The names of the runtime's types that generated code mentions. */
final class RuntimeNames {
    static final String COM = "org.midl4j.com";
    static final String CALL = "org.midl4j.call";
    static final String RPC = "org.midl4j.rpc";
    static final String NDR = "org.midl4j.ndr";
    static final String SUPPORT = "org.midl4j.support";
    static final String SYSTEM = "org.midl4j.system";

    static final ClassName COM_EXCEPTION = ClassName.get(COM, "ComException");
    static final ClassName RPC_EXCEPTION = ClassName.get(COM, "RpcException");
    static final ClassName GUID = ClassName.get(COM, "Guid");
    static final ClassName HRESULT = ClassName.get(COM, "HResult");
    static final ClassName IUNKNOWN = ClassName.get(COM, "IUnknown");
    static final ClassName UNSIGNED = ClassName.get(COM, "Unsigned");
    static final ClassName MIDL_GENERATED = ClassName.get(COM, "MidlGenerated");

    static final ClassName RPC_CONTEXT = ClassName.get(COM, "RpcContext");
    static final ClassName CONTEXT_HANDLE = ClassName.get(COM, "ContextHandle");
    static final ClassName WIRE_CONVERTER = ClassName.get(COM, "WireConverter");
    static final ClassName PIPE = ClassName.get(COM, "Pipe");
    static final ClassName RPC_TYPE = ClassName.get(RPC, "RpcType");

    static final ClassName NDR_READER = ClassName.get(NDR, "NdrReader");
    static final ClassName NDR_WRITER = ClassName.get(NDR, "NdrWriter");

    static final ClassName BAD_STUB_DATA = ClassName.get(NDR, "BadStubData");
    static final ClassName UNSENDABLE = ClassName.get(NDR, "Unsendable");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    static final ClassName REQUIRE = ClassName.get(SUPPORT, "Require");
    static final ClassName NOT_REMOTE = ClassName.get(SUPPORT, "NotRemote");
    static final ClassName EMPTY = ClassName.get(SUPPORT, "Empty");
    static final ClassName BONDS = ClassName.get(SUPPORT, "Bonds");
    static final ClassName CONVERSIONS = ClassName.get(SUPPORT, "Conversions");
    static final ClassName CHECKED = ClassName.get(SUPPORT, "Checked");
    static final ClassName CONTEXT_HANDLES = ClassName.get(SUPPORT, "ContextHandleCodec");
    static final ClassName PIPES = ClassName.get(SUPPORT, "Pipes");
    static final ClassName INTERFACE_POINTERS = ClassName.get(SUPPORT, "InterfacePointers");
    static final ClassName INTERFACE_TYPE = ClassName.get(CALL, "InterfaceType");
    static final ClassName ASYNC_TYPE = ClassName.get(CALL, "AsyncType");

    private RuntimeNames() {}

    /** What generated classes do first: check that the runtime knows them. */
    static Code requireAbi() {
        return Code.builder()
                .addStatement("$T.require(1)", ClassName.get(SUPPORT, "Abi"))
                .build();
    }

    /** A type of which null is a value. */
    static TypeName nullable(TypeName type) {
        return type.annotated(List.of(AnnotationSpec.builder(NULLABLE).build()));
    }

    /** The class that marshals a type of OLE Automation. */
    static ClassName known(KnownType type) {
        return ClassName.get(
                SUPPORT,
                switch (type) {
                    case BSTR -> "BstrCodec";
                    case VARIANT -> "VariantCodec";
                    case SAFEARRAY -> "SafeArrayCodec";
                    case CURRENCY -> "CurrencyCodec";
                    case DECIMAL -> "DecimalCodec";
                });
    }
}
