/** Java made from the model: one emitter per kind of file. The only package that sees JavaPoet. */
@NullMarked
package org.midl4j.compiler.codegen;

import org.jspecify.annotations.NullMarked;
