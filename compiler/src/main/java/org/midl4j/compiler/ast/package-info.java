/** Syntax, as written: names are unresolved, attributes unchecked, every node knows where it stands. */
@NullMarked
package org.midl4j.compiler.ast;

import org.jspecify.annotations.NullMarked;
