package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;

/**
 * What stands between a local method and the operation that travels for it by {@code call_as}: a class of the author's.
 *
 * @param type the interface it implements, nested in the method's
 * @param implementation the author's class
 * @param remote the operation that travels
 * @param sent the record of what is sent
 * @param passed the record of what the object's method is called with
 */
record Bond(ClassName type, ClassName implementation, JavaMethod remote, ClassName sent, ClassName passed) {}
