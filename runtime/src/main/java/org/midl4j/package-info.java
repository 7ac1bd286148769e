/** COM's call model for Java: where a program that uses midl4j begins. */
@NullMarked
package org.midl4j;

import org.jspecify.annotations.NullMarked;
