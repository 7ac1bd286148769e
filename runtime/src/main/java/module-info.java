/** The runtime of midl4j: what programs and generated code call. */
module org.midl4j.runtime {
    requires static transitive org.jspecify;

    exports org.midl4j;
    exports org.midl4j.com;
    exports org.midl4j.ndr;
    exports org.midl4j.call;
    exports org.midl4j.apartment;
    exports org.midl4j.support;

    uses org.midl4j.call.InterfaceRegistry;
}
