/** The runtime of midl4j: what programs and generated code call. */
module org.midl4j.runtime {
    requires static jdk.jfr;
    requires static transitive org.jspecify;

    exports org.midl4j;
    exports org.midl4j.com;
    exports org.midl4j.ndr;
    exports org.midl4j.call;
    exports org.midl4j.rpc;
    exports org.midl4j.apartment;
    exports org.midl4j.support;
    exports org.midl4j.system;

    uses org.midl4j.call.InterfaceRegistry;
    uses org.midl4j.call.ProxyInterfaces;

    provides org.midl4j.call.ProxyInterfaces with
            org.midl4j.unknown.UnknownInterfaces;
    provides org.midl4j.call.InterfaceRegistry with
            org.midl4j.system.ComcatIdl,
            org.midl4j.system.DispexIdl,
            org.midl4j.system.OaidlIdl,
            org.midl4j.system.ObjidlIdl,
            org.midl4j.system.ObjidlbaseIdl,
            org.midl4j.system.OcidlIdl,
            org.midl4j.system.OleidlIdl,
            org.midl4j.system.PropidlbaseIdl,
            org.midl4j.system.ServprovIdl,
            org.midl4j.system.UnknwnbaseIdl,
            org.midl4j.system.UrlmonIdl;
}
