/** The conformance pair against each other, and against octets that others have sent. */
@NullMarked
package org.midl4j.examples.conformance;

import org.jspecify.annotations.NullMarked;
