/**
 * What generated code extends and calls. Public, but it promises nothing to people; {@code org.midl4j} does.
 *
 * <p>Generated code says what travels and in which order; how a call is made, waited for, cancelled and answered is here
 * and below.
 */
@NullMarked
package org.midl4j.support;

import org.jspecify.annotations.NullMarked;
