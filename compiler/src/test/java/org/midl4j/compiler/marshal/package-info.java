/** Generated marshalling code beside an interpreter of the same plans, and beside octets of others. */
@NullMarked
package org.midl4j.compiler.marshal;

import org.jspecify.annotations.NullMarked;
