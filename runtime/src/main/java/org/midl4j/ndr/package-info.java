/**
 * Network Data Representation: values to octets and back, in NDR 2.0 and NDR64.
 *
 * <p>Generated code writes and reads in the order of the IDL. A run of fixed primitives that is the same in both
 * syntaxes is a <em>block</em>: reserved (or taken) once, then stored or loaded straight-line at offsets. All else goes
 * through {@code write…} and {@code read…} methods, which know the syntax. What a pointer points to is deferred until
 * the outermost value is complete, on a work list, never on the Java stack.
 */
@NullMarked
package org.midl4j.ndr;

import org.jspecify.annotations.NullMarked;
