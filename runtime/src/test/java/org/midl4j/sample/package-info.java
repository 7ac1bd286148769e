/** Servers and clients written against the sample of generated code. */
@NullMarked
package org.midl4j.sample;

import org.jspecify.annotations.NullMarked;
