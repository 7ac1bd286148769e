/**
 * Apartments: which thread an object is called on, and how calls get from one apartment to another inside the process.
 *
 * <p>Inside its apartment an object is called directly. From another one it is called through a proxy, with the same
 * octets that would travel to another machine.
 */
@NullMarked
package org.midl4j.apartment;

import org.jspecify.annotations.NullMarked;
