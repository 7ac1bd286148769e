/** The rules of the language that a file can break although every name in it is known. */
@NullMarked
package org.midl4j.compiler.sema.rules;

import org.jspecify.annotations.NullMarked;
