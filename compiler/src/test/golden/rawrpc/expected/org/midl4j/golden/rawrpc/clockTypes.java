// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;

/** Nothing to call: no client. */
@MidlGenerated("input.idl")
@NullMarked
public interface clockTypes {}
