package org.midl4j.compiler.source;

/** Where files are looked for by name. */
public final class SearchPath {}
