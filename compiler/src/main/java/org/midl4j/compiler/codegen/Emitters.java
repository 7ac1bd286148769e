package org.midl4j.compiler.codegen;

import org.midl4j.compiler.wire.Planner;

/** One emitter for each kind of file, put together. */
record Emitters(
        SyncInterfaceEmitter sync,
        AsyncInterfaceEmitter async,
        CallBaseEmitter callBase,
        ProxyEmitter proxy,
        StubEmitter stub,
        RpcClientEmitter rpcClient,
        RpcStubEmitter rpcStub,
        ContextHandleEmitter contextHandle,
        StructEmitter struct,
        StructCodecEmitter structCodec,
        UnionEmitter union,
        UnionCodecEmitter unionCodec,
        EnumEmitter enumeration,
        CoclassEmitter coclass,
        RegistryEmitter registry) {

    Emitters(JavaTypes types, JavaNames names, Planner planner, JavaOptions options) {
        this(
                types,
                names,
                planner,
                new AsyncNames(options.names()),
                new AsyncInterfaceEmitter(new AsyncNames(options.names())),
                new Expressions(names, types));
    }

    private Emitters(
            JavaTypes types,
            JavaNames names,
            Planner planner,
            AsyncNames asyncNames,
            AsyncInterfaceEmitter async,
            Expressions expressions) {
        this(
                types,
                names,
                planner,
                asyncNames,
                async,
                expressions,
                new WriteCode(types, planner, expressions),
                new ReadCode(types, planner, expressions));
    }

    private Emitters(
            JavaTypes types,
            JavaNames names,
            Planner planner,
            AsyncNames asyncNames,
            AsyncInterfaceEmitter async,
            Expressions expressions,
            WriteCode write,
            ReadCode read) {
        this(
                types,
                names,
                planner,
                asyncNames,
                async,
                write,
                read,
                new Defaults(types, expressions),
                new OperationCode(types, write, read, expressions));
    }

    private Emitters(
            JavaTypes types,
            JavaNames names,
            Planner planner,
            AsyncNames asyncNames,
            AsyncInterfaceEmitter async,
            WriteCode write,
            ReadCode read,
            Defaults defaults,
            OperationCode code) {
        this(
                new SyncInterfaceEmitter(),
                async,
                new CallBaseEmitter(async, asyncNames),
                new ProxyEmitter(async, asyncNames, new ClientCode(code)),
                new StubEmitter(asyncNames, new ServerCode(code), defaults),
                new RpcClientEmitter(new ClientCode(code)),
                new RpcStubEmitter(new ServerCode(code)),
                new ContextHandleEmitter(),
                new StructEmitter(types, names, planner, defaults),
                new StructCodecEmitter(types, names, planner, write, read),
                new UnionEmitter(types),
                new UnionCodecEmitter(types, planner, write, read, defaults),
                new EnumEmitter(types),
                new CoclassEmitter(types),
                new RegistryEmitter());
    }
}
