package org.midl4j.compiler.codegen;

import org.midl4j.compiler.codegen.JavaOptions.NameStyle;

/** What the two halves of an operation are called. */
record AsyncNames(NameStyle style) {
    String begin(JavaMethod method) {
        return half("Begin_", "begin", method.name());
    }

    String finish(JavaMethod method) {
        return half("Finish_", "finish", method.name());
    }

    private String half(String idl, String java, String name) {
        return style == NameStyle.IDL ? idl + name : java + JavaNames.capitalized(name);
    }
}
