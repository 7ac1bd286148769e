/** Figures taken by hand. */
@org.jspecify.annotations.NullMarked
package org.midl4j.speed;
