package org.midl4j.compiler.diagnostics;

/** How bad a diagnostic is; only errors make the run fail. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
